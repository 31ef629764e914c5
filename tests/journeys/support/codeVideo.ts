import { writeFileSync } from 'node:fs';
import type { Pixels } from '../../../src/formats/envelope/readCode.ts';
import { readPixels } from './pixels.ts';

/** What a camera would see of a part of the screen: its pixels, dark or light. */
export function seenPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const light = readPixels(png);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.fill(light(x, y) > 0.5 ? 255 : 0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height, data };
}

/** How long each picture is in view, in frames. */
const FRAMES = 3;
const WIDTH = 640;
const HEIGHT = 480;
const PAPER = 235;
const INK = 16;

/** A video for the browser's camera of pictures that take turns (YUV4MPEG2, without colours), as large as fits. */
export function writeVideo(path: string, pictures: readonly Pixels[]): void {
  const colours = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frames = pictures.flatMap((picture) => {
    const scale = Math.min(WIDTH / picture.width, HEIGHT / picture.height);
    const light = Buffer.alloc(WIDTH * HEIGHT, PAPER);
    for (let y = 0; y < picture.height * scale; y++)
      for (let x = 0; x < picture.width * scale; x++) {
        const at = Math.floor(y / scale) * picture.width + Math.floor(x / scale);
        if (picture.data[at * 4] === 0) light[Math.floor(y) * WIDTH + Math.floor(x)] = INK;
      }
    return Array.from({ length: FRAMES }, () => Buffer.concat([Buffer.from('FRAME\n'), light, colours]));
  });
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F5:1 Ip A1:1 C420jpeg\n`), ...frames]));
}
