import { draftOf } from '../draft.ts';
import { done } from '../outcome.ts';
import type { Position } from '../position.ts';
import { missingActorRefusal, placeRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Moves actors by hand: arranging leaves them where they are put. */
export interface MoveActors {
  readonly do: 'moveActors';
  readonly to: readonly Omit<Position, 'placedByHand'>[];
}
/** New places from a layout; whether an actor was placed by hand stays as it was. */
export interface ArrangeActors {
  readonly do: 'arrangeActors';
  readonly to: readonly Omit<Position, 'placedByHand'>[];
}
/** Holds actors where they are, or lets arranging have them again. */
export interface PinActors {
  readonly do: 'pinActors';
  readonly actors: readonly Position['id'][];
  readonly pinned: boolean;
}

/**
 * Refuses actors that are not there, and places that are none. Places are kept to the whole map unit; adding 0 makes a
 * -0 that files do not know a 0.
 */
const place =
  (byHand: boolean): CommandRule<{ readonly to: MoveActors['to'] }> =>
  (map, { to }) => {
    const ids = to.map(({ id }) => id);
    const refusal = missingActorRefusal(map, ids) ?? placeRefusal(to);
    if (refusal) return { done: false, refusal };
    const draft = draftOf(map);
    for (const { id, x, y } of to) {
      const placedByHand = byHand || (map.positions.get(id)?.placedByHand ?? false);
      draft.put('positions', { id, x: Math.round(x) + 0, y: Math.round(y) + 0, placedByHand });
    }
    return done(draft.change());
  };

export const moveActors: CommandRule<MoveActors> = place(true);
export const arrangeActors: CommandRule<ArrangeActors> = place(false);

export const pinActors: CommandRule<PinActors> = (map, { actors, pinned }) => {
  const refusal = missingActorRefusal(map, actors);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  for (const id of actors) {
    const position = map.positions.get(id);
    if (position && position.placedByHand !== pinned) draft.put('positions', { ...position, placedByHand: pinned });
  }
  return done(draft.change());
};
