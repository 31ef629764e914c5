import type { Actor } from '../actor.ts';
import type { ActorMap } from '../actorMap.ts';
import type { ActorId, CampId } from '../identifiers.ts';
import type { Relation } from '../relation.ts';
import { ROLES, type Role, rolesOf } from '../role.ts';
import { actorDifferences, linesDifference } from './differences.ts';
import type { SameOnBoth } from './sameOnBoth.ts';

/** Whose map it is: mine, or that of the other. */
export type Side = 'mine' | 'theirs';
export type DrawnBy = Side | 'both';
const SIDES: readonly Side[] = ['mine', 'theirs'];

/** What was said of one actor on the one map, and otherwise on the other. */
export type Differs =
  | { readonly about: 'role'; readonly role: Role; readonly by: Side }
  | { readonly about: 'camp'; readonly mine: CampId | 'none'; readonly theirs: CampId | 'none' };
export interface BesideActor {
  /** Where both lie on one canvas: that of my map, or for who is not there one that my map has not. */
  readonly id: ActorId;
  readonly mine: Actor | null;
  readonly theirs: Actor | null;
  readonly drawnBy: DrawnBy;
  readonly differs: readonly Differs[];
}
/** All that was drawn between two; relations have the ids of their own map, and as ends those of the canvas. */
export interface BesideLines {
  readonly key: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly mine: readonly Relation[];
  readonly theirs: readonly Relation[];
  readonly drawnBy: DrawnBy;
  /** Both drew something, and not the same: tension on one side only, or other kinds. */
  readonly differs: 'tense' | 'kind' | null;
}
export interface Beside {
  readonly actors: ReadonlyMap<ActorId, BesideActor>;
  readonly lines: ReadonlyMap<string, BesideLines>;
  /** The id on the canvas of each of the other's actors. */
  readonly idOfTheirs: ReadonlyMap<ActorId, ActorId>;
}

/** Two maps beside each other, seen from mine: nothing is counted of who of the two is right. */
export const besideEachOther = (mine: ActorMap, theirs: ActorMap, same: SameOnBoth): Beside => {
  const theirsOf = new Map<ActorId, ActorId>();
  const idOfTheirs = new Map<ActorId, ActorId>();
  for (const pair of same.actors) {
    if (!mine.actors.has(pair.mine) || !theirs.actors.has(pair.theirs)) continue;
    if (theirsOf.has(pair.mine) || idOfTheirs.has(pair.theirs)) continue;
    theirsOf.set(pair.mine, pair.theirs);
    idOfTheirs.set(pair.theirs, pair.mine);
  }
  for (const id of theirs.actors.keys())
    if (!idOfTheirs.has(id)) idOfTheirs.set(id, mine.actors.has(id) ? (`${THEIRS}${id}` as ActorId) : id);

  const told = differencesOf(mine, theirs, same);
  const actors = new Map<ActorId, BesideActor>();
  for (const own of mine.actors.values()) {
    const id = theirsOf.get(own.id);
    const other = (id !== undefined && theirs.actors.get(id)) || null;
    const differs = other ? told(own, other) : [];
    actors.set(own.id, { id: own.id, mine: own, theirs: other, drawnBy: other ? 'both' : 'mine', differs });
  }
  for (const other of theirs.actors.values()) {
    const id = idOfTheirs.get(other.id) as ActorId;
    if (!actors.has(id)) actors.set(id, { id, mine: null, theirs: other, drawnBy: 'theirs', differs: [] });
  }
  return { actors, lines: linesOf(mine, theirs, idOfTheirs), idOfTheirs };
};
/** Before the id of what is on the other's map, where mine has that id for something else. */
export const THEIRS = 'theirs ';

/**
 * Who gave no role at all said nothing about roles, and a camp that is not said contradicts none: only what both answered can differ.
 */
