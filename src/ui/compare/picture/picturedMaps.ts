import type { ActorChange, Comparison, RelationChange } from '../../../analysis/compare/comparison.ts';
import type { Actor } from '../../../domain/actor.ts';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorId, RelationId } from '../../../domain/identifiers.ts';
import type { Relation } from '../../../domain/relation.ts';
import type { SaidPair } from '../../../domain/snapshot.ts';
import { whoIsWho } from '../../../domain/whoIsWho.ts';
import { comparedPlaces, type PlacedActor } from './comparedPlaces.ts';

/** An actor of the picture: as it was and as it is, and what differs. */
export interface PicturedActor {
  readonly id: ActorId;
  readonly was: Actor | null;
  readonly is: Actor | null;
  /** `null` when nothing differs, or nothing is known yet. */
  readonly change: ActorChange | null;
  /** Drawn the same whatever the moment. */
  readonly isSteady: boolean;
}
/** All lines of a pair between which something differs; ends are ids of the picture. */
export interface PicturedLines {
  readonly key: string;
  readonly change: RelationChange;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly was: readonly Relation[];
  readonly is: readonly Relation[];
}
/** Two maps in one set of ids and places. */
export interface PicturedMaps {
  readonly actors: ReadonlyMap<ActorId, PicturedActor>;
  readonly lines: readonly PicturedLines[];
  /** What is under the hand, by the line's id in `all`, `was` or `is`. */
  readonly linesOf: ReadonlyMap<RelationId, PicturedLines>;
  /** Everybody, as on the newer map where they are there; lines that are gone too. */
  readonly all: ActorMap;
  /** The two maps with the ids and places of the picture. */
  readonly was: ActorMap;
  readonly is: ActorMap;
  readonly positions: ActorMap['positions'];
  /** Lines that are on both and look the same. */
  readonly steady: readonly Relation[];
  readonly hasMarks: boolean;
  /** The id in the picture for one on the older map. */
  readonly idOfOlder: ReadonlyMap<ActorId, ActorId>;
}

const OWN_NAME = (actor: Actor): string => actor.name;

/** Lays two maps over each other. Without a comparison nothing is marked; without an older map there is but one. */
export const picturedMaps = (
  before: ActorMap | null,
  after: ActorMap,
  comparison: Comparison | null,
  matches: readonly SaidPair[] = [],
  nameOf: (actor: Actor) => string = OWN_NAME,
): PicturedMaps => {
  const old = before ?? { ...after, actors: new Map(), positions: new Map(), relations: new Map(), camps: new Map() };
  const pairs = placedActors(old, after, matches);
  const positions = comparedPlaces(old, after, pairs);
  const actors = picturedActors(old, after, pairs, comparison, nameOf, before === null);
  const idOfOlder = new Map(pairs.flatMap(({ id, was }) => (was ? [[was, id] as const] : [])));
  const was: ActorMap = {
    ...old,
    actors: actorsOf(actors, (actor) => actor.was),
    positions,
    relations: new Map(Array.from(old.relations.values(), (line) => [line.id, lineBetween(line, idOfOlder)])),
  };
  const is: ActorMap = { ...after, actors: actorsOf(actors, (actor) => actor.is), positions };
  const lines = picturedLines(comparison, was, is);
  const differing = new Set(lines.flatMap((line) => line.is.map(({ id }) => id)));
  const gone = lines.filter((line) => line.is.length === 0);
  const ends = new Set(gone.flatMap(({ a, b }) => [a, b]));
  const goneLines = gone.flatMap((line) =>
    line.was.map((relation) => ({ line, relation: { ...relation, id: goneId(relation.id) } })),
  );
  return {
    actors,
    positions,
    lines,
    linesOf: new Map([
      ...lines.flatMap((line) => line.was.map(({ id }) => [id, line] as const)),
      ...lines.flatMap((line) => line.is.map(({ id }) => [id, line] as const)),
      ...goneLines.map(({ line, relation }) => [relation.id, line] as const),
    ]),
    all: {
      ...after,
      camps: new Map([...old.camps, ...after.camps]),
      // Who went is left out where something else is told, unless a line that is told of ended there.
      actors: actorsOf(actors, (actor) => actor.is ?? (comparison && !actor.change && !ends.has(actor.id) ? null : actor.was)),
      positions,
      relations: new Map([...after.relations, ...goneLines.map(({ relation }) => [relation.id, relation] as const)]),
    },
    was,
    is,
    steady: before && !comparison ? [] : [...after.relations.values()].filter(({ id }) => !differing.has(id)),
    hasMarks: comparison !== null && before !== null,
    idOfOlder,
  };
};

