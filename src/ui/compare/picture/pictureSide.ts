import type { ShownMoment } from '../../../workspace/compareDesk.ts';
import type { PicturedMaps } from './picturedMaps.ts';

/** Which of the two maps is shown: both in one picture, or one of two beside each other. */
export type PictureSide = 'together' | 'before' | 'after';

/** What a pane draws: one of the two maps or both, and whether what differs is marked on it. */
export interface PaneView {
  readonly side: PictureSide;
  readonly isMarked: boolean;
}

export const paneView = (pane: PictureSide, shown: ShownMoment, { hasMarks }: Pick<PicturedMaps, 'hasMarks'>): PaneView => {
  const isAlone = shown === 'before' || shown === 'after';
  return { side: isAlone ? shown : pane, isMarked: hasMarks && !isAlone };
};
