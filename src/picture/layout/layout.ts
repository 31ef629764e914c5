import type { MapPoint } from '../../domain/quantities.ts';
import type { Box } from '../box.ts';

/** Where the names, lines and outlines of a drawing go: everything that is neither said nor placed by the user. In map units. */
export interface Layout {
  /** The size of the letters that the names have room for. They may be drawn smaller, towards their shape, never larger. */
  readonly letters: number;
  /** Names that are placed, by actor; a name that is not here finds no room. */
  readonly names: ReadonlyMap<string, PlacedName>;
  /** The way of every line, by relation. */
  readonly routes: ReadonlyMap<string, Route>;
  readonly hulls: readonly Hull[];
}
export const EMPTY_LAYOUT: Layout = { letters: 13, names: new Map(), routes: new Map(), hulls: [] };

export type NameSide = 'below' | 'above' | 'left' | 'right';
export interface PlacedName {
  readonly side: NameSide;
  readonly lines: readonly string[];
  /** The room that it takes with letters of the layout's size. It touches its shape with the side that faces it. */
  readonly box: Box;
}

/**
 * A line from the middle of one actor to that of the other: two points when it is straight, four for a cubic curve, and three more for each curve
 * that goes on from there. Painters cut it off at the shapes.
 */
export interface Route {
  readonly points: readonly MapPoint[];
  /** Where on it the mark or word of its kind is, as a share of its length. */
  readonly mark: number;
}

/** A closed line around members of one camp that stand together. */
export interface Hull {
  readonly camp: string;
  readonly members: readonly string[];
  /** Corners before they are rounded, clockwise. */
  readonly corners: readonly MapPoint[];
  /** The outline with rounded corners, as many points as it needs. */
  readonly outline: readonly MapPoint[];
  /** The middle of the camp's name, in a gap of the outline at its top; a camp has one, on its largest hull. */
  readonly nameAt: MapPoint | null;
}
