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
  /** Who took a side, left one or went to another, by where they stand now. */
  | {
      readonly code: 'camps';
      /** All of them took a side, or left one, or some this and some that. */
      readonly did: 'chose' | 'left' | 'both';
      readonly count: number;
      readonly moves: readonly { readonly was: CampStand; readonly is: CampStand; readonly actors: readonly ActorId[] }[];
    }
  | { readonly code: 'linkGone' | 'linkNew'; readonly actor: ActorId }
  /** New tension of one actor with both sides: with whom of each. */
  | { readonly code: 'tenseBothSides'; readonly actor: ActorId; readonly sides: readonly (readonly ActorId[])[] }
  | { readonly code: 'tenseWith'; readonly actor: ActorId; readonly others: readonly ActorId[] }
  | { readonly code: 'linesGone' | 'linesNew'; readonly count: number; readonly between: readonly [ActorId, ActorId] }
  | { readonly code: 'actorNew'; readonly actor: ActorId; readonly others: readonly ActorId[] }
  | { readonly code: 'actorsGone'; readonly gone: readonly ActorId[] }
  | { readonly code: 'role'; readonly role: Role; readonly tagged: readonly ActorId[] };

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
  const newTension = relations.filter(({ state, isTension }) => state === 'new' && isTension);
  const gone = relations.filter(({ state, isTension }) => state === 'gone' && !isTension);
  const fresh = relations.filter(({ state, isTension }) => state === 'new' && !isTension);
  const isOn = (id: ActorId) => after.actors.has(id);
  const sentences: (ToldChange | null)[] = [
    isNoise.tense ? null : turnedTense(after, tense),
    sidesTaken(actors),
    linkChanged(before, after, actors),
    isNoise.tense ? null : newlyTense(after, newTension),
    isNoise.lines
      ? null
      : manyLines(
          'linesGone',
          gone.filter(({ a, b }) => isOn(a) && isOn(b)),
        ),
    newRole(actors),
    newActor(after, actors, relations),
    goneActors(actors),
    isNoise.lines ? null : manyLines('linesNew', fresh),
  ];
  return sentences.flatMap((one) => one ?? []);
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

const linkChanged = (before: ActorMap, after: ActorMap, changes: readonly ActorChange[]): ToldChange | null => {
  const gone = changes.find(({ state, before: [id] }) => state === 'gone' && id !== undefined && isLink(before, id));
  if (gone) return { code: 'linkGone', actor: actorOf(gone), actors: [], lines: [] };
  const fresh = changes.find(
    ({ state, differences, after: [id] }) =>
      id !== undefined &&
      isLink(after, id) &&
      (state === 'new' || differences.some((one) => one.code === 'roleGained' && one.role === 'link')),
  );
  return fresh ? { code: 'linkNew', actor: actorOf(fresh), actors: [actorOf(fresh)], lines: [] } : null;
};

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
      : { code: 'tenseWith', actor, others, actors: [actor], lines: own };
  });
  return tellings.find(({ code }) => code === 'tenseBothSides') ?? tellings[0] ?? null;
};

const manyLines = (code: 'linesGone' | 'linesNew', lines: readonly RelationChange[]): ToldChange | null => {
  const [first] = [...lines].sort((one, other) => strengthOf(other) - strengthOf(one));
  return first ? { code, count: lines.length, between: [first.a, first.b], actors: [], lines } : null;
};
const strengthOf = ({ strengthWas, strengthIs }: RelationChange): number => Math.max(strengthWas, strengthIs);

const newRole = (changes: readonly ActorChange[]): ToldChange | null => {
  for (const role of ROLES) {
    if (role === 'link') continue;
    const tagged = changes
      .filter(({ differences }) => differences.some((one) => one.code === 'roleGained' && one.role === role))
      .map(actorOf);
    if (tagged.length > 0) return { code: 'role', role, tagged, actors: tagged, lines: [] };
  }
  return null;
};

const newActor = (after: ActorMap, changes: readonly ActorChange[], relations: readonly RelationChange[]): ToldChange | null => {
  const fresh = changes.filter(({ state }) => state === 'new').map(actorOf);
  const linesOf = (id: ActorId) => relations.filter(({ a, b }) => a === id || b === id);
  const [actor] = fresh.sort((one, other) => linesOf(other).length - linesOf(one).length);
  if (actor === undefined) return null;
  const others = linesOf(actor)
    .map(({ a, b }) => (a === actor ? b : a))
    .filter((id) => after.actors.has(id));
  return { code: 'actorNew', actor, others, actors: [actor], lines: [] };
};

const goneActors = (changes: readonly ActorChange[]): ToldChange | null => {
  const gone = changes.filter(({ state }) => state === 'gone').map(actorOf);
  return gone.length > 0 ? { code: 'actorsGone', gone, actors: [], lines: [] } : null;
};
