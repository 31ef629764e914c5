import { expect, test } from 'vitest';
import { type MadeReport, madeOf } from '../../../src/ui/report/madeReport.ts';
import { mapOf } from '../../maps/smallMaps.ts';

test('a report with names is not there any more once persons are hidden, though the next is still thought about', () => {
  const [withNames, hidden] = [mapOf(['Imam']), mapOf(['Persoon 1'])];
  const made = { of: withNames } as MadeReport;
  expect(madeOf(withNames, made)).toBe(made);
  expect(madeOf(hidden, made)).toBeNull();
  expect(madeOf(hidden, null)).toBeNull();
});
