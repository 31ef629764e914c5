import { decodeQR } from 'qr/decode.js';

/** RGBA, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The text of the QR code in a picture; nothing when there is none to be read. */
export const textInPixels = ({ width, height, data }: Pixels): string | null => {
  try {
    return decodeQR({ width, height, data });
  } catch {
    return null;
  }
};
