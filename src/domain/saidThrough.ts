import type { ActorMap } from './actorMap.ts';
import type { ActorId, SnapshotId } from './identifiers.ts';
import type { SaidPair } from './snapshot.ts';
import { makeUnions } from './unions.ts';

type MomentId = SnapshotId | 'now';

export const turned = (pairs: readonly SaidPair[]): readonly SaidPair[] =>
  pairs.map((pair) => ({ ...pair, before: pair.after, after: pair.before }));

/**
 * What was said of two moments by way of others, over as few as can be: a was said to be b, and b to be c. Nothing when no
 * sayings lead from the one to the other.
 */
export const saidThrough = (
  { snapshots }: Pick<ActorMap, 'snapshots'>,
  before: MomentId,
  after: MomentId,
): readonly SaidPair[] | null => {
  const steps = new Map<MomentId, (readonly [to: MomentId, pairs: readonly SaidPair[]])[]>();
  const addStep = (from: MomentId, to: MomentId, pairs: readonly SaidPair[]) => {
    const known = steps.get(from);
    if (known) known.push([to, pairs]);
    else steps.set(from, [[to, pairs]]);
  };
  for (const { id, matches = [] } of snapshots.values())
    for (const said of matches) {
      addStep(id, said.with, said.pairs);
      addStep(said.with, id, turned(said.pairs));
    }
  const reached = new Map<MomentId, readonly SaidPair[]>([[before, []]]);
  for (const [from, soFar] of reached)
    for (const [to, pairs] of steps.get(from) ?? []) {
      if (reached.has(to)) continue;
      reached.set(to, from === before ? pairs : ledOn(soFar, pairs));
      if (to === after) return reached.get(to) ?? null;
    }
  return null;
};

/** Two sayings that share a moment in between, as one. Of whom the one says nothing, the id is the same on both its sides. */
const ledOn = (one: readonly SaidPair[], other: readonly SaidPair[]): readonly SaidPair[] => {
  const { first, join } = makeUnions<ActorId>();
  for (const ids of [...one.map(({ after }) => after), ...other.map(({ before }) => before)])
    for (const id of ids) join(id, ids[0] as ActorId);
  const groups = new Map<ActorId, { before: Set<ActorId>; after: Set<ActorId>; saysNobody: boolean; byName: boolean }>();
  const groupOf = (middle: ActorId) => {
    const key = first(middle);
    const group = groups.get(key) ?? { before: new Set(), after: new Set(), saysNobody: false, byName: false };
    groups.set(key, group);
    return group;
  };
  const put = (pairs: readonly SaidPair[], outer: 'before' | 'after', inner: 'before' | 'after') => {
    const said = new Set(pairs.flatMap((pair) => [...pair[inner], ...pair[outer]]));
    for (const pair of pairs) {
      const [middle] = pair[inner];
      if (middle === undefined) continue;
      const group = groupOf(middle);
      for (const id of pair[outer]) group[outer].add(id);
      group.saysNobody ||= pair[outer].length === 0;
      group.byName ||= pair.byName === true;
    }
    return (middle: ActorId) => {
      if (!said.has(middle)) groupOf(middle)[outer].add(middle);
    };
  };
  const fill = [put(one, 'before', 'after'), put(other, 'after', 'before')];
  for (const middle of [...one.flatMap(({ after }) => after), ...other.flatMap(({ before }) => before)])
    for (const each of fill) each(middle);
  const gone = one.filter(({ after }) => after.length === 0);
  const led = [...groups.values()].filter(({ before, after, saysNobody }) => saysNobody || (before.size > 0 && after.size > 0));
  return [
    ...gone,
    ...led.flatMap(({ before, after, byName }) => {
      const pairs = apart([...before], [...after]);
      return byName ? pairs.map((pair) => ({ ...pair, byName })) : pairs;
    }),
  ];
};

/** Several that were one for a while in between: who has the same id on both sides is the same, and needs no saying. */
const apart = (before: readonly ActorId[], after: readonly ActorId[]): readonly SaidPair[] => {
  const same = before.filter((id) => after.includes(id));
  if (before.length < 2 || after.length < 2 || same.length === 0) return [{ before, after }];
  const left = { before: before.filter((id) => !same.includes(id)), after: after.filter((id) => !same.includes(id)) };
  const pairs = same.map((id) => ({ before: [id], after: [id] }));
  return left.before.length + left.after.length > 0 ? [...pairs, left] : pairs;
};
