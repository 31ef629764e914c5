import { useEffect, useState } from 'react';
import { isLookedThrough, lookThrough } from '../../domain/openAbout.ts';
import { makeWorkOverFrames } from '../canvas/overFrames.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';

/** The map comes on screen first. */
const DRAWN_FIRST_MS = 1_000;

/** Whether all that is open about the actors can be told at once; of a large map that was just opened it is found out first, a little in every frame. */
export const useLookedThrough = (): boolean => {
  const desk = useDesk();
  const [, lookAgain] = useState(0);
  const isKnown = useMap(isLookedThrough);
  useEffect(() => {
    if (isKnown) return;
    const looking = makeWorkOverFrames(() => 4);
    const begin = () => looking.start(lookThrough(desk.editor.getSnapshot().map), () => lookAgain((times) => times + 1));
    const timer = setTimeout(begin, DRAWN_FIRST_MS);
    return () => {
      clearTimeout(timer);
      looking.stop();
    };
  }, [desk, isKnown]);
  return isKnown;
};
