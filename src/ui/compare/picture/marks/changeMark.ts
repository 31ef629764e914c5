import type { RelationState } from '../../../../analysis/compare/comparison.ts';
import { type Palette, readColours, readPalette } from '../../../canvas/palette.ts';

/** What a mark says: what changed, or of two maps beside each other on which one it is. */
export type ChangeMark = RelationState | 'changed' | 'mine' | 'theirs';

/**
 * One drawing for each mark, around the origin in a square of 14: on the map and in the legend. Marks of a change are square
 * where roles are round.
 */
export const CHANGE_GLYPHS: { readonly [M in ChangeMark]: { readonly path: string; readonly isFilled: boolean } } = {
  new: { path: 'M-4.2 0h8.4M0-4.2v8.4', isFilled: false },
  gone: { path: 'M-3.4-3.4l6.8 6.8M3.4-3.4l-6.8 6.8', isFilled: false },
  changed: { path: 'M-4-1.6q2-2.6 4 0t4 0M-4 2.6q2-2.6 4 0t4 0', isFilled: false },
  stronger: { path: 'M0-3.8l4 6.6h-8z', isFilled: true },
  weaker: { path: 'M0 3.8l4-6.6h-8z', isFilled: true },
  tensionStronger: { path: 'M0-3.8l4 6.6h-8z', isFilled: true },
  tensionWeaker: { path: 'M0 3.8l4-6.6h-8z', isFilled: true },
  turnedTense: { path: 'M1.4-5l-4.4 5.6h2.6l-1.2 4.4 4.6-6h-2.8z', isFilled: true },
  turnedGood: { path: 'M3.8 0a3.8 3.8 0 1 1-7.6 0a3.8 3.8 0 1 1 7.6 0z', isFilled: false },
  mine: { path: 'M.6-4.4v8.8h-1.4a4.4 4.4 0 0 1 0-8.8z', isFilled: true },
  theirs: { path: 'M-.6-4.4v8.8h1.4a4.4 4.4 0 0 0 0-8.8z', isFilled: true },
  typeChanged: { path: 'M-4-2h7M.8-4.2 3.2-2 .8.2M4 2.4h-7M-.8 4.6-3.2 2.4-.8.2', isFilled: false },
};
/** Half the side of the square that a mark stands in, in map units. */
export const MARK_HALF = 8;

export const MARK_VARIABLE: { readonly [M in ChangeMark]: string } = {
  new: '--came',
  gone: '--went',
  changed: '--altered',
  stronger: '--altered',
  weaker: '--altered',
  tensionStronger: '--tension',
  tensionWeaker: '--altered',
  turnedTense: '--tension',
  turnedGood: '--altered',
  typeChanged: '--altered',
  mine: '--mine',
  theirs: '--theirs',
};

/** The colours of the map, and those of what differs. */
export interface MarkPalette extends Palette {
  readonly marks: { readonly [M in ChangeMark]: string };
}

export const readMarkPalette = (): MarkPalette => {
  const marks = readColours((colour) => Object.entries(MARK_VARIABLE).map(([mark, name]) => [mark, colour(name)] as const));
  return { ...readPalette(), marks: Object.fromEntries(marks) as MarkPalette['marks'] };
};
