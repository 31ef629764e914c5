import type { ActorMap } from '../actorMap.ts';
import type { ActorId, CampId, RelationId, SnapshotId } from '../identifiers.ts';
import { type Relation, relationKey } from '../relation.ts';
import { ROLES, type Role } from '../role.ts';
import { type Contribution, contributionsOf, mapOfContribution, whoBecame } from './contribution.ts';
import type { Member } from './sameAnswer.ts';

/** How many drew what, derived from the contributions of a joint map alone. What is drawn on it by hand is the group's own: nobody's. */
export interface Agreement {
  readonly contributions: readonly Contribution[];
  /** Whoever is on the joint map and on a contribution. */
  readonly actors: ReadonlyMap<ActorId, ActorAgreement>;
  readonly relations: ReadonlyMap<RelationId, readonly SnapshotId[]>;
  /** Of influence, who drew it between the same two but another way round, or one way only. */
  readonly otherWay: ReadonlyMap<RelationId, readonly SnapshotId[]>;
}
export interface ActorAgreement {
  /** The contributions that drew it, each once. */
  readonly drawnBy: readonly SnapshotId[];
  readonly members: readonly Member[];
  /** Who of them gave it which role, and put it on which camp. */
  readonly roles: ReadonlyMap<Role, readonly SnapshotId[]>;
  readonly camps: ReadonlyMap<CampId | 'none', readonly SnapshotId[]>;
}

/** The same as long as contributions and relations are the same. */
export const agreementOf = (map: Pick<ActorMap, 'snapshots' | 'actors' | 'relations'>): Agreement => {
  const known = remembered.get(map.snapshots);
  if (known && known.of.actors === map.actors && known.of.relations === map.relations) return known.agreement;
  const agreement = derivedFrom(map);
  remembered.set(map.snapshots, { of: map, agreement });
  return agreement;
};
const remembered = new WeakMap<
  ActorMap['snapshots'],
  { readonly of: Pick<ActorMap, 'actors' | 'relations'>; readonly agreement: Agreement }
>();

const derivedFrom = (map: Pick<ActorMap, 'snapshots' | 'actors' | 'relations'>): Agreement => {
  const contributions = contributionsOf(map);
  const actors = new Map<ActorId, Said>();
  const lines = new Map<string, Set<SnapshotId>>();
  for (const one of contributions) {
    const drawn = mapOfContribution(one);
    const who = whoBecame(one);
    const camps = new Map(one.contribution.camps.map(({ theirs, ours }) => [theirs, ours]));
    for (const actor of drawn.actors.values()) {
      const ours = who.get(actor.id);
      if (!ours || !map.actors.has(ours)) continue;
      const said: Said = actors.get(ours) ?? { drawnBy: new Set(), members: [], roles: new Map(), camps: new Map() };
      actors.set(ours, said);
      said.drawnBy.add(one.id);
      said.members.push({ contribution: one.id, actor: actor.id });
      for (const role of ROLES) if (actor.roles[role]) vote(said.roles, role, one.id);
      const camp = actor.camp === null || actor.camp === 'none' ? actor.camp : camps.get(actor.camp);
      if (camp) vote(said.camps, camp, one.id);
    }
    for (const { from, to, type, mutual } of drawn.relations.values()) {
      const [a, b] = [who.get(from), who.get(to)];
      if (a && b && a !== b) vote(lines, wayKey({ from: a, to: b, type, mutual }), one.id);
    }
  }
  const drawnBy = (relation: Relation): readonly SnapshotId[] => [...(lines.get(wayKey(relation)) ?? [])];
  const relations = [...map.relations.values()];
  return {
    contributions,
    actors: new Map(
      Array.from(actors, ([id, { drawnBy, members, roles, camps }]) => [
        id,
        { drawnBy: [...drawnBy], members, roles: listed(roles), camps: listed(camps) },
      ]),
    ),
    relations: new Map(relations.map((relation) => [relation.id, drawnBy(relation)] as const)),
    otherWay: new Map(
      relations.flatMap((relation) => {
        const others = waysBeside(relation).flatMap((way) => [...(lines.get(wayKey(way)) ?? [])]);
        return others.length > 0 ? [[relation.id, others] as const] : [];
      }),
    ),
  };
};

type Way = Pick<Relation, 'from' | 'to' | 'type' | 'mutual'>;
/** One for two who drew the same: of influence also which way it goes. */
const wayKey = (way: Way): string =>
  `${relationKey(way)}${way.type === 'influence' ? (way.mutual ? ' both' : ` ${way.from}`) : ''}`;
const waysBeside = (way: Way): readonly Way[] => {
  const { from, to, type, mutual } = way;
  if (type !== 'influence') return [];
  const turned: Way = { from: to, to: from, type, mutual: false };
  return mutual ? [{ ...way, mutual: false }, turned] : [turned, { ...way, mutual: true }];
};

interface Said {
  readonly drawnBy: Set<SnapshotId>;
  readonly members: Member[];
  readonly roles: Votes<Role>;
  readonly camps: Votes<CampId | 'none'>;
}
type Votes<T> = Map<T, Set<SnapshotId>>;
const vote = <T>(votes: Votes<T>, what: T, by: SnapshotId): void => {
  votes.set(what, (votes.get(what) ?? new Set()).add(by));
};
const listed = <T>(votes: Votes<T>): ReadonlyMap<T, readonly SnapshotId[]> =>
  new Map(Array.from(votes, ([what, by]) => [what, [...by]]));
