import type { MapId, SnapshotId } from '../identifiers.ts';
import { type Contribution, mapOfContribution } from './contribution.ts';
import { isSameContent, isSameDrawing } from './sameDrawing.ts';

/** How a map that is brought stands to those that are in already, and to those before it. */
export type ComesIn =
  | { readonly code: 'new' }
  /** Nobody is drawn on it. */
  | { readonly code: 'empty' }
  /** It is the joint map that it would come into. */
  | { readonly code: 'itself' }
  /** The very same map, in the same state. */
  | { readonly code: 'twice'; readonly of: SnapshotId }
  /** Another map by its ids, with the same drawing: handed over and kept, or drawn alike. */
  | { readonly code: 'sameDrawing'; readonly of: SnapshotId }
  /** The same map as it was at another time. */
  | { readonly code: 'otherState'; readonly of: SnapshotId };

/** Of each, in their order. `there` are in already; `joint` is the map that they would come into, if there is one. */
export const comesIn = (
  brought: readonly Contribution[],
  there: readonly Contribution[],
  joint: MapId | null,
): readonly ComesIn[] => {
  const before = [...there];
  return brought.map((one) => {
    const found = standingOf(one, before, joint);
    if (found.code === 'new' || found.code === 'otherState' || found.code === 'sameDrawing') before.push(one);
    return found;
  });
};

const standingOf = (one: Contribution, before: readonly Contribution[], joint: MapId | null): ComesIn => {
  const map = mapOfContribution(one);
  if (one.contribution.map === joint) return { code: 'itself' };
  if (map.actors.size === 0) return { code: 'empty' };
  const same = before.find(({ id }) => id === one.id);
  if (same) return { code: 'twice', of: same.id };
  const states = before.filter(({ contribution }) => contribution.map === one.contribution.map);
  const identical = states.find((other) => isSameContent(mapOfContribution(other), map));
  if (identical) return { code: 'twice', of: identical.id };
  const earlier = states.at(-1);
  if (earlier) return { code: 'otherState', of: earlier.id };
  // Numbers in place of names say nothing of who is on the map: two people's maps may well look alike.
  const alike = one.contribution.hasNumbers
    ? undefined
    : before.find((other) => !other.contribution.hasNumbers && isSameDrawing(mapOfContribution(other), map));
  return alike ? { code: 'sameDrawing', of: alike.id } : { code: 'new' };
};
