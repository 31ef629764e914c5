import { expect, test } from 'vitest';
import { exportMetrics } from '../../src/workspace/exportMetrics.ts';

test('the table for experts opens in a spreadsheet: decimal sign of the language, empty for no value, no formulas', () => {
  const rows = [
    ['=A1; Imam', 0.25, null],
    ['Moskee', -1.5, 3],
  ] as const;
  const { name, text } = exportMetrics('Opvang:Singel', 'maten', ['Actor', 'Nabijheid', 'Contacten'], rows, 'nl');
  expect(name).toBe('Opvang Singel.maten.csv');
  expect(text).toBe('\uFEFFActor;Nabijheid;Contacten\r\n"\'=A1; Imam";0,25;\r\nMoskee;-1,5;3\r\n');
  expect(exportMetrics('x', 'metrics', ['Actor', 'Closeness'], [['a', 0.5]], 'en').text).toContain('a;0.5\r\n');
});
