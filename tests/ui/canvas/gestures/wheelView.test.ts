import { expect, test } from 'vitest';
import { wheelView } from '../../../../src/ui/canvas/gestures/wheelView.ts';

const done = (turn: Partial<WheelEvent>) => {
  const did: string[] = [];
  const event = { deltaX: 0, deltaY: 0, deltaMode: 0, preventDefault: () => did.push('own'), ...turn } as WheelEvent;
  wheelView(
    event,
    { x: 10, y: 20 },
    {
      pan: (x, y) => void did.push(`pan ${x} ${y}`),
      zoomAt: ({ x, y }, factor) => void did.push(`zoom at ${x} ${y} ${factor.toFixed(2)}`),
    },
  );
  return did;
};

test('the wheel zooms where the pointer is, never by much at once, and slides sideways with Shift; the page stays', () => {
  Object.assign(globalThis, { WheelEvent: { DOM_DELTA_LINE: 1 } });
  expect(done({ deltaY: 100 })).toEqual(['own', 'zoom at 10 20 0.85']);
  expect(done({ deltaY: -9_000 })).toEqual(['own', 'zoom at 10 20 1.21']);
  expect(done({ deltaY: 3, deltaMode: 1 })).toEqual(['own', 'zoom at 10 20 0.93']);
  expect(done({ deltaY: -10, ctrlKey: true })).toEqual(['own', 'zoom at 10 20 1.08']);
  expect(done({ deltaY: 40, shiftKey: true })).toEqual(['own', 'pan 40 0']);
});
