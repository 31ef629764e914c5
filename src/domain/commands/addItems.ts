import type { Actor } from '../actor.ts';
import type { ActorMap } from '../actorMap.ts';
import type { Area } from '../area.ts';
import { areasOf } from '../areasOf.ts';
import type { Camp } from '../camp.ts';
import type { MapChange } from '../change.ts';
import { type Draft, draftOf } from '../draft.ts';
import { nameKey } from '../nameKey.ts';
import { done, type Outcome, type Refusal, refused } from '../outcome.ts';
import { MAX_ACTORS, MAX_RELATIONS, type MapPoint } from '../quantities.ts';
import { type Relation, relationKey } from '../relation.ts';
import { areaTextRefusal, missingActorRefusal, nameRefusal, noteRefusal, placeRefusal, tidyName } from './checks.ts';

/** Adds actors where they stand, relations between them or with actors already there, and the camps and areas they name. */
export interface AddItems {
  readonly do: 'addItems';
  readonly camps?: readonly Camp[];
  readonly areas?: readonly Area[];
  readonly actors?: readonly NewActorAt[];
  readonly relations?: readonly Relation[];
}
export interface NewActorAt {
  readonly actor: Actor;
  readonly at: MapPoint;
  readonly placedByHand: boolean;
}

/**
 * All or nothing. An influence that already runs the other way becomes mutual instead of a second relation.
 * Refuses: an id or name taken, a name empty or too long, a relation that exists, to itself or to nobody, a camp or
 * area that is not there, a place that is none, too many items.
 */
export const addItems = (map: ActorMap, command: AddItems): Outcome<MapChange> => {
  const { camps = [], areas = [], actors = [], relations = [] } = command;
  if (map.actors.size + actors.length > MAX_ACTORS) return refused('tooManyActors', { most: MAX_ACTORS });
  if (map.relations.size + relations.length > MAX_RELATIONS) return refused('tooManyRelations', { most: MAX_RELATIONS });
  const draft = draftOf(map);
  const refusal =
    addNamed(draft, 'camps', camps) ??
    addNamed(draft, 'areas', areas) ??
    missingReferenceRefusal(draft.map, actors) ??
    placeRefusal(actors.map(({ at }) => at)) ??
    addNamed(
      draft,
      'actors',
      actors.map(({ actor }) => actor),
    ) ??
    addRelations(draft, relations);
  if (refusal) return { done: false, refusal };
  for (const { actor, at, placedByHand } of actors) draft.put('positions', { id: actor.id, x: at.x, y: at.y, placedByHand });
  return done(draft.change());
};

/** Camps and areas that actors are said to be in must be there, or come along. */
const missingReferenceRefusal = (map: ActorMap, actors: readonly NewActorAt[]): Refusal | null => {
  for (const { actor } of actors) {
    if (actor.camp !== null && actor.camp !== 'none' && !map.camps.has(actor.camp)) return refused('campMissing').refusal;
    for (const area of areasOf(actor)) if (!map.areas.has(area)) return refused('areaMissing').refusal;
  }
  return null;
};

const addNamed = <T extends 'camps' | 'areas' | 'actors'>(
  draft: Draft,
  table: T,
  records: readonly { camps: Camp; areas: Area; actors: Actor }[T][],
): Refusal | null => {
  if (records.length === 0) return null;
  const taken = new Map([...draft.map[table].values()].map(({ name }) => [nameKey(name), name]));
  for (const record of records) {
    if (draft.map[table].has(record.id as never)) return refused('idTaken', { id: record.id }).refusal;
    const refusal =
      nameRefusal([], record.id, record.name) ??
      ('note' in record ? noteRefusal(record.note) : null) ??
      ('district' in record ? areaTextRefusal(record) : null);
    if (refusal) return refusal;
    const name = tidyName(record.name);
    const other = taken.get(nameKey(name));
    if (other !== undefined) return refused('nameTaken', { name: other }).refusal;
    taken.set(nameKey(name), name);
    draft.put(table, { ...record, name } as never);
  }
  return null;
};

const addRelations = (draft: Draft, relations: readonly Relation[]): Refusal | null => {
  if (relations.length === 0) return null;
  const taken = new Map([...draft.map.relations.values()].map((relation) => [relationKey(relation), relation]));
  for (const relation of relations) {
    const { from, to } = relation;
    if (draft.map.relations.has(relation.id)) return refused('idTaken', { id: relation.id }).refusal;
    const refusal = missingActorRefusal(draft.map, [from, to]) ?? noteRefusal(relation.note);
    if (refusal) return refusal;
    const nameOf = (id: typeof from) => draft.map.actors.get(id)?.name ?? '';
    if (from === to) return refused('relationToItself', { name: nameOf(from) }).refusal;
    const key = relationKey(relation);
    const other = taken.get(key);
    const kept: Relation =
      other?.type === 'influence' && other.from === to && !other.mutual
        ? { ...other, mutual: true }
        : { ...relation, mutual: relation.type === 'influence' && relation.mutual };
    if (other && kept.id !== other.id)
      return refused('relationExists', { from: nameOf(from), to: nameOf(to), type: relation.type }).refusal;
    taken.set(key, kept);
    draft.put('relations', kept);
  }
  return null;
};
