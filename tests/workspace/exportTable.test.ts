import { expect, test } from 'vitest';
import { exportTable } from '../../src/workspace/exportTable.ts';

test('the table for experts opens in a spreadsheet: decimal sign of the language, empty for no value, no formulas', () => {
  const rows = [
    ['=A1; Imam', 0.25, null],
    ['Moskee', -1.5, 3],
  ] as const;
  const { name, text } = exportTable({ title: 'Opvang:Singel', part: 'maten' }, ['Actor', 'Nabijheid', 'Contacten'], rows, 'nl');
  expect(name).toBe('Opvang Singel.maten.csv');
  expect(text).toBe('\uFEFFActor;Nabijheid;Contacten\r\n"\'=A1; Imam";0,25;\r\nMoskee;-1,5;3\r\n');
  expect(exportTable({ title: 'x', part: 'metrics' }, ['Actor', 'Closeness'], [['a', 0.5]], 'en').text).toContain('a;0.5\r\n');
});

test('what changed opens in a Dutch spreadsheet, named after the map and the two moments, with no formula in it', () => {
  const rows = [
    ['Bestuur; moskee', 'nieuw', '=HYPERLINK("x")'],
    ['Café Zuid', 'weg', '-'],
  ];
  const { name, type, text } = exportTable(
    { title: 'Opvang:Singel', part: 'veranderde actoren', moments: ['Voor/na', 'Nu'] },
    ['Naam', 'Staat', 'Is'],
    rows,
    'nl',
  );
  expect(name).toBe('Opvang Singel.veranderde actoren.Voor na - Nu.csv');
  expect(type).toBe('text/csv');
  expect(text).toBe('\uFEFFNaam;Staat;Is\r\n"Bestuur; moskee";nieuw;"\'=HYPERLINK(""x"")"\r\nCafé Zuid;weg;\'-\r\n');
});
