import type { Box } from '../../picture/box.ts';
import type { PaperImage, PaperPlace } from '../../workspace/paperStore.ts';

/** So much of the room that is in view a new photo takes at most. */
const SHARE = 0.9;
/** Where no drawing is in view. */
const ANYWHERE: Box = { left: -600, right: 600, top: -400, bottom: 400 };
const FADED = 0.45;

/** How a new photo lies: upright, whole in view and faded. */
export const placedIn = ({ width, height }: PaperImage, seen: Box | null): PaperPlace => {
  const { left, right, top, bottom } = seen ?? ANYWHERE;
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    scale: SHARE * Math.min((right - left) / width, (bottom - top) / height),
    turn: 0,
    shown: FADED,
  };
};
