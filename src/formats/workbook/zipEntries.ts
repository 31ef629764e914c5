import { Inflate } from 'fflate';
import { checksum } from '../checksum.ts';
import type { WorkbookRefusal } from './workbook.ts';

/** What a zip file says that it holds, by the directory at its end, and what stands in an entry. Nothing is believed that can be counted. */
export interface ZipEntry {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly checksum: number;
  /** Where the packed bytes begin and end. */
  readonly start: number;
  readonly end: number;
  /** How long the entry says it is when inflated. */
  readonly length: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const LISTED = 0x02014b50;
const LISTED_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const LONGEST_REMARK = 0xffff;

const damaged: WorkbookRefusal = { refusal: 'damagedWorkbook' };

/** The entries in the order of their bytes; refused when they overlap, come twice or have a name that leads elsewhere. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | WorkbookRefusal => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (!directory) return damaged;
  const found: { entry: ZipEntry; local: number }[] = [];
  const names = new Set<string>();
  let at = directory.start;
  for (let count = 0; count < directory.count; count += 1) {
    if (at + LISTED_LENGTH > view.byteLength || view.getUint32(at, true) !== LISTED) return damaged;
    const nameEnd = at + LISTED_LENGTH + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) return damaged;
    const name = new TextDecoder().decode(bytes.subarray(at + LISTED_LENGTH, nameEnd)).replaceAll('\\', '/');
    if (isUnsafe(name)) return { refusal: 'unsafeEntries', entry: name };
    const [length, size, local] = numbersOf(view, at, nameEnd);
    if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL) return damaged;
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const checksum = view.getUint32(at + 16, true);
    found.push({ local, entry: { name, isLocked, method, checksum, start, end: start + size, length } });
    names.add(name.toLowerCase());
    at = next;
  }
  if (names.size < found.length) return damaged;
  found.sort((a, b) => a.local - b.local);
  const overlap = found.find(({ entry }, index) => entry.end > (found[index + 1]?.local ?? directory.start));
  return overlap ? { refusal: 'unsafeEntries', entry: overlap.entry.name } : found.map(({ entry }) => entry);
};

/** Where the directory begins and how many entries it lists, also in the long form that some programs always write. */
const directoryOf = (view: DataView): { start: number; count: number } | null => {
  let end = view.byteLength - END_LENGTH;
  const lowest = Math.max(0, end - LONGEST_REMARK);
  while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
  if (end < lowest) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== FULL_16 && start !== FULL_32) return { start, count };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return count === FULL_16 ? { start, count } : null;
  const end64 = long(view, locator + 8);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64) return null;
  return { start: long(view, end64 + 48), count: long(view, end64 + 32) };
};

/** Inflated length, packed size and place of a listed entry; what does not fit in four bytes stands behind the name. */
const numbersOf = (view: DataView, at: number, nameEnd: number): [number, number, number] => {
  const short = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let extra = nameEnd;
  const last = nameEnd + view.getUint16(at + 30, true);
  while (extra + 4 <= last && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true);
  let from = extra + 4;
  const [length = 0, size = 0, local = 0] = short.map((number) => {
    if (number !== FULL_32 || from + 8 > last) return number;
    from += 8;
    return long(view, from - 8);
  });
  return [length, size, local];
};

/** Beyond what a number holds exactly it is beyond the file, too. */
const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const isUnsafe = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..');

/** Packed bytes inflated at a time: a thousandfold of it is soon counted. */
const PIECE = 8_192;

/** What stands in an entry, refused when it is more than `most` bytes or not what was packed. */
export const inflated = (bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | WorkbookRefusal => {
  const { name, method, start, end } = entry;
  if (entry.isLocked) return { refusal: 'encryptedWorkbook', entry: name };
  if (entry.length > most) return { refusal: 'packedTooBig', entry: name };
  const packed = bytes.subarray(start, end);
  if (method === 0) return isWhole(packed, entry) ? packed : { ...damaged, entry: name };
  if (method !== 8) return { ...damaged, entry: name };
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return { ...damaged, entry: name };
  }
  if (length > most) return { refusal: 'packedTooBig', entry: name };
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return isWhole(whole, entry) ? whole : { ...damaged, entry: name };
};

const isWhole = (content: Uint8Array, { length, checksum: expected }: ZipEntry): boolean =>
  content.length === length && checksum(content) === expected;
