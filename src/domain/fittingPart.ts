import type { Actor } from './actor.ts';
import { type ActorMap, TABLES } from './actorMap.ts';
import { type AnyRecord, type AnyTable, isSame, type MapChange, readPath, type TableChange, tidy } from './change.ts';
import type { ActorId, AreaId, CampId } from './identifiers.ts';

/**
 * The part of a change that still applies to a map that others have edited meanwhile: properties whose value is still
 * the one it starts from, records that are still (or not yet) there, no relation or position without its actor, nothing
 * taken away that somebody else has come to use. This is what lets an undo leave alone what others did since.
 */
export const fittingPart = (map: ActorMap, change: MapChange): MapChange => {
  const stands = standingAfter(map, change);
  const fitting: Record<string, TableChange<AnyRecord>> = {};
  for (const table of TABLES) {
    const part = change[table];
    if (!part) continue;
    const records: AnyTable = map[table];
    const kept = tidy<AnyRecord>({
      added: (part.added ?? []).flatMap((record: AnyRecord) => {
        if (records.has(record.id)) return [];
        if ('from' in record && 'to' in record)
          return stands.actor(record.from as ActorId) && stands.actor(record.to as ActorId) ? [record] : [];
        if (table === 'positions') return stands.actor(record.id as ActorId) ? [record] : [];
        return [table === 'actors' ? withoutLostReferences(record as Actor, stands) : record];
      }),
      removed: (part.removed ?? []).filter((record: AnyRecord) => {
        if (!records.has(record.id)) return false;
        if (table === 'actors' || table === 'positions') return !stands.actor(record.id as ActorId);
        if (table === 'camps') return !stands.camp(record.id as CampId);
        return table !== 'areas' || !stands.area(record.id as AreaId);
      }),
      changed: (part.changed ?? []).flatMap(({ id, properties }) => {
        const record = records.get(id);
        if (!record) return [];
        const still = Object.entries(properties).filter(
          ([path, [before, after]]) =>
            isSame(readPath(record, path), before) && (path !== 'camp' || after === null || stands.camp(after as CampId)),
        );
        return still.length > 0 ? [{ id, properties: Object.fromEntries(still) }] : [];
      }),
    });
    if (Object.keys(kept).length > 0) fitting[table] = kept;
  }
  return fitting as MapChange;
};

interface Standing {
  readonly actor: (id: ActorId) => boolean;
  readonly camp: (id: CampId | 'none') => boolean;
  readonly area: (id: AreaId) => boolean;
}

/** Which actors, camps and areas will be there afterwards: the ones to be removed stay when somebody else uses them. */
const standingAfter = (map: ActorMap, change: MapChange): Standing => {
  const goingRelations = new Set(change.relations?.removed?.map(({ id }) => id));
  const goingActors = new Set(change.actors?.removed?.map(({ id }) => id));
  for (const { id, from, to } of map.relations.values()) {
    if (goingRelations.has(id)) continue;
    goingActors.delete(from);
    goingActors.delete(to);
  }
  const goingCamps = new Set<string>(change.camps?.removed?.map(({ id }) => id));
  const goingAreas = new Set<string>(change.areas?.removed?.map(({ id }) => id));
  if (goingCamps.size > 0 || goingAreas.size > 0) {
    const leaving = new Map(change.actors?.changed?.map(({ id, properties }) => [id, properties]));
    for (const actor of map.actors.values()) {
      if (goingActors.has(actor.id)) continue;
      const properties = leaving.get(actor.id);
      if (actor.camp !== null && !properties?.camp) goingCamps.delete(actor.camp);
      if (!properties?.neighbourhoods) for (const area of actor.neighbourhoods) goingAreas.delete(area);
      if (!properties?.constituency) for (const area of actor.constituency) goingAreas.delete(area);
    }
  }
  const coming = new Set<string>(
    [change.actors?.added, change.camps?.added, change.areas?.added].flatMap((records) => records?.map(({ id }) => id) ?? []),
  );
  return {
    actor: (id) => (map.actors.has(id) && !goingActors.has(id)) || coming.has(id),
    camp: (id) => id === 'none' || (map.camps.has(id) && !goingCamps.has(id)) || coming.has(id),
    area: (id) => (map.areas.has(id) && !goingAreas.has(id)) || coming.has(id),
  };
};

const withoutLostReferences = (actor: Actor, stands: Standing): Actor => ({
  ...actor,
  camp: actor.camp === null || stands.camp(actor.camp) ? actor.camp : null,
  neighbourhoods: actor.neighbourhoods.filter(stands.area),
  constituency: actor.constituency.filter(stands.area),
});
