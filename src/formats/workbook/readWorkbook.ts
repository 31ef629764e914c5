import { decodeText } from '../decodeText.ts';
import { isOldOffice, oldOffice } from './oldOffice.ts';
import { packedKind } from './packedKind.ts';
import { readOds } from './readOds.ts';
import { readXlsx } from './readXlsx.ts';
import { isRefused, type Workbook, type WorkbookRefusal } from './workbook.ts';
import { inflated, type ZipEntry, zipEntries } from './zipEntries.ts';

/** What all that is looked at may be when inflated; a real list of people is a hundredth of it. */
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_ENTRIES = 200;

/**
 * The sheets of a file of Excel (.xlsx) or LibreOffice (.ods) as rows of text, or why it is not read. What a file is shows from
 * its content. For bytes that begin as a zip or an old Office file do; nothing in them is run, and no more than 100 MB inflated.
 */
export const readWorkbook = (bytes: Uint8Array): Workbook | WorkbookRefusal => {
  if (isOldOffice(bytes)) return oldOffice(bytes);
  const entries = zipEntries(bytes);
  if (isRefused(entries)) return entries;
  const mimetype = textsOf(
    bytes,
    entries.filter(({ name }) => name === 'mimetype'),
  );
  if (isRefused(mimetype)) return mimetype;
  const kind = packedKind(
    entries.map(({ name }) => name),
    mimetype.get('mimetype') ?? '',
  );
  if (typeof kind !== 'string') return kind;
  const declared = entries.reduce((sum, { length }) => sum + length, 0);
  if (entries.length > MOST_ENTRIES || declared > MOST_BYTES) return { refusal: 'packedTooBig' };
  const parts = textsOf(
    bytes,
    entries.filter(({ name }) => isLookedAt(name)),
  );
  if (isRefused(parts)) return parts;
  if (kind === 'xlsx') return readXlsx(parts);
  if ((parts.get('meta-inf/manifest.xml') ?? '').includes('encryption-data')) return { refusal: 'encryptedWorkbook' };
  const content = parts.get('content.xml');
  return content === undefined ? { refusal: 'damagedWorkbook' } : readOds(content);
};

/** Pictures, drawings and what else a workbook is adorned with stay packed. */
const isLookedAt = (name: string): boolean =>
  /^(?:content|meta-inf\/manifest)\.xml$|\.rels$|^\[content_types\]\.xml$/i.test(name) ||
  (/\.xml$/i.test(name) && !/^xl\/(?:theme|drawings|charts|media|pivot\w{1,20}|externalLinks|comments\w{0,20})\//i.test(name));

/** The texts of these entries, by name in small letters. */
const textsOf = (bytes: Uint8Array, entries: readonly ZipEntry[]): ReadonlyMap<string, string> | WorkbookRefusal => {
  const texts = new Map<string, string>();
  let left = MOST_BYTES;
  for (const entry of entries) {
    const content = inflated(bytes, entry, left);
    if (isRefused(content)) return content;
    left -= content.length;
    texts.set(entry.name.toLowerCase(), decodeText(content).text);
  }
  return texts;
};
