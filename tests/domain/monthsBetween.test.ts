import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { daysBetween, monthsBetween } from '../../src/domain/monthsBetween.ts';
import { monthsFrom } from '../../src/domain/monthsFrom.ts';

const day = (text: string) => text as IsoDate;

test.each([
  ['2026-01-31', '2026-02-27', 0],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-01-31', '2026-03-30', 1],
  ['2026-01-31', '2026-03-31', 2],
  ['2024-02-29', '2025-02-28', 12],
  ['2024-02-29', '2025-02-27', 11],
  ['2026-05-15', '2026-05-15', 0],
  ['2026-05-15', '2026-05-14', -1],
  ['2025-12-01', '2026-01-01', 1],
] as const)('from %s to %s lie %i whole months', (from, to, months) => expect(monthsBetween(day(from), day(to))).toBe(months));

test('so many months on from a day is never beyond the other, and one more is', () => {
  const days = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(days, days, (from, to) => {
      const months = monthsBetween(from, to);
      expect(monthsFrom(from, months) <= to && to < monthsFrom(from, months + 1)).toBe(true);
    }),
  );
});

test('days are counted over a leap day and a change of the clock', () => {
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
});
