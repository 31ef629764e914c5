import type { Share } from '../../../../domain/quantities.ts';

/** Which of the two maps is shown: both in one picture, or one of two beside each other. */
export type PictureSide = 'together' | 'before' | 'after';

/** How far each layer shows, 0 to 1. */
export interface LayerOpacities {
  readonly was: number;
  readonly marked: number;
  readonly is: number;
  readonly campsWas: number;
  readonly campsIs: number;
  readonly steadyNames: number;
  readonly steadyActors: number;
  readonly steadyLines: number;
}
/** How far what did not change steps back where changes are marked; names stay legible. */
const BACK = { names: 0.8, actors: 0.8, lines: 0.86 } as const;

/** From the older map over the differences to the newer: nothing is drawn anew, one layer gives way to another. */
export const fadeOpacities = (side: PictureSide, fade: Share, hasMarks: boolean, isLit: boolean): LayerOpacities => {
  const isWas = side === 'before' || (side === 'together' && fade < 0.5);
  if (!hasMarks) {
    const [was, is] = isWas ? [1, 0] : [0, 1];
    return { was, marked: 0, is, campsWas: was, campsIs: is, steadyNames: 1, steadyActors: 1, steadyLines: 1 };
  }
  const marked = side === 'together' ? 1 - Math.abs(2 * fade - 1) : 1;
  const back = (to: number) => (isLit ? 1 : 1 - marked * (1 - to));
  const steady = { steadyNames: back(BACK.names), steadyActors: back(BACK.actors), steadyLines: back(BACK.lines) };
  if (side !== 'together') {
    const [campsWas, campsIs] = isWas ? [1, 0] : [0, 1];
    return { was: 0, marked, is: 0, campsWas, campsIs, ...steady };
  }
  const [was, is] = [Math.max(0, 1 - 2 * fade), Math.max(0, 2 * fade - 1)];
  return { was, marked, is, campsWas: was, campsIs: Math.max(is, marked), ...steady };
};
