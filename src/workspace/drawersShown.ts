import type { MapDesk } from './mapDesk.ts';
import { type Observed, observed } from './observable.ts';

const shown = new WeakMap<MapDesk, Observed<boolean>>();

/** Whether this window shows who drew what on its joint map: nothing of the map, and off whenever a map is opened. */
export const drawersShownOf = (desk: MapDesk): Observed<boolean> => {
  const known = shown.get(desk) ?? observed(false);
  shown.set(desk, known);
  return known;
};
