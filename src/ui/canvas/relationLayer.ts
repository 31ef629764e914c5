import type { Core } from 'cytoscape';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { RelationId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { Relation } from '../../domain/relation.ts';
import { STEPPED_BACK, STRENGTH_WIDTH } from './canvasStylesheet.ts';
import { radiusOf } from './hitTest.ts';
import { makePaintedLayer, type PaintedLayer } from './paintedLayer.ts';
import type { Palette } from './palette.ts';

/** Above so many relations their lines are painted here, all of a kind in one go, instead of one by one by Cytoscape. */
export const MOST_FOR_CYTOSCAPE = 600;

/** The lines of a large map, under the actors. Does nothing on a smaller one. */
export interface RelationLayer {
  readonly layer: PaintedLayer;
  /** Takes over the map, the selection and the spotlight. */
  readonly update: () => void;
}
export interface RelationSource {
  readonly map: () => ActorMap;
  readonly isLarge: () => boolean;
  readonly selected: () => ReadonlySet<RelationId>;
  /** The relations in the spotlight; `null` without one. */
  readonly lit: () => ReadonlySet<RelationId> | null;
  readonly palette: () => Palette;
  /** How far around the view is painted, in CSS pixels. */
  readonly margin: () => number;
}

/** Lines that look the same, in one path; marks of the same colour in another. In map units. */
interface Bundle {
  readonly relation: Relation;
  readonly isLit: boolean;
  readonly lines: Path2D;
  readonly marks: Path2D;
}
const FAN = 44;
const ARROW = 11;
const DASHES = { seen: [], heard: [12, 8], guessed: [3, 8] };
/** Below this zoom dashes are finer than what can be seen. */
const DASH_ZOOM = 0.4;

export const makeRelationLayer = (canvas: HTMLCanvasElement, cy: Core, source: RelationSource): RelationLayer => {
  let bundles: readonly Bundle[] = [];
  let chosen = new Path2D();

  const layer = makePaintedLayer(
    canvas,
    cy,
    (context, zoom) => {
      const palette = source.palette();
      if (bundles.length === 0) return;
      context.lineCap = 'butt';
      context.strokeStyle = palette.accent;
      context.lineWidth = 12;
      context.globalAlpha = 0.32;
      context.stroke(chosen);
      for (const { relation, isLit, lines, marks } of bundles) {
        const colour = relation.type === 'tension' ? palette.tension : palette.relation[relation.strength - 1];
        context.globalAlpha = isLit ? 1 : STEPPED_BACK.far;
        context.strokeStyle = context.fillStyle = colour ?? palette.ink;
        context.lineWidth = STRENGTH_WIDTH[relation.strength - 1] ?? 1;
        context.setLineDash(zoom < DASH_ZOOM ? [] : DASHES[relation.certainty]);
        context.stroke(lines);
        context.fill(marks);
      }
      context.setLineDash([]);
      context.globalAlpha = 1;
    },
    true,
    { margin: source.margin, isEmpty: () => bundles.length === 0 },
  );

  return {
    layer,
    update: () => {
      if (source.isLarge()) ({ bundles, chosen } = bundlesOf(source));
      else bundles = [];
      layer.invalidate();
    },
  };
};

const bundlesOf = ({ map: mapNow, selected, lit }: RelationSource) => {
  const map = mapNow();
  const chosen = new Path2D();
  const [picked, inLight] = [selected(), lit()];
  const bundles = new Map<string, Bundle>();
  const fans = fansOf(map);
  for (const relation of map.relations.values()) {
    const a = map.positions.get(relation.from);
    const b = map.positions.get(relation.to);
    if (!a || !b) continue;
    const isLit = inLight?.has(relation.id) ?? true;
    const key = `${relation.type === 'tension'} ${relation.strength} ${relation.certainty} ${isLit}`;
    let bundle = bundles.get(key);
    if (!bundle) {
      bundle = { relation, isLit, lines: new Path2D(), marks: new Path2D() };
      bundles.set(key, bundle);
    }
    const bend = bendOf(relation, fans);
    const middle = addLine(bundle.lines, a, b, bend);
    if (picked.has(relation.id)) addLine(chosen, a, b, bend);
    addMark(bundle.marks, relation, a, b, middle, map);
  }
  // What is in the light lies on top.
  return { bundles: [...bundles.values()].sort((a, b) => Number(a.isLit) - Number(b.isLit)), chosen };
};

/** Several relations between two actors, each with its place in the fan. */
const fansOf = (map: ActorMap): ReadonlyMap<string, readonly RelationId[]> => {
  const fans = new Map<string, RelationId[]>();
  for (const relation of map.relations.values()) {
    const fan = fans.get(pairOf(relation));
    if (fan) fan.push(relation.id);
    else fans.set(pairOf(relation), [relation.id]);
  }
  return fans;
};
const pairOf = ({ from, to }: Relation): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
const bendOf = (relation: Relation, fans: ReadonlyMap<string, readonly RelationId[]>): number => {
  const fan = fans.get(pairOf(relation)) ?? [];
  const bend = (fan.indexOf(relation.id) - (fan.length - 1) / 2) * FAN;
  return relation.from < relation.to ? bend : -bend;
};

/** Adds the line and gives its middle. */
const addLine = (path: Path2D, a: MapPoint, b: MapPoint, bend: number): MapPoint => {
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

/** The mark of the type: a disc, a diamond, a bar across, or the head of an arrow. */
const addMark = (path: Path2D, relation: Relation, a: MapPoint, b: MapPoint, middle: MapPoint, map: ActorMap) => {
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
  else if (relation.type === 'tension')
    addPolygon(path, middle, along, [
      [-2, -size - 4],
      [2, -size - 4],
      [2, size + 4],
      [-2, size + 4],
    ]);
  else if (relation.type === 'influence') {
    const head = [
      [0, 0],
      [-ARROW, ARROW / 2],
      [-ARROW, -ARROW / 2],
    ] as const;
    addPolygon(path, borderOf(b, along + Math.PI, relation.to, map), along, head);
    if (relation.mutual) addPolygon(path, borderOf(a, along, relation.from, map), along + Math.PI, head);
  }
};
const borderOf = ({ x, y }: MapPoint, towards: number, actor: Relation['from'], map: ActorMap): MapPoint => {
  const radius = radiusOf(map.actors.get(actor)?.kind ?? 'person') + 1;
  return { x: x + Math.cos(towards) * radius, y: y + Math.sin(towards) * radius };
};
const addPolygon = (path: Path2D, at: MapPoint, turn: number, corners: readonly (readonly [number, number])[]) => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  corners.forEach(([dx, dy], i) => {
    const [x, y] = [at.x + dx * cos - dy * sin, at.y + dx * sin + dy * cos];
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  path.closePath();
};