/** Of several that became one, or one that became several, the first take one place; the others stand by themselves. */
const placedActors = (before: ActorMap, after: ActorMap, matches: readonly SaidPair[]): readonly PlacedActor[] =>
  whoIsWho(before, after, matches).actors.flatMap((one) =>
    Array.from({ length: Math.max(one.before.length, one.after.length) }, (_, i): PlacedActor => {
      const [was = null, is = null] = [one.before[i], one.after[i]];
      // An id of an older map that the newer uses for somebody else gets one that nobody has.
      const free = after.actors.has(was as ActorId) ? (`was ${was}` as ActorId) : (was as ActorId);
      return { id: is ?? free, was, is };
    }),
  );

/** A line that is gone has an id of its own in the picture of both. */
export const goneId = (id: RelationId): RelationId => `${GONE}${id}` as RelationId;
export const ownId = (id: RelationId): RelationId => (id.startsWith(GONE) ? (id.slice(GONE.length) as RelationId) : id);
const GONE = 'was ';

const picturedActors = (
  before: ActorMap,
  after: ActorMap,
  pairs: readonly PlacedActor[],
  comparison: Comparison | null,
  nameOf: (actor: Actor) => string,
  isAlone: boolean,
): ReadonlyMap<ActorId, PicturedActor> => {
  const [byOld, byNew] = [new Map<ActorId, ActorChange>(), new Map<ActorId, ActorChange>()];
  for (const change of comparison?.actors ?? []) {
    for (const id of change.before) byOld.set(id, change);
    for (const id of change.after) byNew.set(id, change);
  }
  const shown = (actor: Actor | undefined, id: ActorId): Actor | null => (actor ? { ...actor, id, name: nameOf(actor) } : null);
  return new Map(
    pairs.map(({ id, was, is }): [ActorId, PicturedActor] => {
      const change = (is && byNew.get(is)) ?? (was && byOld.get(was)) ?? null;
      const isOnAll = is !== null && (was !== null || isAlone);
      return [
        id,
        {
          id,
          was: was && shown(before.actors.get(was), id),
          is: is && shown(after.actors.get(is), id),
          change,
          isSteady: change === null && (isOnAll || (comparison !== null && is !== null)),
        },
      ];
    }),
  );
};

const actorsOf = (
  actors: ReadonlyMap<ActorId, PicturedActor>,
  pick: (actor: PicturedActor) => Actor | null,
): ReadonlyMap<ActorId, Actor> =>
  new Map(
    [...actors.values()].flatMap((actor) => {
      const picked = pick(actor);
      return picked ? [[actor.id, picked] as const] : [];
    }),
  );

const lineBetween = (line: Relation, idOfOlder: ReadonlyMap<ActorId, ActorId>): Relation => ({
  ...line,
  from: idOfOlder.get(line.from) ?? line.from,
  to: idOfOlder.get(line.to) ?? line.to,
});

const picturedLines = (comparison: Comparison | null, before: ActorMap, after: ActorMap): readonly PicturedLines[] =>
  (comparison?.relations ?? []).flatMap((change): PicturedLines[] => {
    const was = change.before.flatMap((id) => before.relations.get(id) ?? []);
    const is = change.after.flatMap((id) => after.relations.get(id) ?? []);
    const ends = is[0] ?? was[0];
    return ends ? [{ key: `${ends.from} ${ends.to}`, change, a: ends.from, b: ends.to, was, is }] : [];
  });
