import { type PointerEvent, useRef } from 'react';

/** So far down a finger goes before it is a swipe, in CSS pixels. */
const FAR = 40;

/** Hears of a finger that goes down over an element. Only ever beside a button that does the same. */
export const useSwipeDown = (onSwipe: () => void) => {
  const from = useRef<number | null>(null);
  return {
    onPointerDown: ({ pointerType, clientY }: PointerEvent) => {
      from.current = pointerType === 'touch' ? clientY : null;
    },
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (from.current === null || clientY - from.current < FAR) return;
      from.current = null;
      onSwipe();
    },
  };
};
