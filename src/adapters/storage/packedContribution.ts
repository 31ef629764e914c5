import type { AnyRecord } from '../../domain/recordChange.ts';
import { isPlain } from './kept.ts';
import { packRecords, unpackRecords } from './packedRecords.ts';

/**
 * A contribution as it is stored: each table of the map that it holds packed. Thirty of them lie beside a joint map, and in its log, and
 * nothing of them ever changes. Any other snapshot is stored as it is.
 */
export const packContribution = (snapshot: AnyRecord): AnyRecord => {
  if (!('contribution' in snapshot && 'content' in snapshot && isPlain(snapshot.content))) return snapshot;
  return { ...snapshot, content: mapTables(snapshot.content, packTable) } as AnyRecord;
};

/** As it was before it was packed; what cannot be read stays as it is, and is found to be no snapshot. */
export const unpackContribution = (snapshot: unknown): unknown => {
  if (!(isPlain(snapshot) && isPlain(snapshot['contribution']) && isPlain(snapshot['content']))) return snapshot;
  return { ...snapshot, content: mapTables(snapshot['content'], unpackTable) };
};

const mapTables = (content: Readonly<Record<string, unknown>>, change: (part: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(content).map(([table, part]) => [table, change(part)]));

const packTable = (part: unknown): unknown =>
  isPlain(part) && Array.isArray(part['added']) ? { ...part, added: packRecords(part['added']) } : part;
const unpackTable = (part: unknown): unknown => {
  const added = isPlain(part) && isPlain(part['added']) ? unpackRecords(part['added']) : null;
  return added ? { ...(part as object), added } : part;
};
