import { expect, test } from 'vitest';
import { makeLastAsked } from '../../../src/ui/controls/useLastAsked.ts';

test('an answer is waited for until something else is asked, or nobody is there any more', () => {
  const { ask, drop } = makeLastAsked();
  const isFirst = ask();
  expect(isFirst()).toBe(true);
  const isSecond = ask();
  expect([isFirst(), isSecond()]).toEqual([false, true]);
  drop();
  expect(isSecond()).toBe(false);
  // It may be there again.
  expect(ask()()).toBe(true);
});
