import type { Actor } from './actor.ts';
import type { ActorMap } from './actorMap.ts';
import type { ActorId, SnapshotId } from './identifiers.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { nameKey } from './nameKey.ts';
import { saidMatches, withMatches, withPairs } from './saidMatches.ts';
import type { SaidPair, Snapshot } from './snapshot.ts';
import { snapshotsInOrder } from './timeLine.ts';
import { whoIsWho } from './whoIsWho.ts';

type Ids = readonly ActorId[];

/**
 * The snapshots that have to say more of who is who now that some actors became others on the map: whoever was one of `from` on a
 * snapshot is `to` now. They are those of `after`; who is who is read off `before`, and between two snapshots stays as it was, also where it was read off the map as it is now.
 */
export const matchesThrough = (
  before: ActorMap,
  after: ActorMap,
  { from, to, isNew = () => false }: { readonly from: Ids; readonly to: Ids; readonly isNew?: (snapshot: Snapshot) => boolean },
): readonly Snapshot[] => {
  const maps = mapsOfSnapshots(before);
  const inOrder = snapshotsInOrder(before);
  const next = new Map<SnapshotId, Snapshot>(after.snapshots);
  for (const snapshot of inOrder) {
    const frozen = maps.get(snapshot.id);
    if (!frozen || isNew(snapshot)) continue;
    const pairs = saidMatches(before, snapshot.id, 'now', frozen, before);
    const who = whoIsWho(frozen, before, pairs);
    const met = [...new Set(from.flatMap((id) => who.after.get(id) ?? []))].flatMap((at) => who.actors[at] ?? []);
    const was = met.flatMap((one) => one.before);
    const is = [...new Set([...met.flatMap((one) => one.after).filter((id) => !from.includes(id)), ...to])];
    const isSaid = pairs.some((pair) => pair.after.some((id) => from.includes(id)));
    // Equal ids need no saying.
    if (!isSaid && (was.length === 0 || (was.length === 1 && is.length === 1 && was[0] === is[0]))) continue;
    const taken: SaidPair = { before: [], after: from };
    const others = withPairs(pairs, [taken]).filter((pair) => pair !== taken);
    const said = was.length > 0 ? withPairs(others, [{ before: was, after: is }]) : others;
    say(next, snapshot.id, 'now', said);
  }
  if (inOrder.some(({ id }) => next.get(id) !== after.snapshots.get(id)))
    keepApart(before, after, maps, inOrder, next, () => from);
  return [...next.values()].filter((snapshot) => snapshot !== after.snapshots.get(snapshot.id));
};

/**
 * The snapshots that have to say whom of them the newcomers on a map are, since nothing but a name does: drawn anew, somebody is the same
 * whatever the name becomes, and whoever bears it next. Between two snapshots all stays as it was.
 */
export const matchesByName = (after: ActorMap, newcomers: Ids): readonly Snapshot[] => {
  const keys = new Set(newcomers.flatMap((id) => nameKey(after.actors.get(id)?.name ?? '')));
  if (![...after.snapshots.values()].some((snapshot) => namesAny(snapshot, keys))) return [];
  const maps = mapsOfSnapshots(after);
  const inOrder = snapshotsInOrder(after);
  const next = new Map<SnapshotId, Snapshot>(after.snapshots);
  for (const { id } of inOrder) {
    const frozen = maps.get(id);
    if (!frozen) continue;
    const pairs = saidMatches(after, id, 'now', frozen, after);
    const isNew = (one: ActorId) => newcomers.includes(one) && !pairs.some((pair) => pair.after.includes(one));
    const met = whoIsWho(frozen, after, pairs).actors.flatMap((one): SaidPair[] =>
      one.isByName && one.after.some(isNew) ? [{ before: one.before, after: one.after, byName: true }] : [],
    );
    if (met.length > 0) say(next, id, 'now', withPairs(pairs, met));
  }
  const isAnew = ({ id, matches = [] }: Snapshot) =>
    next.get(id) !== after.snapshots.get(id) && matches.length > 0 && !matches.some((said) => said.with === 'now');
  const idsOf = (one: ActorMap, other: ActorMap) => [...new Set([...one.actors.keys(), ...other.actors.keys()])];
  if (inOrder.some(isAnew)) keepApart(after, after, maps, inOrder, next, idsOf);
  return [...next.values()].filter((snapshot) => snapshot !== after.snapshots.get(snapshot.id));
};

/** Whether anybody on it may bear one of these names, without putting its map together. */
const namesAny = ({ content }: Snapshot, keys: ReadonlySet<string>): boolean => {
  const { added = [], changed = [] } = content['actors'] ?? {};
  const isOne = (name: unknown) => typeof name === 'string' && keys.has(nameKey(name));
  return (
    added.some((record) => isOne((record as Partial<Actor>).name)) ||
    changed.some(({ properties }) => isOne(properties['name']?.[1]))
  );
};

const say = (snapshots: Map<SnapshotId, Snapshot>, id: SnapshotId, moment: SnapshotId | 'now', pairs: readonly SaidPair[]) => {
  const snapshot = snapshots.get(id);
  if (!snapshot) return;
  const others = (snapshot.matches ?? []).filter((said) => said.with !== moment);
  snapshots.set(id, withMatches(snapshot, [...others, { with: moment, pairs }]));
};

/** Two snapshots on which these were said to be others by way of the map say from now on between themselves what they said before. */
const keepApart = (
  before: ActorMap,
  after: ActorMap,
  maps: ReadonlyMap<SnapshotId, ActorMap>,
  inOrder: readonly Snapshot[],
  next: Map<SnapshotId, Snapshot>,
  about: (one: ActorMap, other: ActorMap) => Ids,
) => {
  const now = { ...after, snapshots: new Map(next) };
  for (const [i, { id: first }] of inOrder.entries())
    for (const { id: last } of inOrder.slice(i + 1)) {
      const [one, other] = [maps.get(first), maps.get(last)];
      if (!one || !other) continue;
      const of = (map: ActorMap) => saidMatches(map, first, last, one, other);
      const said = of(before);
      const ids = about(one, other);
      if (ends(whoIsWho(one, other, said), ids) === ends(whoIsWho(one, other, of(now)), ids)) continue;
      say(next, first, last, said);
    }
};

/** Who somebody is on two moments, to be compared. */
const ends = ({ actors, before, after }: ReturnType<typeof whoIsWho>, ids: Ids): string =>
  JSON.stringify(
    ids.map((id) =>
      [before.get(id), after.get(id)].map((at) => {
        const one = at === undefined ? undefined : actors[at];
        return one && [[...one.before].sort(), [...one.after].sort()];
      }),
    ),
  );
