import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { actorSheet, keyFigureSheet, relationSheet } from '../../src/formats/write/mapSheets.ts';
import { cellText, dateOf, isDayCell, lastCell, type Sheet } from '../../src/formats/write/sheet.ts';
import { writeOds } from '../../src/formats/write/writeOds.ts';
import { writeXlsx } from '../../src/formats/write/writeXlsx.ts';
import { networkMap } from '../maps/networkMap.ts';
import { villageOf } from '../maps/villages.ts';
import { arbitraryMap } from './arbitraryMap.ts';
import { read, readable } from './reading.ts';
import { isClear, toldOf } from './toldOf.ts';

const WRITERS = { xlsx: writeXlsx, ods: writeOds } as const;
/** Written by others than who wrote the writers. */
const READERS = { xlsx: readXlsx, ods: readOds } as const;
const KINDS = ['xlsx', 'ods'] as const;
const sheetsOf = (map: ActorMap, language: 'nl' | 'en'): Sheet[] => [
  actorSheet(map, language),
  relationSheet(map, language),
  keyFigureSheet(map, language, 'Sleutelfiguren'),
];

const sample: Sheet = {
  name: 'Proef',
  headings: ['Naam', 'Aantal', 'Dag'],
  rows: [
    ['=1+1', 3.5, { day: '2026-03-29' as IsoDate }],
    ['twee\nregels  en  ruimte', -2, null],
    ["'aanhaling", 0, { day: '1999-12-31' as IsoDate }],
    ['<b>&"é😀', null, null],
    ['+31 6', null, null],
    ['@x\t ', null, null],
    ['_x0041_', null, null],
    ['__proto__', null, null],
    ['constructor', null, null],
    ['een \ufffd en \u0086', null, null],
  ],
};

/** The cells of a sheet as another program reads them, without what is empty at the end of a row. */
const seenBy = async (kind: (typeof KINDS)[number], bytes: Uint8Array) =>
  (await READERS[kind](bytes)).sheets.map(({ name, rows }) => ({ name, rows: rows.map(filled).filter((row) => row.length > 0) }));
const meant = ({ name, headings, rows }: Sheet) => ({
  name,
  rows: [
    headings,
    ...rows.map((row) => row.map((cell) => (isDayCell(cell) ? dateOf(cell) : typeof cell === 'string' ? cellText(cell) : cell))),
  ]
    .map(filled)
    .filter((row) => row.length > 0),
});
const filled = (row: readonly unknown[]) => {
  const cells = row.map((cell) => cell ?? '');
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
};

