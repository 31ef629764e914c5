import { AVOID_EACH_MARKS } from '../../../../domain/largeMap.ts';
import type { MapPoint } from '../../../../domain/quantities.ts';
import type { Relation } from '../../../../domain/relation.ts';
import { STRENGTH_WIDTH } from '../../../canvas/canvasStylesheet.ts';
import type { Box } from '../../../canvas/labelPlan.ts';
import { addClash, addLine, addMark, bendOf, type Fans, type LineGround } from '../../../canvas/relationBundles.ts';
import type { PicturedLines } from '../picturedMaps.ts';
import type { MarkPalette } from './changeMark.ts';
import { type ChangeMark, MARK_HALF } from './changeMark.ts';
import type { PictureSide } from './fadeOpacities.ts';
import type { StampMark } from './markStamp.ts';

/** Lines that changed in the same way and look the same. */
interface MarkedBundle {
  readonly pattern: 'new' | 'gone' | 'changed';
  readonly isTension: boolean;
  readonly strength: Relation['strength'];
  readonly isLit: boolean;
  readonly lines: Path2D[];
  readonly heads: Path2D;
}
/** The mark in the middle of what lies between two. */
export interface LineMark {
  readonly lines: PicturedLines;
  readonly mark: ChangeMark;
  readonly at: MapPoint;
  readonly along: number;
  readonly isTension: boolean;
  readonly isLit: boolean;
}
export interface MarkedLines {
  readonly bundles: readonly MarkedBundle[];
  readonly marks: readonly LineMark[];
}
export const NO_MARKED_LINES: MarkedLines = { bundles: [], marks: [] };

/** Below this zoom the pattern of the line alone tells; a few marks have room from further away. */
const stampZoom = (count: number): number => (count <= 60 ? 0.2 : 0.34);
const markSizeAt = (zoom: number): number => Math.min(2.2, Math.max(0.9, 11 / 16 / zoom));
/** Where along the line a mark may stand: the first that is free. */
const SPOTS = [0.5, 0.4, 0.6, 0.3, 0.7];
const ROOM = 36;

/** Everything that changed between pairs, as one side of the comparison shows it. */
export const markedLines = (
  lines: readonly PicturedLines[],
  side: PictureSide,
  ground: LineGround,
  fans: { readonly was: Fans; readonly is: Fans },
  isLit: (lines: PicturedLines) => boolean,
): MarkedLines => {
  const bundles = new Map<string, MarkedBundle>();
  const marks: LineMark[] = [];
  const isFree = crowd(ground.positions.values());
  for (const pair of lines) {
    const isOld = side === 'before' || (side === 'together' && pair.is.length === 0);
    const drawn = isOld ? pair.was : pair.is;
    const lit = isLit(pair);
    const pattern = pair.change.state === 'new' || pair.change.state === 'gone' ? pair.change.state : 'changed';
    for (const relation of drawn) {
      const [a, b] = [ground.positions.get(relation.from), ground.positions.get(relation.to)];
      if (!a || !b) continue;
      const isTension = relation.type === 'tension';
      const key = `${pattern} ${isTension} ${relation.strength} ${lit}`;
      let bundle = bundles.get(key);
      if (!bundle) {
        bundle = { pattern, isTension, strength: relation.strength, isLit: lit, lines: [], heads: new Path2D() };
        bundles.set(key, bundle);
      }
      const line = new Path2D();
      const middle = addLine(line, a, b, bendOf(relation, isOld ? fans.was : fans.is));
      bundle.lines.push(line);
      if (relation.type === 'influence') addMark(bundle.heads, relation, a, b, middle, ground);
    }
    const [a, b] = [ground.positions.get(pair.a), ground.positions.get(pair.b)];
    if (drawn.length === 0 || !a || !b) continue;
    marks.push({
      lines: pair,
      mark: pair.change.state,
      at: freeSpot(a, b, isFree),
      along: Math.atan2(b.y - a.y, b.x - a.x),
      isTension: drawn.some(({ type }) => type === 'tension'),
      isLit: lit,
    });
  }
  return { bundles: [...bundles.values()].sort((a, b) => Number(a.isLit) - Number(b.isLit)), marks };
};

