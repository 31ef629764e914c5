import type { ActorMap } from './actorMap.ts';
import type { ActorId } from './identifiers.ts';
import type { MapPoint } from './quantities.ts';

export type Side = 'left' | 'right' | 'above' | 'below';

/** On which side of `from` a point is, by the longer way. */
export const sideOf = (from: MapPoint, to: MapPoint): Side => {
  const [right, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(right) >= Math.abs(down)) return right < 0 ? 'left' : 'right';
  return down < 0 ? 'above' : 'below';
};

/** Where an actor stands in words: on which side of the one who stands nearest, of all but `except`. */
export const besideWhom = (
  { positions, actors }: ActorMap,
  id: ActorId,
  except: ReadonlySet<ActorId>,
): { readonly side: Side; readonly id: ActorId } | null => {
  const at = positions.get(id);
  if (!at) return null;
  let nearest: { readonly id: ActorId; readonly x: number; readonly y: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of positions.values()) {
    const far = (other.x - at.x) ** 2 + (other.y - at.y) ** 2;
    if (far >= least || except.has(other.id) || !actors.has(other.id)) continue;
    [nearest, least] = [other, far];
  }
  return nearest && { side: sideOf(nearest, at), id: nearest.id };
};
