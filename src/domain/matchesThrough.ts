import type { ActorMap } from './actorMap.ts';
import type { ActorId, SnapshotId } from './identifiers.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
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
  if (inOrder.some(({ id }) => next.get(id) !== after.snapshots.get(id))) keepApart(before, after, maps, inOrder, next, from);
  return [...next.values()].filter((snapshot) => snapshot !== after.snapshots.get(snapshot.id));
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
  from: Ids,
) => {
  const now = { ...after, snapshots: new Map(next) };
  for (const [i, { id: first }] of inOrder.entries())
    for (const { id: last } of inOrder.slice(i + 1)) {
      const [one, other] = [maps.get(first), maps.get(last)];
      if (!one || !other) continue;
      const of = (map: ActorMap) => saidMatches(map, first, last, one, other);
      const said = of(before);
      if (ends(whoIsWho(one, other, said), from) === ends(whoIsWho(one, other, of(now)), from)) continue;
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
