import type { Actor } from './actor.ts';
import { type ActorMap, campsInOrder, nextCampOrder } from './actorMap.ts';
import { type Draft, draftOf } from './draft.ts';
import { highestOf, lowestOf } from './extremes.ts';
import type { ActorId, RelationId } from './identifiers.ts';
import { placeBlock } from './placeNear.ts';
import { POINTERS, renamed, withoutLost } from './pointers.ts';
import type { MapPoint } from './quantities.ts';
import type { AnyRecord, AnyTable } from './recordChange.ts';
import { type Relation, relationKey } from './relation.ts';
import { entryOf, type MapRecords, TABLE_NAMES, type TableName } from './tables.ts';
import { contributionsOf } from './together/contribution.ts';

/** What comes onto a map from another one, and what does not. All are numbers of records. */
export interface TakenIn {
  readonly newActors: number;
  readonly newRelations: number;
  readonly newCamps: number;
  readonly newAreas: number;
  /** Actors of the file that were on the map already, by name or by id. */
  readonly knownActors: number;
  readonly knownRelations: number;
  /** Actors and relations of the map that got what they did not have. */
  readonly completed: number;
  /** Actors and relations where the file says something else than the map, which keeps its own. */
  readonly keptOwn: number;
  /** Snapshots, events, findings and answers of the file: they stay there, and so do maps that were brought into it. */
  readonly leftOut: number;
  readonly leftOutMaps: number;
}

/** A map without what anybody was called on it: a role belongs to a situation, and is never carried to another map. */
export const withoutRoles = (map: ActorMap): ActorMap => ({
  ...map,
  actors: new Map([...map.actors].map(([id, actor]) => [id, { ...actor, roles: {} }])),
});

/** Room between the drawing and what comes beside it, in map units. */
const GAP = 160;

/**
 * Another map taken into this one: actors, camps and areas are recognised by name, else by id, keep all that is said of them, and actors
 * get what was empty; who is new comes to the right of the drawing, or where there is room around `at`. Of the other tables comes
 * what is not there yet, if they come along at all. Ids that are taken by something else get a tail.
 */
export const takeIn = (map: ActorMap, from: ActorMap, at?: MapPoint): { readonly draft: Draft; readonly taken: TakenIn } => {
  const draft = draftOf(map);
  const ids = new Map<TableName, ReadonlyMap<string, string>>();
  const idOf = (table: TableName, id: string): string => {
    const of = namedById(table);
    return of ? idOf(of, id) : (ids.get(table)?.get(id) ?? id);
  };
  const counts = { newActors: 0, completed: 0, keptOwn: 0, newRelations: 0, knownRelations: 0 };

  /** The records that are not on the map yet, under the ids that they get here. */
  const newIn = <T extends TableName>(table: T, records: Iterable<MapRecords[T]> = from[table].values()): MapRecords[T][] => {
    const coming = [...records].map((record) => renamed(table, record, idOf));
    // What goes by the id of another has none of its own.
    if (namedById(table)) return coming.filter(({ id }) => !(map[table] as AnyTable).has(id));
    const found = matched(map[table], coming, signsOf(table));
    ids.set(table, found.ids);
    return coming
      .filter(({ id }) => !found.known.has(id))
      .map((record) => ({ ...record, id: found.ids.get(record.id) as never }));
  };
  const special: { readonly [T in TableName]?: () => void } = {
    camps: () => {
      const first = nextCampOrder(map);
      for (const [i, camp] of newIn('camps', campsInOrder(from)).entries()) draft.put('camps', { ...camp, order: first + i });
    },
    actors: () => {
      const fresh = newIn('actors');
      for (const actor of from.actors.values()) {
        const coming = renamed('actors', actor, idOf);
        const present = map.actors.get(idOf('actors', actor.id) as ActorId);
        if (present) count(counts, completedActor(present, coming), (next) => draft.put('actors', next));
      }
      const places = placesOf(map, from, fresh, (id) => idOf('actors', id) as ActorId, at);
      for (const actor of fresh) {
        draft.put('actors', actor);
        draft.put('positions', places(actor.id));
      }
      counts.newActors = fresh.length;
    },
    positions: () => undefined,
    relations: () => {
      const taken = new Map([...map.relations.values()].map((relation) => [relationKey(relation), relation]));
      const known = new Map<string, string>();
      ids.set('relations', known);
      for (const relation of from.relations.values()) {
        const coming = renamed('relations', relation, idOf);
        if (coming.from === coming.to) continue;
        const present = taken.get(relationKey(coming));
        if (present) {
          known.set(relation.id, present.id);
          counts.knownRelations += 1;
          count(counts, completedRelation(present, coming), (next) => draft.put('relations', next));
          continue;
        }
        const added: Relation = { ...coming, id: freeId<RelationId>(coming.id, draft.map.relations) };
        known.set(relation.id, added.id);
        taken.set(relationKey(added), added);
        draft.put('relations', added);
        counts.newRelations += 1;
      }
    },
  };
  const isThere = (to: TableName, id: string) => (draft.map[to] as AnyTable).has(id);
  for (const table of TABLE_NAMES) {
    if (!entryOf(table).comesAlong) continue;
    const ownWay = special[table];
    if (ownWay) ownWay();
    else
      for (const record of newIn(table)) {
        const left = withoutLost(table, record, isThere);
        if (left) draft.put(table, left);
      }
  }
  const brought = contributionsOf(from).length;
  return {
    draft,
    taken: {
      ...counts,
      knownActors: from.actors.size - counts.newActors,
      newCamps: draft.map.camps.size - map.camps.size,
      newAreas: draft.map.areas.size - map.areas.size,
      leftOut: from.snapshots.size - brought + from.events.size + from.findings.size + from.answers.size,
      leftOutMaps: brought,
    },
  };
};

