import { expect, test } from 'vitest';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';

test('whom a merger alone remembers stands on no snapshot, and where somebody else stands is counted', () => {
  expect(nl.frozen.erase.where(false, 0, 0)).toBe('alleen in wat van een samenvoeging is onthouden');
  expect(en.frozen.erase.where(false, 0, 0)).toBe('only in what is remembered of a merger');
  expect(nl.frozen.erase.where(false, 2, 0)).toBe('alleen op 2 foto’s');
  expect(nl.frozen.erase.where(true, 1, 3)).toBe('op de kaart, op 1 foto en op 3 ingebrachte kaarten');
});
