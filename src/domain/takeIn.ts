import type { Actor } from './actor.ts';
import { type ActorMap, campsInOrder, nextCampOrder } from './actorMap.ts';
import { type Draft, draftOf } from './draft.ts';
import { highestOf, lowestOf } from './extremes.ts';
import type { ActorId, AreaId, CampId, RelationId } from './identifiers.ts';
import { nameKey } from './nameKey.ts';
import { placeBlock } from './placeNear.ts';
import type { MapPoint } from './quantities.ts';
import { type Relation, relationKey } from './relation.ts';

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
  /** Snapshots and events of the file: they stay there. */
  readonly leftOut: number;
}

/** A map without what anybody was called on it: a role belongs to a situation, and is never carried to another map. */
export const withoutRoles = (map: ActorMap): ActorMap => ({
  ...map,
  actors: new Map([...map.actors].map(([id, actor]) => [id, { ...actor, roles: {} }])),
});

/** Room between the drawing and what comes beside it, in map units. */
const GAP = 160;

/**
 * Another map taken into this one: actors are recognised by name, else by id, keep all that is said of them and get only what
 * was empty; who is new comes to the right of the drawing, or where there is room around `at`. Ids that are taken by something
 * else get a tail.
 */
export const takeIn = (map: ActorMap, from: ActorMap, at?: MapPoint): { readonly draft: Draft; readonly taken: TakenIn } => {
  const draft = draftOf(map);
  const camps = matched(map.camps, from.camps, () => '');
  const areas = matched(map.areas, from.areas, ({ code }) => code);
  const actors = matched(map.actors, from.actors, () => '');
  const counts = { completed: 0, keptOwn: 0, newRelations: 0, knownRelations: 0 };

  const firstOrder = nextCampOrder(map);
  const newCamps = campsInOrder(from).filter(({ id }) => !camps.isKnown(id));
  for (const [i, camp] of newCamps.entries()) draft.put('camps', { ...camp, id: camps.idOf(camp.id), order: firstOrder + i });
  for (const area of from.areas.values()) if (!areas.isKnown(area.id)) draft.put('areas', { ...area, id: areas.idOf(area.id) });
  for (const profile of from.areaProfiles.values()) {
    const id = areas.idOf(profile.id);
    if (!map.areaProfiles.has(id) && draft.map.areas.has(id)) draft.put('areaProfiles', { ...profile, id });
  }

  const here = (actor: Actor): Actor => ({
    ...actor,
    id: actors.idOf(actor.id),
    camp: actor.camp === null || actor.camp === 'none' ? actor.camp : camps.idOf(actor.camp),
    neighbourhoods: actor.neighbourhoods.map(areas.idOf),
    constituency: actor.constituency.map(areas.idOf),
  });
  const fresh: Actor[] = [];
  for (const actor of from.actors.values()) {
    const coming = here(actor);
    const present = map.actors.get(coming.id);
    if (!present) fresh.push(coming);
    else count(counts, completedActor(present, coming), (next) => draft.put('actors', next));
  }
  const places = placesOf(map, from, fresh, actors.idOf, at);
  for (const actor of fresh) {
    draft.put('actors', actor);
    draft.put('positions', places(actor.id));
  }

  const taken = new Map([...map.relations.values()].map((relation) => [relationKey(relation), relation]));
  for (const relation of from.relations.values()) {
    const coming = { ...relation, from: actors.idOf(relation.from), to: actors.idOf(relation.to) };
    if (coming.from === coming.to) continue;
    const present = taken.get(relationKey(coming));
    if (present) {
      counts.knownRelations += 1;
      count(counts, completedRelation(present, coming), (next) => draft.put('relations', next));
      continue;
    }
    const added: Relation = { ...coming, id: freeId<RelationId>(coming.id, draft.map.relations) };
    taken.set(relationKey(added), added);
    draft.put('relations', added);
    counts.newRelations += 1;
  }
  return {
    draft,
    taken: {
      ...counts,
      newActors: fresh.length,
      knownActors: from.actors.size - fresh.length,
      newCamps: draft.map.camps.size - map.camps.size,
      newAreas: draft.map.areas.size - map.areas.size,
      leftOut: from.snapshots.size + from.events.size,
    },
  };
};

/** Which record of the map each record of the file is: the one of the same name or key, else of the same id, else a new one. */
const matched = <Id extends ActorId | CampId | AreaId, R extends { readonly id: Id; readonly name: string }>(
  here: ReadonlyMap<Id, R>,
  there: ReadonlyMap<Id, R>,
  keyOf: (record: R) => string,
) => {
  const byName = new Map([...here.values()].map(({ id, name }) => [nameKey(name), id]));
  const byKey = new Map([...here.values()].flatMap((record) => (keyOf(record) === '' ? [] : [[keyOf(record), record.id]])));
  const ids = new Map<Id, Id>();
  const used = new Set<Id>();
  const say = (record: R, id: Id | undefined) => {
    if (id === undefined || used.has(id) || ids.has(record.id)) return;
    ids.set(record.id, id);
    used.add(id);
  };
  for (const record of there.values()) say(record, byName.get(nameKey(record.name)));
  for (const record of there.values()) say(record, byKey.get(keyOf(record)));
  for (const record of there.values()) if (here.has(record.id)) say(record, record.id);
  const known = new Set(ids.keys());
  for (const { id } of there.values()) {
    if (ids.has(id)) continue;
    const free = used.has(id) || here.has(id) ? freeId<Id>(id, here, used) : id;
    ids.set(id, free);
    used.add(free);
  }
  return { isKnown: (id: Id) => known.has(id), idOf: (id: Id): Id => ids.get(id) ?? id };
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