describe('tables for a spreadsheet', () => {
  it.each(KINDS)('come in again as they were, and are the same to another program, as %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap(), fc.constantFrom('nl' as const, 'en' as const), async (map, language) => {
        fc.pre(map.actors.size > 0 && isClear(map));
        const sheets = sheetsOf(map, language);
        const bytes = await WRITERS[kind](sheets);
        expect(toldOf(readable(read([{ name: `kaart.${kind}`, bytes }])).map)).toEqual(toldOf(map));
        expect(await seenBy(kind, bytes)).toEqual(sheets.map(meant));
      }),
      { numRuns: 15 },
    );
  });

  it.each(KINDS)('keep every text a text, every number a number and every day a day, as %s', async (kind) => {
    expect(await seenBy(kind, await WRITERS[kind]([sample]))).toEqual([meant(sample)]);
  });

  it.each(KINDS)('say the key figures so that they come in as those alone, as %s', async (kind) => {
    const map = villageOf(24);
    const bytes = await WRITERS[kind]([keyFigureSheet(map, 'nl', 'Sleutelfiguren')]);
    const told = toldOf(readable(read([{ name: `kaart.${kind}`, bytes }])).map).actors;
    const known = toldOf(map).actors.filter(({ keyFigure }) => keyFigure !== null);
    expect(known.length).toBeGreaterThan(3);
    expect(told.map(({ name, keyFigure }) => ({ name, keyFigure }))).toEqual(
      known.map(({ name, keyFigure }) => ({ name, keyFigure })),
    );
  });

  it.each(KINDS)(
    'give back a network with since when, who keeps contact, and until when something was agreed, as %s',
    async (kind) => {
      const map = networkMap(24);
      const bytes = await WRITERS[kind]([keyFigureSheet(map, 'nl', 'Sleutelfiguren')]);
      const back = readable(read([{ name: `kaart.${kind}`, bytes }])).map;
      const told = ({ actors }: ActorMap) => new Map(Array.from(actors.values(), ({ name, keyFigure }) => [name, keyFigure]));
      expect(told(back)).toEqual(told(map));
      const part = { ids: [...map.actors.keys()].slice(3, 5), fields: ['name', 'statusSince', 'contactPerson'] as const };
      const few = keyFigureSheet(map, 'en', 'Key figures', part);
      expect([few.headings, few.rows.length]).toEqual([['Name', 'Since', 'Contact person'], 2]);
    },
  );

  it('has its head in view and to choose by, and columns as wide as what stands in them', async () => {
    const [sheet] = (await readXlsx(await writeXlsx([sample]))).sheets;
    expect(sheet?.freezePane).toEqual({ rows: 1 });
    expect(sheet?.autoFilter).toEqual({ range: 'A1:C11' });
    expect(sheet?.columns?.map(({ width }) => width)).toEqual([20, 8, 12]);
    const ods = strFromU8(unzipSync(await writeOds([sample]))['content.xml'] ?? new Uint8Array());
    expect(ods).toContain(`table:target-range-address="'Proef'.A1:'Proef'.C11" table:display-filter-buttons="true"`);
  });

  it.each(KINDS)('hold no formula and say nothing of who made them or when, as %s', async (kind) => {
    const parts = unzipSync(await WRITERS[kind]([sample]));
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
    expect(text).toContain('=1+1');
    expect(text).not.toMatch(/<f[ >]|table:formula|creator|generator|creation-date|\d{4}-\d{2}-\d{2}T\d/);
    expect(await WRITERS[kind]([sample])).toEqual(await WRITERS[kind]([sample]));
  });

  it('name the last cell of a sheet as spreadsheets do', () => {
    const named = (columns: number) => lastCell({ name: '', headings: Array.from({ length: columns }, () => ''), rows: [] });
    expect([1, 26, 27, 52, 53, 702, 703].map(named)).toEqual(['A1', 'Z1', 'AA1', 'AZ1', 'BA1', 'ZZ1', 'AAA1']);
  });
});

/** Opened by a program that nobody here wrote, where it is installed. */
const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

test(`LibreOffice ${OFFICE ? 'sees the same texts, numbers and days' : 'is not here to look'}`, {
  timeout: 120_000,
}, async () => {
  if (!OFFICE) return;
  const folder = mkdtempSync(join(tmpdir(), 'schakelkaart-'));
  try {
    for (const kind of KINDS) writeFileSync(join(folder, `${kind}.${kind}`), await WRITERS[kind]([sample]));
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
    const home = `-env:UserInstallation=file://${folder}/office`;
    const files = KINDS.map((kind) => `${kind}.${kind}`);
    spawnSync(OFFICE, [home, '--headless', '--convert-to', filter, ...files], { cwd: folder });
    for (const kind of KINDS) {
      const seen = readFileSync(join(folder, `${kind}-Proef.csv`), 'utf8');
      expect(seen).toMatch(/\n=1\+1;3\.5;(29-03-2026|03\/29\/2026)\n/);
      expect(seen).toContain('"twee\nregels  en  ruimte";-2;');
      expect(seen).toMatch(/'aanhaling;0;(31-12-1999|12\/31\/1999)\n/);
      expect(seen).toContain('é😀');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
