import type { ActorMap } from '../actorMap.ts';
import type { SnapshotId } from '../identifiers.ts';
import { contributionsOf } from './contribution.ts';

/** What each drawer is called, where each of them chose that it may be seen who drew what; nothing when one did not. */
export const drawersOf = (map: Pick<ActorMap, 'snapshots'>): ReadonlyMap<SnapshotId, string> | null => {
  const contributions = contributionsOf(map);
  return contributions.length > 0 && contributions.every(({ contribution }) => contribution.mayBeNamed)
    ? new Map(contributions.map(({ id, name }) => [id, name]))
    : null;
};
