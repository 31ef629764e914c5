import type { Actor } from '../actor.ts';
import { draftOf } from '../draft.ts';
import type { ActorId } from '../identifiers.ts';
import { done, refused } from '../outcome.ts';
import { missingActorRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Puts actors on a camp, on none, or back to "not said". */
export interface PutInCamp {
  readonly do: 'putInCamp';
  readonly actors: readonly ActorId[];
  readonly camp: Actor['camp'];
}

/** Refuses a camp or actors that are not there. */
export const putInCamp: CommandRule<PutInCamp> = (map, { actors, camp }) => {
  const refusal = missingActorRefusal(map, actors);
  if (refusal) return { done: false, refusal };
  if (camp !== null && camp !== 'none' && !map.camps.has(camp)) return refused('campMissing');
  const draft = draftOf(map);
  for (const id of actors) {
    const actor = map.actors.get(id);
    if (actor && actor.camp !== camp) draft.put('actors', { ...actor, camp });
  }
  return done(draft.change());
};
