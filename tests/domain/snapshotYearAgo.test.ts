import { expect, test } from 'vitest';
import type { IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { snapshotYearAgo } from '../../src/domain/snapshotYearAgo.ts';
import { byId } from '../maps/randomMap.ts';

const foto = (date: string, takenAt = date) => ({
  id: `${date} ${takenAt}` as SnapshotId,
  name: '',
  date: date as IsoDate,
  takenAt: takenAt as Moment,
  occasion: '',
  description: '',
  madeBy: 'person' as const,
  base: null,
  content: {},
});
const nearest = (...days: readonly string[]) =>
  snapshotYearAgo({ snapshots: byId(days.map((day) => foto(day))), events: byId([]) }, '2026-11-29' as IsoDate)?.date ?? null;

test('a snapshot of 365 days ago is nearer than one of years ago, and one of exactly a year ago is nearest', () => {
  expect(nearest('2021-03-01', '2025-11-29')).toBe('2025-11-29');
  expect(nearest('2021-03-01', '2025-11-30')).toBe('2025-11-30');
  expect(nearest('2025-11-28', '2025-11-29', '2025-11-30')).toBe('2025-11-29');
});

test('it may be older or younger than a year, but lies before the day itself', () => {
  expect(nearest('2025-06-01', '2026-01-15')).toBe('2026-01-15');
  expect(nearest('2025-10-01', '2026-06-01')).toBe('2025-10-01');
  expect(nearest('2026-11-29', '2027-01-01')).toBe(null);
  expect(nearest()).toBe(null);
});

test('of two on one day it is the one that was taken last', () => {
  const [first, last] = [foto('2025-11-29', 'a'), foto('2025-11-29', 'b')];
  const map = { snapshots: byId([last, first]), events: byId([]) };
  expect(snapshotYearAgo(map, '2026-11-29' as IsoDate)).toBe(last);
});
