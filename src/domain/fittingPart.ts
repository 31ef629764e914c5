import type { Actor } from './actor.ts';
import { type ActorMap, TABLES, type TableName } from './actorMap.ts';
import {
  type AnyRecord,
  type AnyTable,
  isSame,
  type MapChange,
  type RecordChange,
  readPath,
  type TableChange,
  tidy,
} from './change.ts';
import { fittingMatches } from './fittingMatches.ts';
import { fittingSnapshots } from './fittingSnapshots.ts';
import { keepNamesApart } from './keepNamesApart.ts';
import { keepRelationsApart } from './keepRelationsApart.ts';
import { areasAfter, type Standing, standingAfter } from './standing.ts';

/**
 * The part of a change that still applies to a map that others have edited meanwhile: properties whose value is still
 * the one it starts from, records that are still (or not yet) there, no relation or position without its actor, nothing
 * taken away that somebody else has edited or come to use, no name or relation twice; a list of areas, area by area. This is what lets an undo leave
 * alone what others did since.
 */
export const fittingPart = (map: ActorMap, change: MapChange): MapChange => {
  const stands = standingAfter(map, change);
  const fitting: Record<string, TableChange<AnyRecord>> = {};
  for (const table of TABLES) {
    const part = change[table];
    if (!part) continue;
    const records: AnyTable = map[table];
    let kept = tidy<AnyRecord>({
      added: (part.added ?? []).flatMap((record: AnyRecord) =>
        records.has(record.id) ? [] : fittingRecord(table, record, stands),
      ),
      // As it is now: a place that others moved comes back where they put it.
      removed: (part.removed ?? []).flatMap((record: AnyRecord) => {
        const present = records.get(record.id);
        return present && !stays(table, record, present, stands) ? [present] : [];
      }),
      changed: (part.changed ?? []).flatMap((wanted) => fittingProperties(records.get(wanted.id), wanted, stands)),
    });
    if (table === 'snapshots') kept = fittingSnapshots(map.snapshots, part as never);
    if (table === 'relations') kept = keepRelationsApart(map.relations, kept as never);
    if (table === 'actors' || table === 'camps' || table === 'areas') kept = keepNamesApart(records as never, kept as never);
    if (Object.keys(kept).length > 0) fitting[table] = kept;
  }
  return fittingMatches(map, fitting as MapChange);
};

const fittingRecord = (table: TableName, record: AnyRecord, stands: Standing): AnyRecord[] => {
  if (table === 'actors') return [withoutLostReferences(record as Actor, stands)];
  if (table === 'positions') return stands.actor(record.id) ? [record] : [];
  if (table === 'areaProfiles') return stands.area(record.id) ? [record] : [];
  if ('from' in record && 'to' in record)
    return stands.actor(record.from as string) && stands.actor(record.to as string) ? [record] : [];
  return [record];
};

const stays = (table: TableName, record: AnyRecord, present: AnyRecord, stands: Standing): boolean => {
  if (table === 'actors' || table === 'positions') return stands.actor(record.id);
  if (table === 'camps') return stands.camp(record.id);
  if (table === 'areas') return stands.area(record.id);
  return !isSame(present, record);
};

/** Of a place, both numbers or neither. */
const fittingProperties = (record: AnyRecord | undefined, wanted: RecordChange, stands: Standing): RecordChange[] => {
  if (!record) return [];
  const isStill = (path: string): boolean => {
    const pair = wanted.properties[path];
    return !pair || isSame(readPath(record, path), pair[0]);
  };
  const properties: Record<string, readonly [before: unknown, after: unknown]> = {};
  for (const [path, pair] of Object.entries(wanted.properties)) {
    const [before, after] = pair;
    if (path === 'neighbourhoods' || path === 'constituency') {
      const now = readPath(record, path) as readonly string[];
      const next = areasAfter(now, pair).filter(stands.area);
      if (!isSame(next, now)) properties[path] = [now, next];
      continue;
    }
    if (!isStill(path) || ((path === 'x' || path === 'y') && !(isStill('x') && isStill('y')))) continue;
    if (path === 'camp' && after !== null && !stands.camp(after as string)) continue;
    if (!isSame(after, before)) properties[path] = [before, after];
  }
  return Object.keys(properties).length > 0 ? [{ id: wanted.id, properties }] : [];
};

const withoutLostReferences = (actor: Actor, stands: Standing): Actor => ({
  ...actor,
  camp: actor.camp === null || stands.camp(actor.camp) ? actor.camp : null,
  neighbourhoods: actor.neighbourhoods.filter(stands.area),
  constituency: actor.constituency.filter(stands.area),
});
