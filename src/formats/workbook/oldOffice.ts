import type { LooksLike } from '../importPreview.ts';
import type { WorkbookRefusal } from './workbook.ts';

/** What stands in a file of the old Office kind (a file system in a file), by the names of its streams. */

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
/** Entries of the directory stand this far apart, from the second block on. */
const ENTRY = 128;
const FIRST = 512;
/** The longest name has 31 signs of two bytes. */
const NAME = 62;
const UTF_16 = new TextDecoder('utf-16le');

export const isOldOffice = (bytes: Uint8Array): boolean => MAGIC.every((byte, index) => bytes[index] === byte);

/** A password makes such a file of a new one; what is left is a workbook of before 2007, or no workbook. */
export const oldOffice = (bytes: Uint8Array): WorkbookRefusal => {
  const found = new Set<Stream>();
  for (let at = FIRST; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = bytes[at + 64] ?? 0;
    if (length < 2 || length > NAME + 2 || length % 2 === 1 || bytes[at + 65] !== 0) continue;
    const name = UTF_16.decode(bytes.subarray(at, at + length - 2));
    const kind = STREAMS.get(name);
    if (kind) found.add(kind);
  }
  if (found.has('encrypted')) return { refusal: 'encryptedWorkbook' };
  const [other] = [...found].filter((kind) => kind !== 'encrypted' && kind !== 'xls');
  return found.has('xls') || !other ? { refusal: 'oldWorkbook' } : { refusal: 'otherZip', looksLike: other };
};

type Stream = LooksLike | 'encrypted' | 'xls';
const STREAMS: ReadonlyMap<string, Stream> = new Map([
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'slides'],
  ['VisioDocument', 'drawing'],
  ['__properties_version1.0', 'mail'],
]);
