import type { ActorMap } from '../../domain/actorMap.ts';
import { groupedBy } from '../../domain/groupedBy.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { ROLES, type Role } from '../../domain/role.ts';
import type { ActorChange, CampStand, Comparison, RelationChange } from '../compare/comparison.ts';

/** Actors and relations that a sentence is about, by which the picture shows its number. */
interface Told {
  readonly actors: readonly ActorId[];
  readonly lines: readonly Pick<RelationChange, 'a' | 'b'>[];
}
export type ToldChange = Told & ToldChangeSaid;
export type ToldChangeSaid =
  /** Good lines that turned tense; `most` has more of them than anybody else, and one of them leads to the schakel `link`. */
  | {
      readonly code: 'tense';
      readonly count: number;
      readonly most: { readonly actor: ActorId; readonly count: number } | null;
      readonly link: ActorId | null;
    }
  /** Tension that became good lines, or fell away between who are still there; `isAll`: none is left on the map. */
  | { readonly code: 'turnedGood' | 'tensionGone'; readonly count: number; readonly isAll: boolean; readonly between: Pair }
  /** Who took a side, left one or went to another, by where they stand now. */
  | {
      readonly code: 'camps';
      /** All of them took a side, or left one, or some this and some that. */
      readonly did: 'chose' | 'left' | 'both';
      readonly count: number;
      readonly moves: readonly { readonly was: CampStand; readonly is: CampStand; readonly actors: readonly ActorId[] }[];
    }
  | { readonly code: 'linkGone'; readonly links: readonly ActorId[] }
  /** `areNew`: none of them was on the older map. */
  | { readonly code: 'linkNew'; readonly links: readonly ActorId[]; readonly areNew: boolean }
  /** New tension of one actor with both sides: with whom of each. */
  | { readonly code: 'tenseBothSides'; readonly actor: ActorId; readonly sides: readonly (readonly ActorId[])[] }
  /** Who has most of the new tension, of so many lines, and with whom. */
  | { readonly code: 'tenseWith'; readonly count: number; readonly actor: ActorId; readonly others: readonly ActorId[] }
  | { readonly code: 'linesGone' | 'linesNew'; readonly count: number; readonly between: Pair }
  /** `isRest`: some were told already. `others`: whom somebody who is new alone has lines with. */
  | {
      readonly code: 'actorsNew';
      readonly fresh: readonly ActorId[];
      readonly others: readonly ActorId[];
      readonly isRest: boolean;
    }
  | { readonly code: 'actorsGone'; readonly gone: readonly ActorId[]; readonly isRest: boolean }
  /** `named`: nobody where the tag says no good of who has it. */
  | {
      readonly code: 'roleGained' | 'roleLost';
      readonly role: Role;
      readonly count: number;
      readonly named: readonly ActorId[];
    };
type Pair = readonly [ActorId, ActorId];

/**
 * What changed, one sentence a kind, in the order in which it matters to who must act: good lines that turned tense, sides taken or
 * left, schakels gone or new, lines gone, roles, the rest. What drawing anew would show as well (`isNoise`) is left out.
 */
export const toldChanges = (
  before: ActorMap,
  after: ActorMap,
  { actors, relations }: Comparison,
  isNoise: { readonly tense: boolean; readonly lines: boolean },
): ToldChange[] => {
  const tense = relations.filter(({ state }) => state === 'turnedTense');
  const good = relations.filter(({ state }) => state === 'turnedGood');
  const fresh = (isTense: boolean) => relations.filter(({ state, isTension }) => state === 'new' && isTension === isTense);
  const gone = (isTense: boolean) =>
    relations.filter(({ state, isTension, a, b }) => state === 'gone' && isTension === isTense && isOn(a) && isOn(b));
  const isOn = (id: ActorId) => after.actors.has(id);
  const links = linksChanged(before, after, actors);
  const told = new Set<ActorId>(links?.links);
  const turned = [turnedTense(after, tense), tensionLess('turnedGood', after, good)];
  const tension = [newlyTense(after, fresh(true)), tensionLess('tensionGone', after, gone(true))];
  const sentences: (ToldChange | null)[] = [
    ...(isNoise.tense ? [] : good.length > tense.length ? turned.toReversed() : turned),
    sidesTaken(actors),
    links,
    ...(isNoise.tense ? [] : gone(true).length > fresh(true).length ? tension.toReversed() : tension),
    isNoise.lines ? null : manyLines('linesGone', gone(false)),
    roleChanged('roleGained', actors),
    roleChanged('roleLost', actors),
    newActors(after, actors, relations, told),
    goneActors(actors, told),
    isNoise.lines ? null : manyLines('linesNew', fresh(false)),
  ];
  return sentences.flatMap((one) => one ?? []);
};

