import { expect, test } from 'vitest';
import { dayBefore } from '../../src/domain/dayBefore.ts';
import type { IsoDate } from '../../src/domain/identifiers.ts';

test('the day before, over months, years and a leap day', () => {
  const before = ['2026-10-01', '2026-01-01', '2024-03-01', '2026-03-01'].map((day) => dayBefore(day as IsoDate));
  expect(before).toEqual(['2026-09-30', '2025-12-31', '2024-02-29', '2026-02-28']);
});
