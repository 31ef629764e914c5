import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/picture/measureText.ts';
import { beginningOf } from '../../../src/ui/print/beginningOf.ts';
import { needsLying, paperTable, type WordTable } from '../../../src/ui/print/paperTable.ts';
import { sheetTable } from '../../../src/ui/print/sheetTable.ts';

const UPRIGHT = 674;
const tableOf = (headings: readonly string[], ...rows: readonly (readonly string[])[]): WordTable => ({
  caption: 'Actoren',
  columns: headings.map((heading) => ({ heading })),
  rows: rows.map((cells) => ({ cells })),
});
const textOf = (table: ReturnType<typeof paperTable>) =>
  table.rows.map(({ cells }) => cells.map((lines) => lines.map((runs) => runs.map(({ text }) => text).join('')).join(' ')));
const wide = (text: string) => measureText(text, 13, 400);

describe('A table on paper', () => {
  const actors = tableOf(
    ['Naam', 'Soort', 'Rollen', 'Kamp', 'Buurten', 'Sleutelfiguur'],
    ['Winkeliersvereniging', 'organisatie', 'volger', 'Kamp A', 'Buurt 2', 'kandidaat'],
    ['Woonstichting', 'organisatie', 'kan het vraagstuk verder brengen', 'geen kamp', 'Buurt 1, Buurt 3', ''],
    ['Persoon 14', 'persoon', 'schakel, kan het vraagstuk verder brengen', 'geen kamp', 'Buurt 3', 'tijdelijk teruggetrokken'],
  );

  test('has columns at least as wide as their longest word, which together take the room', () => {
    const { columns, rows } = paperTable(actors, UPRIGHT);
    expect(columns.reduce((sum, { wide: one }) => sum + one, 0)).toBeCloseTo(UPRIGHT, -1);
    const narrow = columns.flatMap(({ heading, wide: one }, column) => {
      const words = [heading, ...rows.map(({ cells }) => cells[column]?.[0]?.[0]?.text ?? '')].flatMap((text) => text.split(' '));
      return words.filter((word) => wide(word) > one);
    });
    expect(narrow).toEqual([]);
  });

  test('breaks no cell over lines that could have room, for the sake of one that is long', () => {
    const { columns } = paperTable(actors, UPRIGHT);
    expect(wide('geen kamp')).toBeLessThan(columns[3]?.wide ?? 0);
    expect(wide('Buurt 1, Buurt 3')).toBeLessThan(columns[4]?.wide ?? 0);
  });

  test('keeps all of two hundred rows, in their order', () => {
    const names = Array.from({ length: 200 }, (_, i) => `Bewonersgroep ${i + 1}`);
    const made = paperTable(tableOf(['Naam', 'Soort'], ...names.map((name) => [name, 'groep'])), UPRIGHT);
    expect(textOf(made).map(([name]) => name)).toEqual(names);
  });

  test('breaks a word that no column has room for where Dutch breaks words, and loses no letter of it', () => {
    const long = 'Samenwerkingsverbandsvoorzittersoverleg';
    const [[name = ''] = []] = textOf(paperTable(tableOf(['Naam', 'Rollen'], [long, 'volger']), 200));
    expect(name).toContain('\u00ad');
    expect(name.replaceAll('\u00ad', '')).toBe(long);
    const [[strange = ''] = []] = textOf(paperTable(tableOf(['Naam', 'Rollen'], ['x'.repeat(120), 'volger']), 200));
    expect(strange).toBe('x'.repeat(120));
  });

  test('leaves out a column in which nothing is filled in, never the first', () => {
    expect(paperTable(tableOf(['Naam', 'Kamp'], ['', '']), UPRIGHT).columns.map(({ heading }) => heading)).toEqual(['Naam']);
  });

  test('lies when its words ask for more than upright paper has, and has widths without a row too', () => {
    expect(needsLying(actors, UPRIGHT)).toBe(false);
    const many = tableOf(
      Array.from({ length: 9 }, (_, i) => `Kolom ${i}`),
      Array.from({ length: 9 }, () => 'Winkeliersvereniging'),
    );
    expect(needsLying(many, UPRIGHT)).toBe(true);
    expect(paperTable(tableOf(['Naam', 'Soort']), UPRIGHT).columns.every(({ wide: one }) => Number.isFinite(one))).toBe(true);
  });
});

test('A sheet is read on paper in words: days in Dutch, a decimal comma, nothing for what is not known', () => {
  const { rows, columns } = sheetTable(
    {
      name: 'Tabel',
      headings: ['Naam', 'Contact', 'Aantal', 'Deel'],
      rows: [
        ['=1+1', { day: '2026-11-01' as never }, 1200, 0.5],
        ['constructor', null, null, 3],
      ],
    },
    'nl',
  );
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['=1+1', '1 nov 2026', '1.200', '0,5'],
    ['constructor', '', '', '3'],
  ]);
  expect(columns.map(({ isNumber }) => isNumber ?? false)).toEqual([false, false, true, true]);
});

test('Of a long document the preview shows as large a part of each table, and says how much longer all is', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ cells: [[[{ text: String(i) }]]] }));
  const table = (count: number) => ({ is: 'table' as const, caption: '', columns: [], rows: rows(count) });
  const report = {
    code: 'nl' as const,
    title: '',
    running: ['', '', ''] as const,
    headline: '',
    blocks: [table(1000), table(3000)],
    colophon: [],
  };
  const { report: shown, times } = beginningOf(report, 240);
  expect(shown.blocks.map((block) => (block.is === 'table' ? block.rows.length : 0))).toEqual([60, 180]);
  expect(times).toBeCloseTo(4000 / 240);
  expect(beginningOf(report, 4000)).toEqual({ report, times: 1 });
});
