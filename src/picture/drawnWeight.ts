import type { DrawnBy } from './drawing.ts';

/** On maps that were laid together weight says how many drew it. Of one map there is nothing to weigh. */
const share = ({ count, of }: DrawnBy): number => (of > 1 ? (count - 1) / (of - 1) : 0.5);

const WIDTH = { least: 1, most: 4.4 } as const;
const OUTLINE = { least: 1.2, most: 3 } as const;

/** How broad the line is of a relation that so many drew: broader, the more they are, instead of by strength. */
export const drawnWidth = (by: DrawnBy): number => WIDTH.least + (WIDTH.most - WIDTH.least) * share(by);
/** How broad the outline of an actor is that so many drew. */
export const drawnOutline = (by: DrawnBy): number => OUTLINE.least + (OUTLINE.most - OUTLINE.least) * share(by);

/** Drawn by one of several: it steps back a little, and is there to be asked about. */
export const isByOne = (by: DrawnBy | undefined): boolean => by !== undefined && by.of > 1 && by.count === 1;
