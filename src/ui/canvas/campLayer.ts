import type { BoundingBox12, Core } from 'cytoscape';
import { type ActorMap, campsInOrder } from '../../domain/actorMap.ts';
import type { Camp } from '../../domain/camp.ts';
import { highestOf, lowestOf } from '../../domain/extremes.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { OUTLINE_CAMP_ACTORS } from '../../domain/largeMap.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { CAMP_COLOURS, CAMP_PATTERNS } from '../../picture/forms/campPattern.ts';
import { type CampOutline, campOutline } from './campOutline.ts';
import { ACTOR_SIZE } from './canvasStylesheet.ts';
import type { Box } from './labelPlan.ts';
import type { PlannedNames } from './nameLayout.ts';
import { makePaintedLayer, type PaintedLayer } from './paintedLayer.ts';
import type { Palette } from './palette.ts';

/** The camps as soft grounds behind the actors, on a canvas of its own under the picture. */
export interface CampLayer {
  /** Works the outlines out anew where actors or names have moved. */
  readonly update: (map: ActorMap, placeOf: (id: ActorId) => MapPoint | undefined, names: PlannedNames) => void;
  readonly layer: PaintedLayer;
  readonly recolour: (palette: Palette) => void;
}

interface Ground {
  readonly camp: Camp;
  /** What the outline was worked out from. */
  readonly key: string;
  readonly outline: CampOutline;
  readonly discs: readonly MapPoint[];
  readonly path: Path2D;
  readonly label: MapPoint;
}
const DISC = 62;
const LETTERS = 14;
const SMALLEST_PX = 12;
const EDGE_PX = 6;

export const makeCampLayer = (canvas: HTMLCanvasElement, cy: Core, start: Palette, margin = () => 0): CampLayer => {
  let palette = start;
  let grounds: readonly Ground[] = [];

  const layer = makePaintedLayer(
    canvas,
    cy,
    function* (context, zoom) {
      for (const ground of grounds) {
        drawGround(context, ground, palette, zoom);
        yield;
      }
      for (const ground of grounds) drawName(context, ground, palette, zoom, cy.extent());
    },
    false,
    { margin, isEmpty: () => grounds.length === 0 },
  );

  return {
    layer,
    recolour: (next) => {
      palette = next;
      layer.invalidate();
    },
    update: (map, placeOf, names) => {
      const known = new Map(grounds.map((ground) => [ground.camp.id, ground]));
      const boxes = roomOfActors(map, placeOf, names);
      grounds = campsInOrder(map).flatMap((camp) => {
        const members = [...map.actors.values()]
          .filter((actor) => actor.camp === camp.id && boxes.has(actor.id))
          .map(({ id }) => id);
        if (members.length === 0) return [];
        const before = known.get(camp.id);
        return [groundOf(camp, members, map, boxes, before)];
      });
      layer.invalidate();
    },
  };
};

const groundOf = (
  camp: Camp,
  members: readonly ActorId[],
  map: ActorMap,
  boxes: ReadonlyMap<ActorId, Box>,
  before?: Ground,
): Ground => {
  const inCamp = new Set(members);
  const isDetailed = map.actors.size <= OUTLINE_CAMP_ACTORS;
  const mine = members.flatMap((id) => boxes.get(id) ?? []);
  const area = around(mine, 160);
  const near = isDetailed ? [...boxes].filter(([id, box]) => !inCamp.has(id) && isTouching(box, area)).map(([, box]) => box) : [];
  const key = JSON.stringify([camp.name, mine, near]);
  if (before?.key === key) return { ...before, camp };
  const outline = isDetailed ? campOutline(mine, near) : [];
  const discs = isDetailed ? [] : mine.map((box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }));
  return {
    camp,
    key,
    outline,
    discs,
    path: pathOf(outline, discs),
    label: labelPoint(outline.length > 0 ? outline : discs, [...boxes.values()]),
  };
};

const pathOf = (outline: CampOutline, discs: readonly MapPoint[]): Path2D => {
  const path = new Path2D();
  // The first `lineTo` of a path is a `moveTo`.
  for (const { x, y } of outline) path.lineTo(x, y);
  if (outline.length > 0) path.closePath();
  for (const { x, y } of discs) {
    path.moveTo(x + DISC, y);
    path.arc(x, y, DISC, 0, 2 * Math.PI);
  }
  return path;
};

