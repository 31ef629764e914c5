import type { ActorMap } from './actorMap.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { type Outcome, refused } from './outcome.ts';

/** Refuses, with its place, saying who is who of actors that do not stand there, or with a snapshot that is not there. */
export const missingMatch = (map: ActorMap): Outcome<never, 'actorMissing' | 'valueInvalid'> | null => {
  const snapshots = [...map.snapshots.values()];
  if (!snapshots.some(({ matches }) => matches)) return null;
  const frozen = mapsOfSnapshots(map);
  for (const [index, { id, matches = [] }] of snapshots.entries()) {
    for (const [number, { with: moment, pairs }] of matches.entries()) {
      const place = `snapshots[${index}].matches[${number}]`;
      const [before, after] = [frozen.get(id), moment === 'now' ? map : frozen.get(moment)];
      if (!before || !after || moment === id) return refused('valueInvalid', { place: `${place}.with` });
      const lost =
        pairs.flatMap((pair) => pair.before).find((actor) => !before.actors.has(actor)) ??
        pairs.flatMap((pair) => pair.after).find((actor) => !after.actors.has(actor));
      if (lost) return refused('actorMissing', { place: `${place}.pairs`, id: lost });
    }
  }
  return null;
};
