import { expect, test } from 'vitest';
import { MINUTE_MS } from '../../../src/domain/exercise/exerciseClock.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { clockWords } from '../../../src/ui/exercise/clockWords.ts';

test.each([
  [10 * MINUTE_MS, '10 minuten', 'Nog 10 minuten'],
  [9 * MINUTE_MS + 1, '10 minuten', 'Nog 10 minuten'],
  [9 * MINUTE_MS, '9 minuten', 'Nog 9 minuten'],
  [MINUTE_MS + 1, '2 minuten', 'Nog 2 minuten'],
  [MINUTE_MS, 'Laatste minuut', 'Laatste minuut'],
  [1, 'Laatste minuut', 'Laatste minuut'],
  [0, 'De tijd is om', 'De tijd is om'],
])('with %i milliseconds left the clock says minutes, and never seconds', (left, words, whole) => {
  expect(clockWords(left, false, nl)).toMatchObject({ words, whole });
});

test('only the last minute, the end and a pause are heard', () => {
  expect([7 * MINUTE_MS, MINUTE_MS, 0].map((left) => clockWords(left, false, en).heard)).toEqual([
    '',
    'Last minute',
    'The time is up',
  ]);
  expect(clockWords(7 * MINUTE_MS, true, en).heard).toBe('Clock is paused');
});
