import { useEffect, useState } from 'react';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useObserved } from '../../controls/useObserved.ts';

/** Which of several things is lit on both maps: pointing at one lights it, pressing keeps it lit until it is pressed again. */
export interface ComparedLighting {
  readonly lit: ComparedLight | null;
  readonly held: ComparedLight | null;
  readonly point: (light: ComparedLight) => void;
  readonly leave: (light: ComparedLight) => void;
  readonly press: (light: ComparedLight) => void;
}

/** `of` is the answer that the lights belong to: what was lit of an older one goes out. */
export const useComparedLight = (of: unknown): ComparedLighting => {
  const { light } = useDesk().compare;
  const lit = useObserved(light);
  const [pressed, setPressed] = useState<{ readonly of: unknown; readonly light: ComparedLight } | null>(null);
  const [pointed, setPointed] = useState<ComparedLight | null>(null);
  const held = pressed !== null && pressed.of === of && (lit === pressed.light || lit === pointed) ? pressed.light : null;
  useEffect(() => {
    if (pressed !== null && held === null) setPressed(null);
  }, [pressed, held]);
  useEffect(() => {
    if (pressed !== null && pressed.of !== of && light.getSnapshot() === pressed.light) light.set(null);
  }, [light, of, pressed]);
  return {
    lit,
    held,
    point: (next) => {
      setPointed(next);
      light.set(next);
    },
    leave: (left) => {
      if (light.getSnapshot() === left && held !== left) light.set(held);
      setPointed(null);
    },
    press: (next) => {
      setPressed(held === next ? null : { of, light: next });
      light.set(held === next ? null : next);
    },
  };
};
