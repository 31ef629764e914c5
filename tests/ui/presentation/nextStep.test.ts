import { describe, expect, test } from 'vitest';
import { isBlankKey, nextStep, stepBySwipe } from '../../../src/ui/presentation/nextStep.ts';

describe('a slide further or back', () => {
  test.each([
    ['PageDown', 1, 2],
    ['ArrowRight', 1, 2],
    ['ArrowDown', 1, 2],
    [' ', 1, 2],
    ['PageUp', 1, 0],
    ['ArrowLeft', 1, 0],
    ['ArrowUp', 1, 0],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['PageDown', 3, 3],
    [' ', 3, 3],
    ['PageUp', 0, 0],
  ])('is where %j leads from slide %i of four', (key, at, to) => {
    expect(nextStep(key, at, 4)).toBe(to);
  });

  test('is back by a space with Shift', () => {
    expect(nextStep(' ', 2, 4, true)).toBe(1);
    expect(nextStep(' ', 0, 4, true)).toBe(0);
    expect(nextStep('PageDown', 2, 4, true)).toBe(3);
  });

  test('is nowhere for other keys, and where there is nothing never before the beginning', () => {
    for (const key of ['Tab', 'Enter', 'F5', 'b', '.', 'Escape']) expect(nextStep(key, 1, 4)).toBeNull();
    expect(nextStep('End', 0, 0)).toBe(0);
  });

  test('is where a clear swipe sideways leads', () => {
    expect(stepBySwipe(-120, 20)).toBe('ArrowRight');
    expect(stepBySwipe(120, -20)).toBe('ArrowLeft');
    expect(stepBySwipe(-30, 0)).toBeNull();
    expect(stepBySwipe(-80, 70)).toBeNull();
  });
});

test('the screen is blanked by a letter, and by the point of a clicker', () => {
  expect(['b', 'B', '.'].every(isBlankKey)).toBe(true);
  expect(['v', ',', 'F5', 'Escape', ' '].some(isBlankKey)).toBe(false);
});