const differencesOf = (mine: ActorMap, theirs: ActorMap, same: SameOnBoth) => {
  const bothTagged = [mine, theirs].every(({ actors }) => [...actors.values()].some(({ roles }) => rolesOf(roles).length > 0));
  const ours = new Map(same.camps.map((pair) => [pair.theirs, pair.mine] as const));
  return (own: Actor, other: Actor): Differs[] => {
    const roles = new Map(ROLES.map((role) => [role, SIDES.filter((side) => (side === 'mine' ? own : other).roles[role])]));
    const camps = new Map<CampId | 'none', Side[]>();
    if (own.camp !== null) camps.set(own.camp, ['mine']);
    if (other.camp !== null) {
      // A camp that stands for none of mine is another than any of mine, even where a copy gave both one id.
      const camp = other.camp === 'none' ? 'none' : (ours.get(other.camp) ?? (`${THEIRS}${other.camp}` as CampId));
      camps.set(camp, [...(camps.get(camp) ?? []), 'theirs']);
    }
    return actorDifferences<Side>({ drawnBy: SIDES, roles, camps }, () => bothTagged).flatMap((found): Differs[] => {
      if (found.about === 'role') return [{ about: 'role', role: found.role, by: found.by[0] ?? 'mine' }];
      return own.camp !== null && other.camp !== null ? [{ about: 'camp', mine: own.camp, theirs: other.camp }] : [];
    });
  };
};

const linesOf = (mine: ActorMap, theirs: ActorMap, idOfTheirs: ReadonlyMap<ActorId, ActorId>) => {
  const between = new Map<string, { readonly a: ActorId; readonly b: ActorId; mine: Relation[]; theirs: Relation[] }>();
  const put = (side: Side, relation: Relation) => {
    const [a, b] = [relation.from, relation.to].sort() as [ActorId, ActorId];
    const key = `${a} ${b}`;
    const found = between.get(key) ?? { a, b, mine: [], theirs: [] };
    between.set(key, found);
    found[side].push(relation);
  };
  for (const relation of mine.relations.values()) put('mine', relation);
  for (const relation of theirs.relations.values()) {
    const [from, to] = [idOfTheirs.get(relation.from), idOfTheirs.get(relation.to)];
    if (from !== undefined && to !== undefined && from !== to) put('theirs', { ...relation, from, to });
  }
  return new Map(
    Array.from(between, ([key, found]): [string, BesideLines] => {
      const drawnBy = found.mine.length === 0 ? 'theirs' : found.theirs.length === 0 ? 'mine' : 'both';
      return [key, { key, ...found, drawnBy, differs: drawnBy === 'both' ? differenceOf(found.mine, found.theirs) : null }];
    }),
  );
};

const differenceOf = (mine: readonly Relation[], theirs: readonly Relation[]): BesideLines['differs'] => {
  const lines = new Map<string, readonly Side[]>();
  for (const [side, drawn] of [['mine', mine] as const, ['theirs', theirs] as const])
    for (const relation of drawn) lines.set(signOf(relation), [...new Set([...(lines.get(signOf(relation)) ?? []), side])]);
  const { tension, calm, areOther } = linesDifference(lines);
  if (tension.length > 0 && calm.length > 0) return 'tense';
  return areOther ? 'kind' : null;
};
/** The kind, and for influence which way it runs. */
const signOf = ({ type, from, to, mutual }: Relation): string =>
  type !== 'influence' ? type : mutual ? 'mutual' : from < to ? 'up' : 'down';

/** What can be looked at alone; who is on both and of whom something differs is in two of them. */
export const BESIDE_KINDS = ['mine', 'both', 'theirs', 'differs'] as const;
export type BesideKind = (typeof BESIDE_KINDS)[number];
export const isOfKind = ({ drawnBy, differs }: BesideActor | BesideLines, kind: BesideKind): boolean =>
  kind === 'differs' ? differs !== null && differs.length > 0 : drawnBy === kind;

/** How many actors, and between how many two of them lines, are of each kind. */
export const countBeside = ({ actors, lines }: Beside): { readonly [K in BesideKind]: { actors: number; lines: number } } => {
  const count = (kind: BesideKind) => ({
    actors: [...actors.values()].filter((one) => isOfKind(one, kind)).length,
    lines: [...lines.values()].filter((one) => isOfKind(one, kind)).length,
  });
  return { mine: count('mine'), both: count('both'), theirs: count('theirs'), differs: count('differs') };
};
