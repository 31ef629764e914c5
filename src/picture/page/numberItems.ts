import type { MapPoint } from '../../domain/quantities.ts';
import { BADGE_RADIUS, badgePlaces, shapeBox } from '../actorForm.ts';
import type { Box } from '../box.ts';
import type { Colours } from '../colours.ts';
import type { Drawing } from '../drawing.ts';
import { discPath } from '../forms/silhouette.ts';
import { wayAlong } from '../forms/visibleRoute.ts';
import { overlapOf } from '../layout/boxes.ts';
import type { Layout } from '../layout/layout.ts';
import { marksBox } from '../marksBox.ts';
import type { Mark, Scene, SceneItem } from '../scene.ts';

/** The numbers of what a text says, by the actor or relation that it says it of. */
export type PageNumbers = ReadonlyMap<string, readonly number[]>;

/** In CSS pixels of the page, whatever the zoom of the drawing. */
const RADIUS_PX = 9;
const LETTERS_PX = 12;
const LETTERS_OF_TWO_PX = 11;
const EDGE_PX = 1.5;
const APART_PX = 2;
/** Along a line: the middle, or as near to it as there is room. */
const SPOTS = [0.5, 0.46, 0.54, 0.42, 0.58, 0.37, 0.63, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
/** The sign of a line's type reaches so far from its place, in map units. */
const SIGN_REACH = 16;
const SAMPLES = 24;
const COST = { covered: 100, outside: 60, line: 0.6, order: 0.1 } as const;

/**
 * Discs with numbers at the shapes of actors and on the lines of relations, where they cover as little as can be: no name, shape, badge or mark
 * when there is room. `box` is the part of the drawing that is shown; what the drawing lacks gets no number.
 */
export const numberItems = (
  numbers: PageNumbers,
  { drawing, layout, scene, box, zoom, colours }: Numbered,
): readonly SceneItem[] => {
  const radius = RADIUS_PX / zoom;
  const apart = APART_PX / zoom;
  const taken = takenIn(drawing, layout, scene);
  const passing = [...layout.routes.values()].flatMap(({ points }) => samplesOf(points));
  const items: SceneItem[] = [];
  const inOrder = [...numbers].flatMap(([id, those]) => those.map((number) => ({ id, number })));
  inOrder.sort((one, other) => one.number - other.number);
  for (const { id, number } of inOrder) {
    const onLine = drawing.relations.has(id);
    let best: { readonly at: MapPoint; readonly cost: number } | null = null;
    let order = 0;
    for (const at of placesFor(id, radius + apart, drawing, layout)) {
      const around = boxAround(at, radius);
      const covered = taken.reduce((sum, other) => sum + overlapOf(around, other, apart), 0) / (4 * radius * radius);
      const within = overlapOf(around, box, 0) / (4 * radius * radius);
      const lines = onLine ? 0 : passing.filter((point) => isWithin(point, around)).length;
      const cost = covered * COST.covered + (1 - within) * COST.outside + lines * COST.line + order * COST.order;
      order += 1;
      if (!best || cost < best.cost) best = { at, cost };
    }
    if (!best) continue;
    taken.push(boxAround(best.at, radius));
    const marks = discMarks(number, best.at, 1 / zoom, colours);
    items.push({ id: `${number} ${id}`, stands: 'page', marks, box: marksBox(marks) });
  }
  return items;
};

interface Numbered {
  readonly drawing: Drawing;
  readonly layout: Layout;
  /** With what is marked on it. */
  readonly scene: Scene;
  readonly box: Box;
  /** CSS pixels of the page for a map unit. */
  readonly zoom: number;
  readonly colours: Colours;
}

/** A dark disc with a light number; `size` in map units for a pixel of the page. */
export const discMarks = (number: number, at: MapPoint, size: number, colours: Colours): readonly Mark[] => {
  const letters = (number > 9 ? LETTERS_OF_TWO_PX : LETTERS_PX) * size;
  return [
    {
      is: 'shape',
      path: discPath(RADIUS_PX),
      at,
      scale: size,
      fill: colours.ink,
      stroke: { colour: colours.paper, width: EDGE_PX * size, dash: [] },
    },
    {
      is: 'words',
      lines: [String(number)],
      at: { x: at.x, y: at.y + letters * 0.36 },
      anchor: 'middle',
      size: letters,
      weight: 650,
      fill: colours.paper,
      halo: null,
    },
  ];
};

const takenIn = ({ actors, relations }: Drawing, { routes }: Layout, { names, campNames }: Scene): Box[] => [
  ...names.map(({ box }) => box),
  ...campNames.map(({ box }) => box),
  ...[...actors.values()].flatMap((actor) => [shapeBox(actor), ...badgePlaces(actor).map((at) => boxAround(at, BADGE_RADIUS))]),
  ...[...relations.values()].flatMap(({ id, type }) => {
    const route = routes.get(id);
    return route && (type === 'tension' || type === 'trust') ? [boxAround(wayAlong(route.points)(route.mark), SIGN_REACH)] : [];
  }),
];

/** At the corners and sides of a shape first, then further out; along a line from its middle. */
const placesFor = function* (id: string, reach: number, { actors }: Drawing, { routes }: Layout): Iterable<MapPoint> {
  const [actor, route] = [actors.get(id), routes.get(id)];
  if (route) {
    const way = wayAlong(route.points);
    for (const spot of SPOTS) yield way(spot);
  }
  if (!actor) return;
  const { left, right, top, bottom } = shapeBox(actor);
  const [middle, level] = [(left + right) / 2, (top + bottom) / 2];
  for (const out of [0, reach]) {
    const [west, east, north, south] = [left - reach - out, right + reach + out, top - reach - out, bottom + reach + out];
    yield { x: east, y: level };
    yield { x: west, y: level };
    yield { x: west + reach * 0.5, y: north + reach * 0.5 };
    yield { x: east - reach * 0.5, y: north + reach * 0.5 };
    yield { x: middle, y: north };
    yield { x: east - reach * 0.5, y: south - reach * 0.5 };
    yield { x: west + reach * 0.5, y: south - reach * 0.5 };
    yield { x: middle, y: south };
  }
};

const samplesOf = (points: readonly MapPoint[]): MapPoint[] => {
  const way = wayAlong(points);
  return Array.from({ length: SAMPLES + 1 }, (_, i) => way(i / SAMPLES));
};
const boxAround = ({ x, y }: MapPoint, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});
const isWithin = ({ x, y }: MapPoint, { left, right, top, bottom }: Box): boolean =>
  x > left && x < right && y > top && y < bottom;
