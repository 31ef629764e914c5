import type { ActorMap } from '../actorMap.ts';
import { done, refused } from '../outcome.ts';
import { MAX_ACTORS, MAX_RELATIONS } from '../quantities.ts';
import { takeIn } from '../takeIn.ts';
import { placeRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Takes the map of a file into this one, as one step: what is known is completed where it was empty, the rest is added. */
export interface TakeInFile {
  readonly do: 'takeInFile';
  readonly from: ActorMap;
}

/** Refuses more actors or relations than a map has room for, and places too far out. */
export const takeInFile: CommandRule<TakeInFile> = (map, { from }) => {
  const { draft } = takeIn(map, from);
  if (draft.map.actors.size > MAX_ACTORS) return refused('tooManyActors', { most: MAX_ACTORS });
  if (draft.map.relations.size > MAX_RELATIONS) return refused('tooManyRelations', { most: MAX_RELATIONS });
  const refusal = placeRefusal([...draft.map.positions.values()]);
  return refusal ? { done: false, refusal } : done(draft.change());
};
