import type { MapPoint } from '../../domain/quantities.ts';
import type { Drawing } from '../../picture/drawing.ts';

/** The same with some actors so far from where they stand. */
export const movedDrawing = (drawing: Drawing, moved: readonly string[], by: MapPoint): Drawing => {
  const actors = new Map(drawing.actors);
  for (const id of moved) {
    const actor = actors.get(id);
    if (actor) actors.set(id, { ...actor, at: { x: actor.at.x + by.x, y: actor.at.y + by.y } });
  }
  return { ...drawing, actors };
};