/** Tension less than there was, between who are still on the map. */
const tensionLess = (
  code: 'turnedGood' | 'tensionGone',
  after: ActorMap,
  lines: readonly RelationChange[],
): ToldChange | null => {
  const isAll = [...after.relations.values()].every(({ type }) => type !== 'tension');
  const [first] = lines;
  return first ? { code, count: lines.length, isAll, between: [first.a, first.b], actors: [], lines } : null;
};

const isLink = (map: ActorMap, id: ActorId): boolean => map.actors.get(id)?.roles.link !== undefined;
const endsOf = (lines: readonly RelationChange[]): ActorId[] => [...new Set(lines.flatMap(({ a, b }) => [a, b]))];

const turnedTense = (after: ActorMap, lines: readonly RelationChange[]): ToldChange | null => {
  if (lines.length === 0) return null;
  const counts = countsOf(lines);
  const [most, next] = counts;
  const stands = most && most.count > 1 && most.count > (next?.count ?? 0) ? most : null;
  const ofMost = stands ? lines.filter(({ a, b }) => a === stands.actor || b === stands.actor) : lines;
  const link = endsOf(ofMost).find((id) => id !== stands?.actor && isLink(after, id)) ?? null;
  return { code: 'tense', count: lines.length, most: stands, link, actors: [], lines };
};

/** How many of these lines each actor has, most first. */
const countsOf = (lines: readonly RelationChange[]): { readonly actor: ActorId; readonly count: number }[] => {
  const counts = new Map<ActorId, number>();
  for (const id of lines.flatMap(({ a, b }) => [a, b])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([actor, count]) => ({ actor, count })).sort((one, other) => other.count - one.count);
};

const sidesTaken = (changes: readonly ActorChange[]): ToldChange | null => {
  const moves = new Map<string, { was: CampStand; is: CampStand; actors: ActorId[] }>();
  for (const change of changes)
    for (const difference of change.differences) {
      if (difference.code !== 'camp') continue;
      const [was, is] = [asSide(difference.was), asSide(difference.is)];
      if (was === is) continue;
      const key = is === null ? `left ${was}` : `now ${is}`;
      const move = moves.get(key) ?? { was, is, actors: [] };
      moves.set(key, move);
      move.actors.push(actorOf(change));
    }
  const told = [...moves.values()].sort((one, other) => other.actors.length - one.actors.length);
  const actors = told.flatMap((move) => move.actors);
  const left = told.filter(({ is }) => is === null).length;
  const did = left === 0 ? 'chose' : left === told.length ? 'left' : 'both';
  return actors.length === 0 ? null : { code: 'camps', did, count: actors.length, moves: told, actors, lines: [] };
};
/** Of no camp, or not said: on no side. */
const asSide = (stand: CampStand): CampStand => (stand === 'none' ? null : stand);
const actorOf = ({ after, before }: ActorChange): ActorId => (after[0] ?? before[0]) as ActorId;

