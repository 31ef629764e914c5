import { nameKey } from '../../../domain/actor.ts';
import type { ActorMap } from '../../../domain/actorMap.ts';

/** The first of `Foto 1`, `Foto 2`, … above the number of snapshots that no snapshot is called yet. */
export const usualSnapshotName = ({ snapshots }: Pick<ActorMap, 'snapshots'>, nameOf: (number: number) => string): string => {
  const taken = new Set([...snapshots.values()].map(({ name }) => nameKey(name)));
  for (let number = snapshots.size + 1; ; number++) {
    const name = nameOf(number);
    if (!taken.has(nameKey(name))) return name;
  }
};
