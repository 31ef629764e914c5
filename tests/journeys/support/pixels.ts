import { inflateSync } from 'node:zlib';

/** A picture of the screen, pixel by pixel: how light each is, 0 to 1, as WCAG 2.2 reckons it. */
export type Pixels = (x: number, y: number) => number;

/** Reads a PNG as browsers write it: eight bits a channel, without interlacing. */
export function readPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const depth = png[25] === 6 ? 4 : 3;
  if (png[24] !== 8 || (png[25] !== 2 && png[25] !== 6) || png[28] !== 0) throw new Error('not a picture as browsers write them');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * depth;
  const bytes = Buffer.alloc(height * row);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const left = x < depth ? 0 : (bytes[y * row + x - depth] as number);
      const up = y === 0 ? 0 : (bytes[(y - 1) * row + x] as number);
      const corner = x < depth || y === 0 ? 0 : (bytes[(y - 1) * row + x - depth] as number);
      bytes[y * row + x] = (raw[y * (row + 1) + 1 + x] as number) + guess(filter, left, up, corner);
    }
  }
  const light = new Float32Array(width * height);
  for (let i = 0; i < light.length; i++)
    light[i] = 0.2126 * linear(bytes[i * depth]) + 0.7152 * linear(bytes[i * depth + 1]) + 0.0722 * linear(bytes[i * depth + 2]);
  return (x, y) => light[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] as number;
}

/** What a byte was expected to be, by the filter of its row. */
function guess(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
}

/** Of how light two pixels are; 1 to 21. */
export const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

const LINEAR = Array.from({ length: 256 }, (_, i) => (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
const linear = (channel: number | undefined): number => LINEAR[channel ?? 0] ?? 0;

/** The value that this part of them, 0 to 1, reaches or goes beyond. */
export function reachedBy(part: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