const linksChanged = (before: ActorMap, after: ActorMap, changes: readonly ActorChange[]) => {
  const gone = changes
    .filter(({ state }) => state === 'gone')
    .flatMap((change) => change.before.filter((id) => isLink(before, id)));
  if (gone.length > 0) return { code: 'linkGone', links: gone, actors: [], lines: [] } as const;
  const arrived = changes
    .filter(({ state }) => state === 'new')
    .flatMap((change) => change.after.filter((id) => isLink(after, id)));
  const links = [...taggedBy(changes, 'roleGained', 'link'), ...arrived];
  const areNew = arrived.length === links.length;
  return links.length > 0 ? ({ code: 'linkNew', links, areNew, actors: links, lines: [] } as const) : null;
};
/** Who got or lost a tag: of who was split or merged the one that has it, or had it. */
const taggedBy = (changes: readonly ActorChange[], code: 'roleGained' | 'roleLost', role: Role): ActorId[] =>
  changes.flatMap((change) =>
    change.differences.flatMap((one) => (one.code === code && one.role === role ? (one.by ?? [actorOf(change)]) : [])),
  );

/** Somebody with new tension on two sides, or else who has most of it: as a line, since a person is no bad news by itself. */
const newlyTense = (after: ActorMap, lines: readonly RelationChange[]): ToldChange | null => {
  const sideOf = (id: ActorId) => asSide(after.actors.get(id)?.camp ?? null);
  const tellings = countsOf(lines).map(({ actor }): ToldChange => {
    const own = lines.filter(({ a, b }) => a === actor || b === actor);
    const others = own.map(({ a, b }) => (a === actor ? b : a));
    const sides = [
      ...groupedBy(
        others.filter((id) => sideOf(id) !== null),
        sideOf,
      ).values(),
    ];
    return sides.length > 1
      ? { code: 'tenseBothSides', actor, sides, actors: [actor], lines: own }
      : { code: 'tenseWith', count: lines.length, actor, others, actors: own.length < lines.length ? [] : [actor], lines };
  });
  return tellings.find(({ code }) => code === 'tenseBothSides') ?? tellings[0] ?? null;
};

const manyLines = (code: 'linesGone' | 'linesNew', lines: readonly RelationChange[]): ToldChange | null => {
  const [first] = [...lines].sort((one, other) => strengthOf(other) - strengthOf(one));
  return first ? { code, count: lines.length, between: [first.a, first.b], actors: [], lines } : null;
};
const strengthOf = ({ strengthWas, strengthIs }: RelationChange): number => Math.max(strengthWas, strengthIs);

/** Tags that say no good of who has them: counted, never named. */
const UNKIND: readonly Role[] = ['pusher', 'scapegoat'];

const roleChanged = (code: 'roleGained' | 'roleLost', changes: readonly ActorChange[]): ToldChange | null => {
  for (const role of ROLES) {
    // New schakels are told among the first.
    if (role === 'link' && code === 'roleGained') continue;
    const tagged = taggedBy(changes, code, role);
    const named = UNKIND.includes(role) ? [] : tagged;
    if (tagged.length > 0)
      return { code, role, count: tagged.length, named, actors: code === 'roleGained' ? named : [], lines: [] };
  }
  return null;
};

const newActors = (
  after: ActorMap,
  changes: readonly ActorChange[],
  relations: readonly RelationChange[],
  told: ReadonlySet<ActorId>,
): ToldChange | null => {
  const all = changes.filter(({ state }) => state === 'new').map(actorOf);
  const fresh = all.filter((id) => !told.has(id));
  const linesOf = (id: ActorId) => relations.filter(({ a, b }) => a === id || b === id);
  const [first] = fresh.sort((one, other) => linesOf(other).length - linesOf(one).length);
  if (first === undefined) return null;
  const others = linesOf(first)
    .map(({ a, b }) => (a === first ? b : a))
    .filter((id) => after.actors.has(id));
  const isRest = fresh.length < all.length;
  return { code: 'actorsNew', fresh, others: fresh.length === 1 ? others : [], isRest, actors: fresh, lines: [] };
};

const goneActors = (changes: readonly ActorChange[], told: ReadonlySet<ActorId>): ToldChange | null => {
  const all = changes.filter(({ state }) => state === 'gone').map(actorOf);
  const gone = all.filter((id) => !told.has(id));
  return gone.length > 0 ? { code: 'actorsGone', gone, isRest: gone.length < all.length, actors: [], lines: [] } : null;
};
