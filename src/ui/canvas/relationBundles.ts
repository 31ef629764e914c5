import type { ActorMap } from '../../domain/actorMap.ts';
import type { RelationId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { Relation } from '../../domain/relation.ts';
import { STRENGTH_WIDTH } from './canvasStylesheet.ts';
import { radiusOf } from './hitTest.ts';
import type { Palette } from './palette.ts';

/** Lines that look the same, and the marks on them. In map units. */
export interface RelationBundle {
  readonly relation: Relation;
  readonly isLit: boolean;
  /** Each by itself: without a graphics card hundreds of broad lines in one path take ten times as long. */
  readonly lines: Path2D[];
  /** A few together. */
  readonly marks: Path2D[];
}
/** Where lines run: between whom, and who is drawn there. */
export type LineGround = Pick<ActorMap, 'actors' | 'positions'>;
/** Relations of one pair, each with its place in the fan. */
export type Fans = ReadonlyMap<string, readonly RelationId[]>;

const BACK_WIDTH = 1.3;
const FAN = 44;
const ARROW = 11;
const DASHES = { seen: [], heard: [12, 8], guessed: [3, 8] };
/** Below this zoom dashes are finer than what can be seen. */
const DASH_ZOOM = 0.4;
const MARKS_TOGETHER = 20;
const LINES_BEFORE_REST = 200;
const BUNDLED_BEFORE_REST = 800;

/** All lines by how they look. */
export const relationBundles = (...of: Parameters<typeof bundleOverTime>): readonly RelationBundle[] => {
  const work = bundleOverTime(...of);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};
/** The same, resting after every few hundred. */
export const bundleOverTime = function* (
  relations: Iterable<Relation>,
  ground: LineGround,
  fans: Fans,
  isLit: (id: RelationId) => boolean,
): Generator<undefined, readonly RelationBundle[]> {
  const bundles = new Map<string, RelationBundle>();
  let i = 0;
  for (const relation of relations) {
    const a = ground.positions.get(relation.from);
    const b = ground.positions.get(relation.to);
    if (!a || !b) continue;
    const lit = isLit(relation.id);
    const key = `${relation.type === 'tension'} ${relation.strength} ${relation.certainty} ${lit}`;
    let bundle = bundles.get(key);
    if (!bundle) {
      bundle = { relation, isLit: lit, lines: [], marks: [] };
      bundles.set(key, bundle);
    }
    const line = new Path2D();
    const middle = addLine(line, a, b, bendOf(relation, fans));
    if (bundle.lines.length % MARKS_TOGETHER === 0) bundle.marks.push(new Path2D());
    bundle.lines.push(line);
    addMark(bundle.marks.at(-1) as Path2D, relation, a, b, middle, ground);
    if (++i % BUNDLED_BEFORE_REST === 0) yield;
  }
  return [...bundles.values()];
};

/** Rests after every few lines. `beneath` is painted under what is in the light. */
export const paintBundles = function* (
  context: CanvasRenderingContext2D,
  zoom: number,
  bundles: readonly RelationBundle[],
  palette: Palette,
  beneath: () => void = () => undefined,
): Iterable<unknown> {
  const dark = bundles.filter(({ isLit }) => !isLit);
  for (const bundle of dark) yield* paintBundle(context, zoom, bundle, palette);
  beneath();
  for (const bundle of bundles) if (bundle.isLit) yield* paintBundle(context, zoom, bundle, palette);
};

const paintBundle = function* (context: CanvasRenderingContext2D, zoom: number, bundle: RelationBundle, palette: Palette) {
  const { relation, isLit, lines, marks } = bundle;
  const colour = !isLit
    ? palette.lineBack
    : relation.type === 'tension'
      ? palette.tension
      : palette.relation[relation.strength - 1];
  context.lineCap = 'butt';
  context.strokeStyle = context.fillStyle = colour ?? palette.ink;
  context.lineWidth = isLit ? (STRENGTH_WIDTH[relation.strength - 1] ?? 1) : BACK_WIDTH;
  context.setLineDash(zoom < DASH_ZOOM ? [] : DASHES[relation.certainty]);
  // What is thinner than a pixel is painted four times as fast.
  const together = context.lineWidth * zoom < 1 ? 4 * LINES_BEFORE_REST : LINES_BEFORE_REST;
  for (const [i, line] of lines.entries()) {
    context.stroke(line);
    if (i % together === together - 1) yield;
  }
  context.setLineDash([]);
  for (const some of marks) context.fill(some);
  if (lines.length % together > together / 2) yield;
};

/** Several relations between two actors, each with its place in the fan. */
export const fansOf = (relations: Iterable<Relation>): Fans => {
  const fans = new Map<string, RelationId[]>();
  for (const relation of relations) {
    const fan = fans.get(pairOf(relation));
    if (fan) fan.push(relation.id);
    else fans.set(pairOf(relation), [relation.id]);
  }
  return fans;
};
export const pairOf = ({ from, to }: Pick<Relation, 'from' | 'to'>): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
/** How far a line bends away from the straight one, so that each of several shows. */
export const bendOf = (relation: Relation, fans: Fans): number => {
  const fan = fans.get(pairOf(relation)) ?? [];
  const bend = (fan.indexOf(relation.id) - (fan.length - 1) / 2) * FAN;
  return relation.from < relation.to ? bend : -bend;
};

/** Adds the line and gives its middle. */
export const addLine = (path: Path2D, a: MapPoint, b: MapPoint, bend: number): MapPoint => {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  path.moveTo(a.x, a.y);
  if (bend === 0) {
    path.lineTo(b.x, b.y);
    return middle;
  }
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const [x, y] = [(-(b.y - a.y) / length) * bend, ((b.x - a.x) / length) * bend];
  path.quadraticCurveTo(middle.x + x, middle.y + y, b.x, b.y);
  return { x: middle.x + x / 2, y: middle.y + y / 2 };
};

/** The mark of the type: a disc, a diamond, two points that run into each other, or the head of an arrow. */
export const addMark = (path: Path2D, relation: Relation, a: MapPoint, b: MapPoint, middle: MapPoint, ground: LineGround) => {
  const along = Math.atan2(b.y - a.y, b.x - a.x);
  const size = 4 + (STRENGTH_WIDTH[relation.strength - 1] ?? 1);
  if (relation.type === 'cooperation') {
    path.moveTo(middle.x + size, middle.y);
    path.arc(middle.x, middle.y, size, 0, 2 * Math.PI);
  } else if (relation.type === 'trust')
    addPolygon(path, middle, along, [
      [size + 2, 0],
      [0, size + 2],
      [-size - 2, 0],
      [0, -size - 2],
    ]);
  else if (relation.type === 'tension') addClash(path, middle, along, 2, size + 2);
  else if (relation.type === 'influence') {
    const head = [
      [0, 0],
      [-ARROW, ARROW / 2],
      [-ARROW, -ARROW / 2],
    ] as const;
    addPolygon(path, borderOf(b, along + Math.PI, relation.to, ground), along, head);
    if (relation.mutual) addPolygon(path, borderOf(a, along, relation.from, ground), along + Math.PI, head);
  }
};
/** Two points that run into each other, each so far from the middle, and so high. */
export const addClash = (path: Path2D, middle: MapPoint, along: number, apart: number, high: number) => {
  for (const side of [-1, 1])
    addPolygon(path, middle, along, [
      [side * apart, 0],
      [side * (apart + high * 0.8), high],
      [side * (apart + high * 0.8 + 3.4), high],
      [side * (apart + 4.2), 0],
      [side * (apart + high * 0.8 + 3.4), -high],
      [side * (apart + high * 0.8), -high],
    ]);
};
const borderOf = ({ x, y }: MapPoint, towards: number, actor: Relation['from'], ground: LineGround): MapPoint => {
  const radius = radiusOf(ground.actors.get(actor)?.kind ?? 'person') + 1;
  return { x: x + Math.cos(towards) * radius, y: y + Math.sin(towards) * radius };
};
export const addPolygon = (path: Path2D, at: MapPoint, turn: number, corners: readonly (readonly [number, number])[]) => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  corners.forEach(([dx, dy], i) => {
    const [x, y] = [at.x + dx * cos - dy * sin, at.y + dx * sin + dy * cos];
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  path.closePath();
};
