import type { Layer } from '../layers.ts';
import type { Groups } from './groups.ts';

/** Ties across groups (external) against ties inside (internal), −1 to 1; null without ties (Krackhardt and Stern 1988). */
export interface Mixing {
  readonly external: number;
  readonly internal: number;
  readonly index: number | null;
}
export interface GroupMixing extends Mixing {
  /** The same with ties counted by their strength. */
  readonly indexByStrength: number | null;
  /** The same over all pairs that could have a tie: what blind drawing would give. */
  readonly expected: number | null;
  /** By place in `groups.ids`; the group of those of whom it is not said stays empty. */
  readonly byGroup: readonly Mixing[];
  readonly byActor: readonly (number | null)[];
}

/** Ties of those of whom it is not said count nowhere; those of no camp are a group. */
export const groupMixing = (layer: Layer, groups: Groups): GroupMixing => {
  const { ids, of } = groups;
  const count = of.length;
  const isKnown = (actor: number) => ids[of[actor] as number] !== null;
  const own = Array.from({ length: count }, () => ({ external: 0, internal: 0 }));
  const inGroup = ids.map(() => ({ external: 0, internal: 0 }));
  const [ties, points] = [
    { external: 0, internal: 0 },
    { external: 0, internal: 0 },
  ];
  for (const { from, to, strength } of layer.ties) {
    if (!isKnown(from) || !isKnown(to)) continue;
    const [a, b] = [of[from] as number, of[to] as number];
    const where = a === b ? 'internal' : 'external';
    ties[where] += 1;
    points[where] += strength;
    for (const actor of [from, to]) (own[actor] as Counted)[where] += 1;
    for (const group of a === b ? [a] : [a, b]) (inGroup[group] as Counted)[where] += 1;
  }
  return {
    ...ties,
    index: indexOf(ties),
    indexByStrength: indexOf(points),
    expected: indexOf(possiblePairs(groups)),
    byGroup: inGroup.map((counted) => ({ ...counted, index: indexOf(counted) })),
    byActor: own.map(indexOf),
  };
};

interface Counted {
  external: number;
  internal: number;
}

/** All pairs of actors of whom it is said where they belong, within a group and across. */
export const possiblePairs = ({ ids, of }: Groups): Counted => {
  const sizes = new Float64Array(ids.length);
  for (const group of of) if (ids[group] !== null) sizes[group] = (sizes[group] as number) + 1;
  const known = sizes.reduce((sum, size) => sum + size, 0);
  const internal = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { internal, external: (known * (known - 1)) / 2 - internal };
};

/** External less internal, as a part of both; null when there is neither. */
export const indexOf = ({ external, internal }: Counted): number | null =>
  external + internal === 0 ? null : (external - internal) / (external + internal);
