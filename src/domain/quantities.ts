/** Numbers that carry their meaning, and the limits that keep a map drawable. */

/** How strong a relation is: 1 zwak, 2 gewoon, 3 sterk. */
export type Strength = 1 | 2 | 3;
export const STRENGTHS: readonly Strength[] = [1, 2, 3];

/** A part of a whole, 0 to 1. */
declare const share: unique symbol;
export type Share = number & { readonly [share]: true };

/** A place on the map in map units (one unit is one pixel at zoom 1), x to the right, y down. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export const MAX_ACTORS = 5_000;
export const MAX_RELATIONS = 20_000;
export const MAX_NAME_LENGTH = 120;
export const MAX_NOTE_LENGTH = 10_000;
/** How far from the origin anything may stand, in map units; a file that says more is refused. */
export const FARTHEST = 1e9;
