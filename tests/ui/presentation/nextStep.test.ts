import { describe, expect, test } from 'vitest';
import { nextStep, stepBySwipe } from '../../../src/ui/presentation/nextStep.ts';

describe('a step further or back', () => {
  test.each([
    ['PageDown', 1, 2],
    ['ArrowRight', 1, 2],
    ['PageUp', 1, 0],
    ['ArrowLeft', 1, 0],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['PageDown', 3, 3],
    ['PageUp', 0, 0],
  ])('is where %s leads from step %i of four', (key, at, to) => {
    expect(nextStep(key, at, 4)).toBe(to);
  });

  test('is nowhere for other keys, and for a time line with nothing on it never before the beginning', () => {
    expect(nextStep('Tab', 1, 4)).toBeNull();
    expect(nextStep('Enter', 1, 4)).toBeNull();
    expect(nextStep('End', 0, 0)).toBe(0);
  });

  test('is where a clear swipe sideways leads', () => {
    expect(stepBySwipe(-120, 20)).toBe('ArrowRight');
    expect(stepBySwipe(120, -20)).toBe('ArrowLeft');
    expect(stepBySwipe(-30, 0)).toBeNull();
    expect(stepBySwipe(-80, 70)).toBeNull();
  });
});
