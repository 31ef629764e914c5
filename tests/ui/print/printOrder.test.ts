import { expect, test } from 'vitest';
import { makePrintOrder } from '../../../src/ui/print/printOrder.ts';

const [screen, dialog, later] = [{}, {}, {}];

test('what stands before the screen is printed, also when the page of the screen is ready after it', () => {
  const { join, isFirst } = makePrintOrder();
  const leave = join(dialog, false);
  join(screen, true);
  expect([isFirst(dialog), isFirst(screen)]).toEqual([true, false]);
  leave();
  expect(isFirst(screen)).toBe(true);
});

test('of two that stand before it what came last is printed, and leaving twice takes nobody else away', () => {
  const { join, isFirst } = makePrintOrder();
  join(screen, true);
  join(dialog, false);
  const leave = join(later, false);
  expect(isFirst(later)).toBe(true);
  leave();
  leave();
  expect(isFirst(dialog)).toBe(true);
});
