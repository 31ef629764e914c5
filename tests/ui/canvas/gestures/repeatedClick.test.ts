import { describe, expect, it } from 'vitest';
import { repeatedClick } from '../../../../src/ui/canvas/gestures/repeatedClick.ts';
import { pinchBetween } from '../../../../src/ui/controls/hand/pressDragPinch.ts';

describe('a double click', () => {
  const here = { x: 50, y: 50 };
  it('is two clicks soon after each other on the same thing', () => {
    const isDouble = repeatedClick();
    expect(isDouble({ at: 0, screen: here, on: 'a' })).toBe(false);
    expect(isDouble({ at: 300, screen: { x: 54, y: 47 }, on: 'a' })).toBe(true);
  });
  it('is over after the second: the third click starts anew', () => {
    const isDouble = repeatedClick();
    const clicks = [0, 200, 400, 600].map((at) => isDouble({ at, screen: here, on: 'a' }));
    expect(clicks).toEqual([false, true, false, true]);
  });
  it.each([
    ['too late', { at: 900, screen: here, on: 'a' }],
    ['too far away', { at: 200, screen: { x: 90, y: 50 }, on: 'a' }],
    ['on something else', { at: 200, screen: here, on: 'b' }],
  ])('is not two clicks of which the second is %s', (_, second) => {
    const isDouble = repeatedClick();
    isDouble({ at: 0, screen: here, on: 'a' });
    expect(isDouble(second)).toBe(false);
  });
});

describe('two fingers', () => {
  it('twice as far apart make the map twice as large, around their middle', () => {
    const pinch = pinchBetween(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
      ],
      [
        { x: -5, y: 4 },
        { x: 15, y: 4 },
      ],
    );
    expect(pinch).toEqual({ factor: 2, around: { x: 5, y: 4 }, slide: { x: 0, y: 4 } });
  });
});
