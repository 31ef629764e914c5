import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../../src/adapters/device/systemClock.ts';

const zone = process.env['TZ'];
beforeEach(() => {
  process.env['TZ'] = 'Europe/Amsterdam';
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('just after midnight it is the new day here, while moments are kept in UTC', () => {
  vi.setSystemTime('2026-11-22T23:30:00.000Z');
  expect(systemClock.today()).toBe('2026-11-23');
  expect(systemClock.now()).toBe('2026-11-22T23:30:00.000Z');
});
