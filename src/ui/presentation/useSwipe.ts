import { type PointerEvent, useRef } from 'react';
import { isOnStage } from './isOnStage.ts';
import { stepBySwipe } from './nextStep.ts';

/** Of one finger; the mouse has buttons to press. */
export const useSwipe = (onSwipe: (key: 'ArrowLeft' | 'ArrowRight') => void) => {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const { pointerType, isPrimary, clientX, clientY } = event;
      start.current = pointerType !== 'mouse' && isPrimary && isOnStage(event) ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ isPrimary, clientX, clientY }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      const key = from && isPrimary ? stepBySwipe(clientX - from.x, clientY - from.y) : null;
      if (key) onSwipe(key);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
};
