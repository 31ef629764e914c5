import type { AnyRecord } from '../../domain/recordChange.ts';
import { isPlain } from './kept.ts';

/** Records of one table without the names of their fields in each: what many records take on the disk is for half these names. */
export interface PackedRecords {
  /** Which fields records have, in their order; few are enough for all. */
  readonly shapes: readonly (readonly string[])[];
  /** A record a row: which shape, and its fields. */
  readonly rows: readonly (readonly unknown[])[];
}

export const packRecords = (records: readonly AnyRecord[]): PackedRecords => {
  const shapes: string[][] = [];
  const places = new Map<string, number>();
  const rows = records.map((record) => {
    const fields = Object.keys(record);
    const key = JSON.stringify(fields);
    const place = places.get(key) ?? shapes.push(fields) - 1;
    places.set(key, place);
    return [place, ...Object.values(record)];
  });
  return { shapes, rows };
};

/** The records as they were; nothing when it is no such list. What they hold is checked on the map. */
export const unpackRecords = (packed: unknown): AnyRecord[] | null => {
  if (!isPlain(packed)) return null;
  const { shapes, rows } = packed;
  if (!Array.isArray(shapes) || !Array.isArray(rows)) return null;
  const records: AnyRecord[] = [];
  // Spread, so that holes in it are nothing that can be passed over.
  for (const row of [...rows]) {
    const shape: unknown = Array.isArray(row) ? shapes[row[0]] : null;
    if (!Array.isArray(shape) || row.length !== shape.length + 1) return null;
    if (![...shape].every((field) => typeof field === 'string')) return null;
    records.push(Object.fromEntries(shape.map((field, at) => [field, row[at + 1]])) as unknown as AnyRecord);
  }
  return records;
};
