import type { Actor } from '../../domain/actor.ts';
import type { ActorKind } from '../../domain/actorKind.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { ACTOR_SIZE } from './canvasStylesheet.ts';

/** The outline of an actor as Cytoscape draws it, around the origin, so much larger on every side. In map units. */
export const actorShape = (kind: ActorKind, grow = 0): Path2D => {
  const key = `${kind} ${grow}`;
  const known = shapes.get(key);
  if (known) return known;
  const path = new Path2D();
  const [w, h] = [ACTOR_SIZE[kind].width / 2 + grow, ACTOR_SIZE[kind].height / 2 + grow];
  if (kind === 'person') path.arc(0, 0, w, 0, 2 * Math.PI);
  else if (kind === 'group') path.roundRect(-w, -h, 2 * w, 2 * h, 11 + grow);
  else {
    for (const [x, y] of [
      [-1, 0],
      [-0.5, -1],
      [0.5, -1],
      [1, 0],
      [0.5, 1],
      [-0.5, 1],
    ] as const)
      path.lineTo(x * w, y * h);
    path.closePath();
  }
  shapes.set(key, path);
  return path;
};
const shapes = new Map<string, Path2D>();

export interface ActorLook {
  readonly fill: string | null;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
}

export const paintActor = (
  context: CanvasRenderingContext2D,
  { kind, keyFigure }: Actor,
  at: MapPoint,
  look: ActorLook,
): void => {
  context.save();
  context.translate(at.x, at.y);
  const shape = actorShape(kind);
  if (look.fill) {
    context.fillStyle = look.fill;
    context.fill(shape);
  }
  context.strokeStyle = look.stroke;
  context.lineWidth = look.width;
  context.setLineDash([...look.dash]);
  context.stroke(shape);
  if (keyFigure) context.stroke(actorShape(kind, -4));
  context.restore();
};

/** A line around an actor, outside of its border. */
export const paintRing = (
  context: CanvasRenderingContext2D,
  kind: ActorKind,
  at: MapPoint,
  look: Omit<ActorLook, 'fill'> & { readonly grow: number },
): void => {
  context.save();
  context.translate(at.x, at.y);
  context.strokeStyle = look.stroke;
  context.lineWidth = look.width;
  context.lineCap = 'round';
  context.setLineDash([...look.dash]);
  context.stroke(actorShape(kind, look.grow));
  context.restore();
};
