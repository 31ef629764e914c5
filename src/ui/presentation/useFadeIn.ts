import { useEffect, useState } from 'react';
import type { Share } from '../../domain/quantities.ts';

/** How long it is seen as it was, and how long the change then takes to appear. */
const LOOK_MS = 700;
const APPEAR_MS = 1_400;
/** Both at once, with what differs marked. */
const CHANGED = 0.5;

/** From how it was to the change, once it can be told; at once for who wants no motion. */
export const useFadeIn = (isReady: boolean): Share => {
  const [fade, setFade] = useState(0);
  useEffect(() => {
    if (!isReady) return setFade(0);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setFade(CHANGED);
    const began = performance.now() + LOOK_MS;
    let frame = requestAnimationFrame(function show(now) {
      const share = Math.min(1, Math.max(0, (now - began) / APPEAR_MS));
      setFade(CHANGED * share * share * (3 - 2 * share));
      if (share < 1) frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [isReady]);
  return fade as Share;
};
