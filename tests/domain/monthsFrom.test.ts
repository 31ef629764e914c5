import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { monthsFrom } from '../../src/domain/monthsFrom.ts';

test.each([
  ['2027-05-31', -3, '2027-02-28'],
  ['2028-05-31', -3, '2028-02-29'],
  ['2026-11-29', -12, '2025-11-29'],
  ['2028-02-29', -12, '2027-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 0, '2026-12-31'],
] as const)('%s and %i months is %s', (day, months, then) => expect(monthsFrom(day as IsoDate, months)).toBe(then));
