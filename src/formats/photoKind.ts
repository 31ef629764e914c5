/** What is said of a file that is to be a photo, by what is in it and never by its name: what it is and how large, before anything is unpacked. */
export type PhotoProblem = 'notAPhoto' | 'heic' | 'damaged' | 'tooLarge' | 'tooManyPoints';
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

export const MAX_PHOTO_BYTES = 40 * 1024 * 1024;
/** More points than any camera takes; a small file can unpack to far more. */
export const MAX_PHOTO_POINTS = 120_000_000;

export const photoKind = (bytes: Uint8Array): PhotoSize | PhotoProblem => {
  if (bytes.length > MAX_PHOTO_BYTES) return 'tooLarge';
  const size = readers.find(({ is }) => is(bytes))?.read(bytes);
  if (size === undefined)
    return textAt(bytes, 4, 4) === 'ftyp' && /^(?:hei|hev|mif)/.test(textAt(bytes, 8, 4)) ? 'heic' : 'notAPhoto';
  if (size === null || size.width < 1 || size.height < 1) return 'damaged';
  return size.width * size.height > MAX_PHOTO_POINTS ? 'tooManyPoints' : size;
};

const textAt = (bytes: Uint8Array, at: number, length: number): string => latin.decode(bytes.subarray(at, at + length));
const latin = new TextDecoder('latin1');
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

/** Null when the file breaks off, or says nothing of its size. */
const png = (bytes: Uint8Array): PhotoSize | null => {
  if (bytes.length < 33 || textAt(bytes, 12, 4) !== 'IHDR' || !endsWith(bytes, [0x49, 0x45, 0x4e, 0x44])) return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

const jpeg = (bytes: Uint8Array): PhotoSize | null => {
  let size: PhotoSize | null = null;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
    if (length < 2) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) size = { height: viewOf(bytes).getUint16(at + 5), width: viewOf(bytes).getUint16(at + 7) };
    // The points themselves begin here; cameras write more behind their end.
    if (marker === 0xda) return size && bytes.lastIndexOf(0xd9) > at && hasEnd(bytes, at) ? size : null;
    at += 2 + length;
  }
  return null;
};
const hasEnd = (bytes: Uint8Array, from: number): boolean => {
  for (let at = bytes.lastIndexOf(0xd9); at > from; at = bytes.lastIndexOf(0xd9, at - 1)) if (bytes[at - 1] === 0xff) return true;
  return false;
};

const webp = (bytes: Uint8Array): PhotoSize | null => {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  if (view.getUint32(4, true) + 8 > bytes.length) return null;
  const three = (at: number) => view.getUint16(at, true) | ((bytes[at + 2] as number) << 16);
  switch (textAt(bytes, 12, 4)) {
    case 'VP8X':
      return { width: three(24) + 1, height: three(27) + 1 };
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const both = view.getUint32(21, true);
      return { width: (both & 0x3fff) + 1, height: ((both >> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
};

const begins = (bytes: Uint8Array, with_: readonly number[]) => with_.every((byte, i) => bytes[i] === byte);
const endsWith = (bytes: Uint8Array, mark: readonly number[]) => {
  const tail = bytes.subarray(Math.max(0, bytes.length - 64));
  return tail.some((_, at) => mark.every((byte, i) => tail[at + i] === byte));
};

const readers = [
  { is: (bytes: Uint8Array) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), read: png },
  { is: (bytes: Uint8Array) => begins(bytes, [0xff, 0xd8, 0xff]), read: jpeg },
  { is: (bytes: Uint8Array) => textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP', read: webp },
] as const;
