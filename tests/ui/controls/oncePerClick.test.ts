import { expect, test } from 'vitest';
import { oncePerClick } from '../../../src/ui/controls/oncePerClick.ts';

test('the second half of a double click does nothing; two clicks, and a key, are each a deed', () => {
  let deeds = 0;
  const press = oncePerClick(() => deeds++);
  for (const detail of [1, 2, 3]) press({ detail });
  expect(deeds).toBe(1);
  for (const detail of [1, 0]) press({ detail });
  expect(deeds).toBe(3);
});
