import type { ActorMap } from '../actorMap.ts';
import type { MapChange } from '../change.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { MAX_ACTORS, MAX_RELATIONS, type MapPoint } from '../quantities.ts';
import { takeIn } from '../takeIn.ts';
import { placeRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Takes the map of a file into this one, as one step: what is known is completed where it was empty, the rest is added. */
export interface TakeInFile {
  readonly do: 'takeInFile';
  readonly from: ActorMap;
}

/** The same with what was copied on another map; who is new comes where there is room around a point. */
export interface PasteItems {
  readonly do: 'pasteItems';
  readonly from: ActorMap;
  readonly at: MapPoint;
}

/** Refuses more actors or relations than a map has room for, and places too far out. */
export const takeInFile: CommandRule<TakeInFile> = (map, { from }) => takenFrom(map, from);
export const pasteItems: CommandRule<PasteItems> = (map, { from, at }) => takenFrom(map, from, at);

const takenFrom = (map: ActorMap, from: ActorMap, at?: MapPoint): Outcome<MapChange> => {
  const { draft } = takeIn(map, from, at);
  if (draft.map.actors.size > MAX_ACTORS) return refused('tooManyActors', { most: MAX_ACTORS });
  if (draft.map.relations.size > MAX_RELATIONS) return refused('tooManyRelations', { most: MAX_RELATIONS });
  const refusal = placeRefusal([...draft.map.positions.values()]);
  return refusal ? { done: false, refusal } : done(draft.change());
};
