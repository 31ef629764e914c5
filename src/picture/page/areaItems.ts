import type { Box } from '../box.ts';
import { boxAround } from '../layout/boxes.ts';
import type { Mark, SceneItem, ShapeMark } from '../scene.ts';
import { dotsIn, type Rings, stripesIn } from './hatched.ts';

/** How an area is filled in: with a dashed outline and nothing in it, or with ever more; no two are alike in grey either. */
export type AreaPattern = 'open' | 'dotted' | 'striped' | 'full';
export interface AreaColours {
  readonly line: string;
  readonly paper: string;
  readonly patterns: { readonly [P in AreaPattern]: { readonly ground: string; readonly pattern: string } };
}
/** An area as it is drawn; without a pattern as long as nothing is known of it. Outer rings run one way round and holes the other. */
export interface DrawnArea {
  readonly id: string;
  readonly rings: Rings;
  readonly pattern: AreaPattern | null;
}

const DOTS = { step: 9, width: 2.8 };
const STRIPES = { step: 8, width: 2.4 };
const LINE = 1.2;
const DASH = [5, 3.5];
const DASHED_LINE = 1.8;

/** Grounds and outlines; open ones last, so that their dashed outline shows whole. `size`: map units for a pixel of the page. */
export const areaItems = (areas: readonly DrawnArea[], size: number, colours: AreaColours): SceneItem[] =>
  [...areas]
    .sort((one, other) => Number(one.pattern === 'open') - Number(other.pattern === 'open'))
    .map(({ id, rings, pattern }) => ({
      id,
      stands: 'area',
      marks: areaMarks(rings, pattern, size, colours),
      box: boxOf(rings),
    }));

/** One area, in map units. */
export const areaMarks = (rings: Rings, pattern: AreaPattern | null, size: number, colours: AreaColours): Mark[] => {
  const path = pathOf(rings);
  const shape = (fill: string | null, stroke: ShapeMark['stroke']): ShapeMark => ({
    is: 'shape',
    path,
    at: { x: 0, y: 0 },
    scale: 1,
    fill,
    stroke,
  });
  const line = (width: number, dash: readonly number[] = []) => ({
    colour: colours.line,
    width: width * size,
    dash: dash.map((part) => part * size),
  });
  if (pattern === null) return [shape(colours.paper, line(LINE))];
  const { ground, pattern: colour } = colours.patterns[pattern];
  const hatched = (path: string, width: number): Mark[] =>
    path === '' ? [] : [{ ...shape(null, { colour, width: width * size, dash: [] }), path }];
  switch (pattern) {
    case 'open':
      // A neighbour's outline would show between the dashes.
      return [
        shape(ground, { colour: colours.paper, width: 2 * DASHED_LINE * size, dash: [] }),
        shape(null, line(DASHED_LINE, DASH)),
      ];
    case 'dotted':
      return [shape(ground, null), ...hatched(dotsIn(rings, DOTS.step * size), DOTS.width), shape(null, line(LINE))];
    case 'striped':
      return [shape(ground, null), ...hatched(stripesIn(rings, STRIPES.step * size), STRIPES.width), shape(null, line(LINE))];
    case 'full':
      return [shape(ground, line(LINE))];
  }
};

const boxOf = (rings: Rings): Box => boxAround(rings.flat().map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));

const pathOf = (rings: Rings): string =>
  rings.map((ring) => `M${ring.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`).join('');
const short = (value: number): number => Math.round(value * 10) / 10;