const drawGround = (context: CanvasRenderingContext2D, { camp, path, outline }: Ground, palette: Palette, zoom: number) => {
  const colour = palette.camps[camp.order % CAMP_COLOURS] ?? palette.inkSoft;
  context.fillStyle = colour;
  context.globalAlpha = palette.hull;
  context.fill(path, 'nonzero');
  if (outline.length > 0) {
    context.globalAlpha = 1;
    context.strokeStyle = colour;
    const unit = 1 / Math.max(zoom, 0.5);
    context.lineWidth = 1.8 * unit;
    context.setLineDash((CAMP_PATTERNS[camp.order % CAMP_COLOURS] ?? []).map((part) => part * unit));
    context.lineCap = 'round';
    context.stroke(path);
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
};

const drawName = (
  context: CanvasRenderingContext2D,
  { camp, label }: Ground,
  palette: Palette,
  zoom: number,
  view: BoundingBox12,
) => {
  context.font = `700 ${Math.max(LETTERS, SMALLEST_PX / zoom)}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = palette.paper;
  context.lineWidth = 4 / Math.max(zoom, 0.5);
  const x = inView(label.x, context.measureText(camp.name).width / 2 + EDGE_PX / zoom, view);
  context.strokeText(camp.name, x, label.y);
  context.fillStyle = palette.camps[camp.order % CAMP_COLOURS] ?? palette.ink;
  context.fillText(camp.name, x, label.y);
};

/** A name whose middle is in view is not cut off at the edge of it. */
const inView = (middle: number, half: number, { x1, x2 }: BoundingBox12): number => {
  if (middle < x1 || middle > x2 || 2 * half > x2 - x1) return middle;
  return Math.min(Math.max(middle, x1 + half), x2 - half);
};

/** Above the highest part of the ground, or below the lowest when that is freer. */
const labelPoint = (points: readonly MapPoint[], boxes: readonly Box[]): MapPoint => {
  const spots = [-1, 1].flatMap((side) => {
    const end = side < 0 ? lowestOf(points.map(({ y }) => y)) : highestOf(points.map(({ y }) => y));
    const there = points.filter(({ y }) => Math.abs(y - end) < 24);
    const middle = there.reduce((sum, { x }) => sum + x, 0) / Math.max(1, there.length);
    return [0, -60, 60].map((shift) => ({ x: middle + shift, y: end + side * 12 }));
  });
  const covered = ({ x, y }: MapPoint) =>
    boxes.filter((box) => isTouching(box, { left: x - 55, right: x + 55, top: y - 9, bottom: y + 9 })).length;
  return spots.reduce((best, spot) => (covered(spot) < covered(best) ? spot : best));
};

/** The room an actor takes with its name. */
const roomOfActors = (map: ActorMap, placeOf: (id: ActorId) => MapPoint | undefined, names: PlannedNames) => {
  const boxes = new Map<ActorId, Box>();
  for (const actor of map.actors.values()) {
    const at = placeOf(actor.id);
    if (!at) continue;
    const { width, height } = ACTOR_SIZE[actor.kind];
    const body = { left: at.x - width / 2, right: at.x + width / 2, top: at.y - height / 2, bottom: at.y + height / 2 };
    const name = names.shown.get(actor.id)?.box;
    const settled = map.positions.get(actor.id);
    const moved = { x: at.x - (settled?.x ?? at.x), y: at.y - (settled?.y ?? at.y) };
    boxes.set(
      actor.id,
      name
        ? joined(body, {
            left: name.left + moved.x,
            right: name.right + moved.x,
            top: name.top + moved.y,
            bottom: name.bottom + moved.y,
          })
        : body,
    );
  }
  return boxes;
};

const joined = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});
const around = (boxes: readonly Box[], margin: number): Box => {
  const all = boxes.reduce(joined);
  return { left: all.left - margin, right: all.right + margin, top: all.top - margin, bottom: all.bottom + margin };
};
const isTouching = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
