import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ExerciseClock,
  leftOn,
  lengthenClock,
  MINUTE_MS,
  pauseClock,
  resumeClock,
  shownLeft,
  startClock,
  untilNextLook,
} from '../../../src/domain/exercise/exerciseClock.ts';

const NOW = 1_800_000_000_000;

describe('The clock of a step', () => {
  test('is reckoned from what the time is: a tab that slept for six minutes knows so at once', () => {
    const clock = startClock(10, NOW);
    expect(leftOn(clock, NOW + 6 * MINUTE_MS)).toBe(4 * MINUTE_MS);
    expect(leftOn(clock, NOW + 60 * MINUTE_MS)).toBe(0);
  });

  test('stands still while it is paused, however long', () => {
    const paused = pauseClock(startClock(10, NOW), NOW + MINUTE_MS);
    expect(leftOn(paused, NOW + 600 * MINUTE_MS)).toBe(9 * MINUTE_MS);
    const resumed = resumeClock(paused, NOW + 600 * MINUTE_MS);
    expect(leftOn(resumed, NOW + 601 * MINUTE_MS)).toBe(8 * MINUTE_MS);
    expect(resumeClock(resumed, NOW + 900 * MINUTE_MS)).toBe(resumed);
  });

  test('gives a minute more from now on, also when the time was up', () => {
    const late = NOW + 30 * MINUTE_MS;
    expect(leftOn(lengthenClock(startClock(5, NOW), late), late)).toBe(MINUTE_MS);
    const paused = lengthenClock(pauseClock(startClock(5, NOW), NOW), NOW);
    expect(paused).toEqual({ length: 6 * MINUTE_MS, left: 6 * MINUTE_MS, since: null });
  });

  test('gives nothing back where the clock of the device is put back', () => {
    expect(leftOn(startClock(5, NOW), NOW - 60 * MINUTE_MS)).toBe(5 * MINUTE_MS);
  });

  test('looks different only every ten seconds, and when the time is up', () => {
    const clock = startClock(1, NOW);
    expect(untilNextLook(clock, NOW)).toBe(10_000);
    expect(untilNextLook(clock, NOW + 3_000)).toBe(7_000);
    expect(untilNextLook(clock, NOW + MINUTE_MS)).toBeNull();
    expect(untilNextLook(pauseClock(clock, NOW), NOW)).toBeNull();
    expect(shownLeft(50_001)).toBe(60_000);
    expect(shownLeft(0)).toBe(0);
  });

  test('whatever is pressed when, never says more than its length or less than nothing, and being kept and read again changes nothing', () => {
    const press = fc.record({
      what: fc.constantFrom('pause', 'resume', 'lengthen', 'wait'),
      after: fc.integer({ min: -MINUTE_MS, max: 20 * MINUTE_MS }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), fc.array(press, { maxLength: 40 }), (minutes, presses) => {
        let [clock, now]: [ExerciseClock, number] = [startClock(minutes, NOW), NOW];
        for (const { what, after } of presses) {
          now += after;
          if (what === 'pause') clock = pauseClock(clock, now);
          if (what === 'resume') clock = resumeClock(clock, now);
          if (what === 'lengthen') clock = lengthenClock(clock, now);
          const left = leftOn(clock, now);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(clock.length);
          expect(leftOn(JSON.parse(JSON.stringify(clock)), now)).toBe(left);
          expect(shownLeft(left) - left).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});
