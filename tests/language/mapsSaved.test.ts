import { expect, test } from 'vitest';
import { library as en } from '../../src/language/en/library.ts';
import { library as nl } from '../../src/language/nl/library.ts';

test.each([
  ['nl', nl.eraseAll, /bewaard in uw downloads/, 'Toestaan'],
  ['en', en.eraseAll, /saved in your downloads/, 'Allow'],
])('Maps of which none could be saved are not said to be (%s)', (_language, { saved }, claim, allow) => {
  for (const all of [1, 3]) {
    expect(saved(0, all)).not.toMatch(claim);
    expect(saved(0, all)).not.toContain(allow);
    expect(saved(0, all)).not.toBe('');
  }
  expect(saved(1, 1)).toMatch(claim);
  expect(saved(1, 3)).toMatch(claim);
  expect(saved(1, 3)).toContain('2');
  expect(saved(3, 3)).toContain(allow);
});