/** The table whose records give those of this one their ids. */
const namedById = (table: TableName) => POINTERS[table].find(({ field }) => field === 'id')?.to;

/** By what the records of two maps are known to be the same, the surest first. */
const signsOf = (table: TableName) => {
  const { unique, alsoKnownBy } = entryOf(table);
  return [unique?.key, alsoKnownBy].filter((sign) => sign !== undefined);
};

/** Which record of the map each record of the file is: the one of the same sign, else of the same id, else a new one. */
const matched = (here: AnyTable, there: readonly AnyRecord[], signs: readonly ((record: AnyRecord) => string)[]) => {
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const say = (record: AnyRecord, id: string | undefined) => {
    if (id === undefined || used.has(id) || ids.has(record.id)) return;
    ids.set(record.id, id);
    used.add(id);
  };
  for (const signOf of signs) {
    const bySign = new Map([...here.values()].map((record) => [signOf(record), record.id]));
    bySign.delete('');
    for (const record of there) say(record, bySign.get(signOf(record)));
  }
  for (const { id } of there) if (here.has(id)) say({ id }, id);
  const known = new Set(ids.keys());
  for (const { id } of there) {
    if (ids.has(id)) continue;
    const free = used.has(id) || here.has(id) ? freeId(id, here, used) : id;
    ids.set(id, free);
    used.add(free);
  }
  return { known, ids };
};

const freeId = <Id extends string>(id: Id, taken: { has(id: Id): boolean }, alsoTaken?: { has(id: Id): boolean }): Id => {
  let free = id;
  for (let tail = 2; taken.has(free) || alsoTaken?.has(free); tail += 1) free = `${id}-${tail}` as Id;
  return free;
};

interface Completion<R> {
  readonly next: R;
  readonly isCompleted: boolean;
  readonly isOtherwise: boolean;
}
const count = <R>(
  counts: { completed: number; keptOwn: number },
  { next, isCompleted, isOtherwise }: Completion<R>,
  put: (next: R) => void,
): void => {
  if (isCompleted) put(next);
  counts.completed += isCompleted ? 1 : 0;
  counts.keptOwn += isOtherwise ? 1 : 0;
};

const completedActor = (own: Actor, coming: Actor): Completion<Actor> => {
  const hasNone = (value: unknown) =>
    value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
  let next = own;
  let isOtherwise = own.kind !== coming.kind;
  for (const key of ['roles', 'camp', 'neighbourhoods', 'constituency', 'keyFigure', 'note'] as const) {
    if (hasNone(coming[key])) continue;
    if (hasNone(own[key])) next = { ...next, [key]: coming[key] };
    else if (JSON.stringify(own[key]) !== JSON.stringify(coming[key])) isOtherwise = true;
  }
  return { next, isCompleted: next !== own, isOtherwise };
};

const completedRelation = (own: Relation, coming: Relation): Completion<Relation> => {
  let next = own;
  if (own.note === '' && coming.note !== '') next = { ...next, note: coming.note };
  // An influence that already runs the other way becomes mutual, as when it is drawn.
  if (own.type === 'influence' && !own.mutual && (coming.mutual || own.from !== coming.from)) next = { ...next, mutual: true };
  const isOtherwise =
    own.strength !== coming.strength ||
    own.certainty !== coming.certainty ||
    (own.note !== '' && coming.note !== '' && own.note !== coming.note);
  return { next, isCompleted: next !== own, isOtherwise };
};

/** Where the new ones come: as they lie together in the file, around a point or else to the right of what is drawn and halfway up. */
const placesOf = (
  map: ActorMap,
  from: ActorMap,
  fresh: readonly Actor[],
  idOf: (id: ActorId) => ActorId,
  at: MapPoint | undefined,
) => {
  const there = new Map([...from.positions.values()].map((position) => [idOf(position.id), position]));
  const placed = fresh.flatMap(({ id }) => there.get(id) ?? []);
  const [own, coming] = [boxOf([...map.positions.values()]), boxOf(placed)];
  const by = coming && at ? placeBlock(map, placed, towards(at, coming)) : own && coming ? beside(own, coming) : ORIGIN;
  return (id: ActorId) => {
    const { x, y, placedByHand } = there.get(id) ?? { ...ORIGIN, placedByHand: false };
    // Never below zero by a sign alone: no place is written so.
    return { id, x: Math.round(x + by.x) + 0, y: Math.round(y + by.y) + 0, placedByHand };
  };
};
const ORIGIN: MapPoint = { x: 0, y: 0 };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const beside = (own: Box, coming: Box): MapPoint => ({
  x: own.right + GAP - coming.left,
  y: (own.top + own.bottom - coming.top - coming.bottom) / 2,
});
const towards = ({ x, y }: MapPoint, { left, right, top, bottom }: Box): MapPoint => ({
  x: x - (left + right) / 2,
  y: y - (top + bottom) / 2,
});

const boxOf = (points: readonly MapPoint[]): Box | null => {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: lowestOf(xs), right: highestOf(xs), top: lowestOf(ys), bottom: highestOf(ys) };
};
