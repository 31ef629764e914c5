import type { Colours } from '../colours.ts';
import type { Hull } from '../layout/layout.ts';
import { mixed } from '../mixColours.ts';
import type { LineMark } from '../scene.ts';
import { CAMP_PATTERNS } from './campPattern.ts';

const LINE = 1.25;

export const campColour = (order: number, { camps, inkSoft }: Colours): string =>
  camps[order % Math.max(1, camps.length)] ?? inkSoft;

/** The ground of a camp lets nothing through, so that a halo on it can have its colour. */
export const hullColour = (order: number, colours: Colours): string =>
  mixed(colours.paper, campColour(order, colours), colours.hull);

export const hullGround = ({ outline }: Hull, colour: string): LineMark => ({
  is: 'line',
  points: outline,
  isClosed: true,
  fill: colour,
  stroke: null,
});
export const hullLine = ({ outline }: Hull, order: number, colours: Colours): LineMark => ({
  is: 'line',
  points: outline,
  isClosed: true,
  fill: null,
  stroke: {
    colour: mixed(colours.paper, campColour(order, colours), colours.hullLine),
    width: LINE,
    dash: CAMP_PATTERNS[order % CAMP_PATTERNS.length] ?? [],
  },
});
