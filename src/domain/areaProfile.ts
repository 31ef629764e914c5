import type { AreaId } from './identifiers.ts';

/** Corners of a ring in whole metres, x to the east and y to the north, closed by going back to the first. */
export type Ring = readonly (readonly [x: number, y: number])[];
/** An outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** What is known of a neighbourhood from outside: how many live there, and where it lies. */
export interface AreaProfile {
  readonly id: AreaId;
  /** Inhabitants, 0 or more, whole; `null` when not known. */
  readonly population: number | null;
  /** Empty when there is no file of areas. */
  readonly outline: readonly Polygon[];
}