const freeSpot = (a: MapPoint, b: MapPoint, isFree: (at: MapPoint) => boolean): MapPoint => {
  const spots = SPOTS.map((t) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }));
  return spots.find(isFree) ?? (spots[0] as MapPoint);
};
/** Asks whether a place is free, and takes it when it is. */
const crowd = (places: Iterable<MapPoint>): ((at: MapPoint) => boolean) => {
  const cells = new Map<string, MapPoint[]>();
  const key = (x: number, y: number) => `${Math.floor(x / ROOM)} ${Math.floor(y / ROOM)}`;
  const add = (at: MapPoint) => {
    const cell = cells.get(key(at.x, at.y));
    if (cell) cell.push(at);
    else cells.set(key(at.x, at.y), [at]);
  };
  for (const at of places) add(at);
  return (at) => {
    for (const dx of [-ROOM, 0, ROOM])
      for (const dy of [-ROOM, 0, ROOM])
        for (const other of cells.get(key(at.x + dx, at.y + dy)) ?? [])
          if (Math.hypot(other.x - at.x, other.y - at.y) < ROOM) return false;
    add(at);
    return true;
  };
};

/** New: two lines beside each other. Gone: dashes. Changed: a line with beads. Tension has its own colour in each. */
export const paintMarkedLines = (
  context: CanvasRenderingContext2D,
  { bundles, marks }: MarkedLines,
  zoom: number,
  palette: MarkPalette,
): void => {
  // Where very much changed, thin lines are easier to follow than broad ones.
  const hair = marks.length > AVOID_EACH_MARKS ? Math.max(1, 0.55 / zoom) : Math.max(1.5, 1 / zoom);
  for (const { pattern, isTension, strength, isLit, lines, heads } of bundles) {
    const width = isLit ? (STRENGTH_WIDTH[strength - 1] ?? 1) : 1.3;
    const colour = !isLit
      ? palette.lineBack
      : isTension
        ? palette.tension
        : pattern === 'changed'
          ? palette.relation[2]
          : palette.marks[pattern];
    context.strokeStyle = context.fillStyle = colour;
    context.lineCap = 'butt';
    if (pattern === 'new') {
      stroke(context, lines, width + 2 * hair + 1.4, colour);
      stroke(context, lines, width + 1.4, palette.paper);
    } else if (pattern === 'gone') stroke(context, lines, Math.max(1.3, width * 0.8, hair * 0.8), colour, [8, 7]);
    else {
      context.lineCap = 'round';
      stroke(context, lines, width + 2 * hair + 1.6, isLit ? palette.marks.changed : colour, [0.1, 15]);
      stroke(context, lines, Math.max(width, hair * 0.8), colour);
    }
    context.fillStyle = colour;
    context.fill(heads);
  }
  context.globalAlpha = 1;
};
const stroke = (
  context: CanvasRenderingContext2D,
  lines: readonly Path2D[],
  width: number,
  colour: string,
  dash: number[] = [],
) => {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.setLineDash(dash);
  for (const line of lines) context.stroke(line);
  context.setLineDash([]);
};

/** The square in the middle; tension runs into it from both sides. */
export const paintLineMarks = (
  context: CanvasRenderingContext2D,
  { marks }: MarkedLines,
  zoom: number,
  palette: MarkPalette,
  stamp: StampMark,
  isInView: (at: MapPoint) => boolean,
): void => {
  if (zoom < stampZoom(marks.length)) return;
  const size = markSizeAt(zoom);
  for (const { at, along, mark, isTension, isLit } of marks) {
    if (!isInView(at)) continue;
    context.globalAlpha = isLit ? 1 : palette.stepped.far;
    if (isTension) {
      const path = new Path2D();
      addClash(path, at, along, 12 * size, 7.5 * size);
      context.lineJoin = 'round';
      context.lineWidth = 4;
      context.strokeStyle = palette.paper;
      context.stroke(path);
      context.fillStyle = palette.tension;
      context.fill(path);
    }
    stamp(mark, at, size);
  }
  context.globalAlpha = 1;
};

/** The room that the marks take, for names to stay clear of; none where there are more than names could avoid. */
export const roomOfMarks = ({ marks }: MarkedLines, zoom: number): readonly Box[] => {
  if (zoom < stampZoom(marks.length) || marks.length > AVOID_EACH_MARKS) return [];
  const half = MARK_HALF * markSizeAt(zoom);
  return marks.map(({ at: { x, y } }) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half }));
};
