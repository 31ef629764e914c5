import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { StorageDatabase } from '../../../src/adapters/storage/database.ts';
import type { PackedEntry } from '../../../src/adapters/storage/packedEntry.ts';
import type { MapId } from '../../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import { closeStores, freshName, storeNamed } from './testStore.ts';

/**
 * A map with something in every table, as the program kept it in November 2026: its file, and its rows in the database (two edits
 * after the base). Never made anew: what was kept then must open always.
 */
const kept = (name: string): string => readFileSync(new URL(`../../maps/kept/${name}`, import.meta.url), 'utf8');
const COLUMNS = { Float64Array, Uint8Array };
const rows = JSON.parse(kept('version1.database.json'), (_, value) => {
  for (const [name, Columns] of Object.entries(COLUMNS)) if (value?.[name]) return Columns.from(value[name]);
  return value;
});
const id = rows.base.map[0].id as MapId;
const inFile = () => {
  const read = readMapFile(JSON.parse(kept('version1.schakelkaart.json')));
  if (!read.done) throw new Error(JSON.stringify(read.refusal));
  return read.value;
};

afterEach(closeStores);

test('A file of the first version opens with something in every table, and is written back as it was', () => {
  const map = inFile();
  const { format, version, count, map: properties, ...lists } = JSON.parse(kept('version1.schakelkaart.json'));
  for (const [table, list] of Object.entries(lists)) {
    expect(list, table).not.toHaveLength(0);
    expect(map, table).toHaveProperty(`${table}.size`, (list as unknown[]).length);
  }
  expect(JSON.parse(writeMapFile(map))).toEqual({ format, version, count, map: properties, ...lists });
});

test('A database of the first version opens, and holds the same map', async () => {
  const name = freshName();
  const db = new StorageDatabase(name);
  await db.heads.put(rows.head, id);
  await db.bases.put(rows.base, id);
  for (const entry of rows.log as PackedEntry[]) await db.log.put(entry, [id, entry.number]);
  db.close();
  const opened = await storeNamed(name).open(id);
  expect(opened?.number).toBe(2);
  expect(opened?.map).toEqual(inFile());
  expect(await storeNamed(name).inspect(id)).toMatchObject({ properties: { title: 'Alles erop' } });
});
