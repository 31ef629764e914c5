import type { Actor } from '../actor.ts';
import type { Camp } from '../camp.ts';
import { applyChange, composeChanges } from '../change.ts';
import { draftOf } from '../draft.ts';
import type { ActorId } from '../identifiers.ts';
import { done, refused } from '../outcome.ts';
import { addItems } from './addItems.ts';
import { missingActorRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Puts actors on a camp, on none, or back to "not said". */
export interface PutInCamp {
  readonly do: 'putInCamp';
  readonly actors: readonly ActorId[];
  readonly camp: Actor['camp'];
  /** The camp itself, when it is to be named first; its id is `camp`. */
  readonly newCamp?: Camp;
}

/** Refuses a camp or actors that are not there, and a new camp whose name is empty, too long or taken. */
export const putInCamp: CommandRule<PutInCamp> = (map, { newCamp, ...rest }) => {
  if (!newCamp) return placed(map, rest);
  const made = addItems(map, { do: 'addItems', camps: [newCamp] });
  if (!made.done) return made;
  const put = placed(applyChange(map, made.value), rest);
  return put.done ? done(composeChanges(map, made.value, put.value)) : put;
};

const placed: CommandRule<Omit<PutInCamp, 'do' | 'newCamp'>> = (map, { actors, camp }) => {
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
