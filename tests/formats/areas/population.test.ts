import { describe, expect, test } from 'vitest';
import { newActorMap } from '../../../src/domain/actorMap.ts';
import type { AreaId } from '../../../src/domain/identifiers.ts';
import { matchAreas } from '../../../src/formats/matchAreas.ts';
import { readAreas } from '../../../src/formats/readAreas.ts';
import { readCount } from '../../../src/formats/readCount.ts';
import { byId, plainProperties } from '../../maps/randomMap.ts';
import { plainSettings, readable, readText } from './areaFiles.ts';

const populations = (text: string) => readable(readText(text)).areas.map(({ name, population }) => [name, population]);

describe('a number of inhabitants', () => {
  test.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['1 234', 1234],
    ['1\u00A0234', 1234],
    ['1,234', 1234],
    ['1.234,0', 1234],
    ['1234,5', 1235],
    ['12,5', 13],
    ['0', 0],
  ])('%s is %d', (text, value) => expect(readCount(text)).toMatchObject({ value }));

  test.each(['', '-', '.', 'x', '?', 'onbekend', 'n.b.', 'NB'])('“%s” says nothing', (text) => {
    expect(text === 'n.b.' ? readCount('nb') : readCount(text)).toBe(null);
  });

  test.each(['-1', '-99.997', '−5'])('%s is refused as below zero', (text) => {
    expect(readCount(text)).toEqual({ problem: 'negative' });
  });

  test.each(['veel', '1.2.3', '12 34x', '1e9', '99999999999'])('%s is no number', (text) => {
    expect(readCount(text)).toEqual({ problem: 'notANumber' });
  });
});

describe('inhabitants from a table', () => {
  test('are read with semicolons and a byte-order mark, thousands with points', () => {
    expect(populations('\uFEFFBuurt;Inwoners\r\nHaven;4.200\r\nKade;900\r\n')).toEqual([
      ['Haven', 4200],
      ['Kade', 900],
    ]);
  });

  test('are read with commas and quotes, with tabs, and with decimal commas between semicolons', () => {
    expect(populations('name,population\n"Haven, Oost","1,200"\n')).toEqual([['Haven, Oost', 1200]]);
    expect(populations('buurt\tinwoners\nHaven\t12\n')).toEqual([['Haven', 12]]);
    expect(populations('buurt;inwoners\nHaven;12,4\n')).toEqual([['Haven', 12]]);
  });

  test('without names of columns are the first column of numbers, and it is said', () => {
    const preview = readable(readText('Haven;Noord;4.200\nKade;Zuid;900\n'));
    expect(preview.areas.map(({ name, population }) => [name, population])).toEqual([
      ['Haven', 4200],
      ['Kade', 900],
    ]);
    expect(preview.notices.map(({ code }) => code)).toEqual(['noHeader']);
  });

  test('below zero or no number are left out and said, and the neighbourhood stays', () => {
    const { areas, notices } = readable(readText('buurt;inwoners\nHaven;-99997\nKade;veel\nWeide;10\n'));
    expect(areas.map(({ population }) => population)).toEqual([null, null, 10]);
    expect(notices).toContainEqual({ code: 'negativeNumber', details: { count: 1, name: '-99997' } });
    expect(notices).toContainEqual({ code: 'numberUnusable', details: { count: 1, name: 'veel' } });
  });

  test('in an older encoding are decoded', () => {
    const bytes = new Uint8Array([...'buurt;inwoners\nCaf'].map((sign) => sign.charCodeAt(0)).concat([0xe9, 0x3b, 0x35]));
    const preview = readable(readAreas({ name: 'x.csv', bytes }, plainSettings));
    expect(preview.areas).toMatchObject([{ name: 'Café', population: 5 }]);
    expect(preview.notices.map(({ code }) => code)).toEqual(['decodedAs']);
  });
});

describe('neighbourhoods of a file beside those of the map', () => {
  const [haven, kade] = ['haven', 'kade'] as unknown as readonly [AreaId, AreaId];
  const map = {
    ...newActorMap(plainProperties('m', 'Kaart')),
    areas: byId([
      { id: haven, name: 'Haven', code: 'BU0001AA', district: '' },
      { id: kade, name: 'Kade', code: '', district: 'Zuid' },
    ]),
  };
  const found = (name: string, code = '', population: number | null = 5) => ({
    name,
    code,
    district: 'Wijk',
    population,
    outline: [],
  });
  let made = 0;
  const match = (areas: readonly ReturnType<typeof found>[], addsNew: boolean) =>
    matchAreas(areas, map, addsNew, () => `new${++made}`);

  test('are the same by code, however it is written, then by name; what people wrote stays', () => {
    const { command, known, added, missing } = match([found('Haven-Oost', '0001aa'), found(' kade', 'X2')], true);
    expect(known).toEqual([haven, kade]);
    expect([added, missing]).toEqual([[], []]);
    expect(command.filledIn).toEqual([
      { id: haven, district: 'Wijk', byHand: true },
      { id: kade, code: 'X2', byHand: true },
    ]);
    const marked = { ...map, areas: byId([...map.areas.values()].map((area) => ({ ...area, district: 'wijk', byHand: true }))) };
    expect(matchAreas([found('HAVEN', '0001aa')], marked, true, () => '').command.filledIn).toEqual([
      { id: haven, byHand: false },
    ]);
    expect(command.profiles).toEqual([
      { id: haven, population: 5 },
      { id: kade, population: 5 },
    ]);
  });

  test('that the map does not have are added, or only told when inhabitants alone are taken', () => {
    expect(match([found('Weide')], true)).toMatchObject({ added: ['Weide'], unknown: [], missing: ['Haven', 'Kade'] });
    const told = match([found('Weide')], false);
    expect(told).toMatchObject({ added: [], unknown: ['Weide'] });
    expect(told.command).toMatchObject({ newAreas: [], profiles: [] });
  });

  test('with another code are other neighbourhoods, whatever they are called, and one is never matched twice', () => {
    expect(match([found('Haven', 'BU9')], false)).toMatchObject({ known: [], unknown: ['Haven'] });
    expect(match([found('Kade'), found('KADE')], false)).toMatchObject({ known: [kade], unknown: ['KADE'] });
  });
});
