import { expect, test } from 'vitest';
import { exportComparison } from '../../src/workspace/exportComparison.ts';

test('what changed opens in a Dutch spreadsheet, named after the map and the two moments, with no formula in it', () => {
  const rows = [
    ['Bestuur; moskee', 'nieuw', '=HYPERLINK("x")'],
    ['Café Zuid', 'weg', '-'],
  ];
  const { name, type, text } = exportComparison(
    'Opvang:Singel',
    'veranderde actoren',
    ['Voor/na', 'Nu'],
    ['Naam', 'Staat', 'Is'],
    rows,
    'nl',
  );
  expect(name).toBe('Opvang Singel.veranderde actoren.Voor na - Nu.csv');
  expect(type).toBe('text/csv');
  expect(text).toBe('\uFEFFNaam;Staat;Is\r\n"Bestuur; moskee";nieuw;"\'=HYPERLINK(""x"")"\r\nCafé Zuid;weg;\'-\r\n');
});
