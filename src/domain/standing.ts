import type { ActorMap } from './actorMap.ts';
import { type AnyRecord, type AnyTable, isSame, type MapChange, type RecordChange } from './change.ts';

/** Which actors, camps and areas will be there after the fitting part of a change; `'none'` is a camp that always stands. */
export interface Standing {
  readonly actor: (id: string) => boolean;
  readonly camp: (id: string) => boolean;
  readonly area: (id: string) => boolean;
}

/** What the change would take away stays when somebody else edited it since, or came to use it. */
export const standingAfter = (map: ActorMap, change: MapChange): Standing => {
  const goingRelations = unedited(map.relations, change.relations?.removed);
  const goingActors = unedited(map.actors, change.actors?.removed);
  const goingCamps = unedited(map.camps, change.camps?.removed);
  const goingAreas = unedited(map.areas, change.areas?.removed);
  for (const { id, from, to } of map.relations.values()) {
    if (goingRelations.has(id)) continue;
    goingActors.delete(from);
    goingActors.delete(to);
  }
  if (goingActors.size > 0) {
    const edits = new Map(change.snapshots?.changed?.map(({ id, properties }) => [id, properties]));
    for (const { id, matches } of map.snapshots.values())
      for (const said of valueAfter(matches, edits.get(id)?.['matches']) ?? [])
        if (said.with === 'now') for (const pair of said.pairs) for (const actor of pair.after) goingActors.delete(actor);
  }
  const comingCamps = idsOf(change.camps?.added);
  if (goingCamps.size > 0 || goingAreas.size > 0) {
    const edits = new Map(change.actors?.changed?.map(({ id, properties }) => [id, properties]));
    for (const actor of map.actors.values()) {
      if (goingActors.has(actor.id)) continue;
      const properties = edits.get(actor.id);
      const camp = valueAfter(actor.camp, properties?.camp);
      const isCamp = camp === null || camp === 'none' || map.camps.has(camp) || comingCamps.has(camp);
      goingCamps.delete((isCamp ? camp : actor.camp) ?? '');
      for (const area of areasAfter(actor.neighbourhoods, properties?.neighbourhoods)) goingAreas.delete(area);
      for (const area of areasAfter(actor.constituency, properties?.constituency)) goingAreas.delete(area);
    }
    const goingProfiles = unedited(map.areaProfiles, change.areaProfiles?.removed);
    for (const area of map.areaProfiles.keys()) if (!goingProfiles.has(area)) goingAreas.delete(area);
  }
  const comingActors = idsOf(change.actors?.added);
  const comingAreas = idsOf(change.areas?.added);
  const standing = (table: AnyTable, going: ReadonlySet<string>, coming: ReadonlySet<string>) => (id: string) =>
    (table.has(id) && !going.has(id)) || coming.has(id);
  const camp = standing(map.camps, goingCamps, comingCamps);
  return {
    actor: standing(map.actors, goingActors, comingActors),
    camp: (id) => id === 'none' || camp(id),
    area: standing(map.areas, goingAreas, comingAreas),
  };
};

/** A list of areas is edited area by area: what others put in or took out of it meanwhile stays so. */
export const areasAfter = (now: readonly string[], pair: RecordChange['properties'][string] | undefined): readonly string[] => {
  if (!pair) return now;
  const [before, after] = pair as readonly [readonly string[], readonly string[]];
  if (isSame(now, before)) return after;
  const left = now.filter((area) => after.includes(area) || !before.includes(area));
  return [...left, ...after.filter((area) => !before.includes(area) && !left.includes(area))];
};

const idsOf = (records: readonly AnyRecord[] | undefined): ReadonlySet<string> => new Set(records?.map(({ id }) => id));

const unedited = (table: AnyTable, removed: readonly AnyRecord[] | undefined): Set<string> =>
  new Set(removed?.filter((record) => isSame(table.get(record.id), record)).map(({ id }) => id));

const valueAfter = <T>(value: T, pair: RecordChange['properties'][string] | undefined): T =>
  pair && isSame(value, pair[0]) ? (pair[1] as T) : value;
