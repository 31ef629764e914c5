import type { ActorMap } from './actorMap.ts';
import type { ActorId, SnapshotId } from './identifiers.ts';
import { saidThrough, turned } from './saidThrough.ts';
import type { SaidMatches, SaidPair, Snapshot } from './snapshot.ts';

/** A moment that a snapshot is compared with: another snapshot, or the map as it is now. */
type MomentId = SnapshotId | 'now';

/**
 * Who on `before` was said to be who on `after`. What was said of exactly these two counts, whichever way round; else what was
 * said of them by way of other moments; else what was said of one of them with now, or with another moment. What was not
 * said of these two holds as far as the ids stand on their maps.
 */
export const saidMatches = (
  map: Pick<ActorMap, 'snapshots'>,
  before: SnapshotId,
  after: MomentId,
  beforeMap: Pick<ActorMap, 'actors'>,
  afterMap: Pick<ActorMap, 'actors'>,
): readonly SaidPair[] => {
  const matchesOf = (moment: MomentId) => (moment === 'now' ? undefined : map.snapshots.get(moment)?.matches) ?? [];
  const [own, its] = [matchesOf(before), matchesOf(after)];
  const exact = own.find((said) => said.with === after)?.pairs;
  if (exact) return exact;
  const other = its.find((said) => said.with === before)?.pairs;
  if (other) return turned(other);
  const mostly = (matches: readonly SaidMatches[]) => (matches.find((said) => said.with === 'now') ?? matches.at(-1))?.pairs;
  const said = saidThrough(map, before, after) ?? mostly(own) ?? turned(mostly(its) ?? []);
  const isOn =
    ({ actors }: Pick<ActorMap, 'actors'>) =>
    (id: ActorId) =>
      actors.has(id);
  return said.flatMap((pair) => keptPair(pair, isOn(beforeMap), isOn(afterMap)) ?? []);
};

/** The pairs with these said too: whatever they name is taken out of the others. */
export const withPairs = (pairs: readonly SaidPair[], said: readonly SaidPair[]): readonly SaidPair[] => {
  const named = { before: new Set(said.flatMap(({ before }) => before)), after: new Set(said.flatMap(({ after }) => after)) };
  return [
    ...pairs.flatMap((pair) => {
      const left = keptPair(
        pair,
        (id) => !named.before.has(id),
        (id) => !named.after.has(id),
      );
      return left ?? [];
    }),
    ...said,
  ];
};

/** The snapshot with these matches, and no trace of them when there are none. */
export const withMatches = (snapshot: Snapshot, matches: readonly SaidMatches[] | undefined): Snapshot => {
  const { matches: _, ...others } = snapshot;
  return matches && matches.length > 0 ? { ...others, matches } : others;
};

/** Which ids may be named: on the snapshot itself, on the moment that it is matched with, and which moments there are. */
export interface Nameable {
  readonly before: (id: ActorId) => boolean;
  readonly after: (id: ActorId, moment: MomentId) => boolean;
  readonly moment: (moment: MomentId) => boolean;
}

/** What is left to say when only these may be named; the very same list when nothing goes. */
export const keptMatches = (matches: readonly SaidMatches[] | undefined, may: Nameable): readonly SaidMatches[] | undefined => {
  if (!matches) return undefined;
  const kept = matches.flatMap((said) => {
    if (!may.moment(said.with)) return [];
    const pairs = said.pairs.flatMap((pair) => keptPair(pair, may.before, (id) => may.after(id, said.with)) ?? []);
    if (pairs.length === said.pairs.length && pairs.every((pair, i) => pair === said.pairs[i])) return [said];
    return pairs.length > 0 ? [{ ...said, pairs }] : [];
  });
  if (kept.length === matches.length && kept.every((said, i) => said === matches[i])) return matches;
  return kept.length > 0 ? kept : undefined;
};

/** Null when one of its sides has nobody left: that says nothing of the other. */
const keptPair = (pair: SaidPair, before: (id: ActorId) => boolean, after: (id: ActorId) => boolean): SaidPair | null => {
  const left = { before: pair.before.filter(before), after: pair.after.filter(after) };
  const isWhole = left.before.length === pair.before.length && left.after.length === pair.after.length;
  if (isWhole) return pair;
  return left.before.length === 0 || left.after.length === 0 ? null : left;
};
