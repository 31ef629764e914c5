import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { actorSheet, relationSheet } from '../../src/formats/write/mapSheets.ts';
import type { Sheet } from '../../src/formats/write/sheet.ts';
import { writeOds } from '../../src/formats/write/writeOds.ts';
import { writeXlsx } from '../../src/formats/write/writeXlsx.ts';
import { arbitraryMap } from './arbitraryMap.ts';
import { read, readable } from './reading.ts';
import { isClear, toldOf } from './toldOf.ts';

const WRITERS = { xlsx: writeXlsx, ods: writeOds } as const;
const KINDS = ['xlsx', 'ods'] as const;
const sheetsOf = (map: ActorMap, language: 'nl' | 'en'): Sheet[] => [actorSheet(map, language), relationSheet(map, language)];

const sample: Sheet = {
  name: 'Proef',
  headings: ['Naam', 'Aantal', 'Dag'],
  rows: [
    ['=1+1', 3.5, { day: '2026-03-29' as IsoDate }],
    ['twee\nregels  en  ruimte', -2, null],
    ["'aanhaling", 0, { day: '1999-12-31' as IsoDate }],
    ['<b>&"é😀', null, null],
  ],
};

describe('tables for a spreadsheet', () => {
  it.each(KINDS)('come in again as they were, as %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap(), fc.constantFrom('nl' as const, 'en' as const), async (map, language) => {
        fc.pre(map.actors.size > 0 && isClear(map));
        const bytes = await WRITERS[kind](sheetsOf(map, language));
        expect(toldOf(readable(read([{ name: `kaart.${kind}`, bytes }])).map)).toEqual(toldOf(map));
      }),
      { numRuns: 15 },
    );
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
