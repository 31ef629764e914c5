import type { ActorMap } from '../actorMap.ts';
import type { Area } from '../area.ts';
import { applyChange, composeChanges, type MapChange } from '../change.ts';
import { draftOf } from '../draft.ts';
import type { ActorId } from '../identifiers.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { addItems } from './addItems.ts';
import { missingActorRefusal } from './checks.ts';

/** Says that actors live or work in a neighbourhood, or have their constituency there; or takes that back. */
export interface PutInArea {
  readonly do: 'putInArea';
  readonly actors: readonly ActorId[];
  readonly area: Area['id'];
  readonly as: 'neighbourhoods' | 'constituency';
  readonly on: boolean;
  /** The neighbourhood itself, when it is to be made first; its id is `area`. */
  readonly newArea?: Area;
}

/** Refuses actors or a neighbourhood that are not there, and a new neighbourhood whose name is empty, too long or taken. */
export const putInArea = (map: ActorMap, { newArea, ...rest }: PutInArea): Outcome<MapChange> => {
  if (!newArea) return placed(map, rest);
  const made = addItems(map, { do: 'addItems', areas: [newArea] });
  if (!made.done) return made;
  const put = placed(applyChange(map, made.value), rest);
  return put.done ? done(composeChanges(map, made.value, put.value)) : put;
};

const placed = (map: ActorMap, { actors, area, as, on }: Omit<PutInArea, 'newArea'>): Outcome<MapChange> => {
  const refusal = missingActorRefusal(map, actors);
  if (refusal) return { done: false, refusal };
  if (!map.areas.has(area)) return refused('areaMissing');
  const draft = draftOf(map);
  for (const id of actors) {
    const actor = map.actors.get(id);
    if (!actor || actor[as].includes(area) === on) continue;
    draft.put('actors', { ...actor, [as]: on ? [...actor[as], area] : actor[as].filter((other) => other !== area) });
  }
  return done(draft.change());
};
