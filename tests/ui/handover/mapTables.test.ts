import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import { compareMaps } from '../../../src/analysis/compare/compareMaps.ts';
import { type ActorMap, NOTHING } from '../../../src/domain/actorMap.ts';
import { mapsOfSnapshots } from '../../../src/domain/mapsOfSnapshots.ts';
import { en } from '../../../src/language/en.ts';
import type { Language } from '../../../src/language/language.ts';
import { nl } from '../../../src/language/nl.ts';
import { mapTables, type TablesGround } from '../../../src/ui/handover/tables/mapTables.ts';
import { tablesFile } from '../../../src/ui/handover/tables/tablesFile.ts';
import { villageOf } from '../../maps/villages.ts';

const dutch = nl as unknown as Language;
const groundOf = (map: ActorMap): TablesGround => ({
  map,
  analysis: null,
  comparison: null,
  compared: { before: null, after: 'now', beforeMap: null, afterMap: map, matches: [] },
});
const exampleGround = (): TablesGround => {
  const map = exampleMap('nl');
  const [first] = mapsOfSnapshots(map);
  if (!first) throw new Error('no snapshot');
  const [before, beforeMap] = first;
  return {
    map,
    analysis: analyseMap(map),
    comparison: compareMaps(beforeMap, map),
    compared: { before, after: 'now', beforeMap, afterMap: map, matches: [] },
  };
};

describe('The tables of a map', () => {
  test('are those that there is anything in, in the order of a workbook', () => {
    const map = villageOf(24);
    const empty: ActorMap = { ...NOTHING, map: map.map };
    const alone: ActorMap = {
      ...empty,
      actors: new Map([...map.actors].slice(0, 1).map(([id, actor]) => [id, { ...actor, keyFigure: null }])),
    };
    expect([...mapTables(groundOf(empty), dutch).keys()]).toEqual([]);
    expect([...mapTables(groundOf(alone), dutch).keys()]).toEqual(['actors']);
    expect([...mapTables(groundOf(map), dutch).keys()]).toEqual(['actors', 'relations', 'keyFigures']);
    expect([...mapTables(exampleGround(), dutch).keys()]).toEqual([
      'actors',
      'relations',
      'keyFigures',
      'coverage',
      'comparison',
    ]);
  });

  test('have names that a spreadsheet takes, each once, and rows as long as their heads, in both languages', () => {
    for (const language of [dutch, en as unknown as Language]) {
      const sheets = [...mapTables(exampleGround(), language).values()].flat();
      const names = sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(6);
      expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
      expect(sheets.flatMap(({ headings, rows }) => rows.filter((row) => row.length !== headings.length))).toEqual([]);
      expect(sheets.flatMap(({ headings }) => headings.filter((heading) => !/^\p{Lu}/u.test(heading)))).toEqual(
        language === dutch ? ['en'] : ['and'],
      );
    }
  });

  test('say of how many would be expected that it was calculated, to one decimal, and from what', () => {
    const [sheet] = mapTables(exampleGround(), dutch).get('coverage') ?? [];
    expect(sheet?.headings.slice(-2)).toEqual(['Verwacht (berekend)', 'Waarmee vergeleken']);
    const numbers = sheet?.rows.map((row) => row.at(-2)) ?? [];
    for (const row of sheet?.rows ?? []) expect(row.at(-1)).toBe(row.at(-2) === null ? '' : 'gerekend naar inwoners');
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(String(number)).toMatch(/^(?:\d+(?:\.\d)?|null)$/);
  });

  test('say between which two moments something changed', () => {
    const [actors] = mapTables(exampleGround(), dutch).get('comparison') ?? [];
    const name = [...exampleMap('nl').snapshots.values()][0]?.name;
    expect(actors?.headings.slice(-2)).toEqual([`Was (${name})`, 'Is (Nu)']);
  });

  test('are one file: a workbook, a text, or several texts packed', async () => {
    const [sheet, ...more] = [...mapTables(groundOf(villageOf(24)), dutch).values()].flat();
    if (!sheet) throw new Error('no sheet');
    expect((await tablesFile([sheet], 'ods', 'kaart', 'nl')).name).toBe('kaart.ods');
    const { name, blob } = await tablesFile([sheet], 'csv', 'kaart', 'nl');
    expect([name, await blob.text()]).toEqual(['kaart.actoren.csv', expect.stringContaining('Naam;Soort;Kamp')]);
    const packed = await tablesFile([sheet, ...more], 'csv', 'kaart', 'nl');
    expect(packed.name).toBe('kaart.zip');
    expect(Object.keys(unzipSync(new Uint8Array(await packed.blob.arrayBuffer())))).toEqual([
      'kaart.actoren.csv',
      'kaart.relaties.csv',
      'kaart.sleutelfiguren.csv',
    ]);
  });
});
