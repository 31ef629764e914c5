/** Bytes in the forty-five signs that QR codes hold best, and back (RFC 9285): three signs for two bytes. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const BASE = SIGNS.length;

export const toBase45 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let value = isPair ? (bytes[at] as number) * 256 + (bytes[at + 1] as number) : (bytes[at] as number);
    for (let sign = 0; sign < (isPair ? 3 : 2); sign += 1) {
      text += SIGNS[value % BASE];
      value = Math.floor(value / BASE);
    }
  }
  return text;
};

/** Nothing when it is no such text. */
export const fromBase45 = (text: string): Uint8Array | null => {
  if (text.length % 3 === 1) return null;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 2 ? 1 : 0));
  let length = 0;
  for (let at = 0; at < text.length; at += 3) {
    const signs = [...text.slice(at, at + 3)].map((sign) => SIGNS.indexOf(sign));
    if (signs.includes(-1)) return null;
    const value = signs.reduceRight((sum, sign) => sum * BASE + sign, 0);
    if (value >= (signs.length === 3 ? 256 * 256 : 256)) return null;
    if (signs.length === 3) bytes[length++] = value >> 8;
    bytes[length++] = value & 255;
  }
  return bytes;
};
