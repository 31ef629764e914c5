import type { ActorMap } from './actorMap.ts';
import { applyChange, type MapChange } from './change.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { isSame, type RecordChange, tidy } from './recordChange.ts';
import { keptMatches, withMatches } from './saidMatches.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The change without saying who is who of actors and snapshots that will not be there after it: erased or removed by others,
 * they do not come back as an id that an undo remembers.
 */
export const fittingMatches = (map: ActorMap, change: MapChange): MapChange => {
  const part = change.snapshots;
  const isAbout = part?.added?.some(({ matches }) => matches) || part?.changed?.some(({ properties }) => 'matches' in properties);
  if (!part || !isAbout) return change;
  const after = applyChange(map, change);
  const frozen = mapsOfSnapshots(after);
  const cleaned = (snapshot: Snapshot) =>
    keptMatches(snapshot.matches, {
      before: (id) => frozen.get(snapshot.id)?.actors.has(id) ?? false,
      after: (id, moment) => (moment === 'now' ? after : frozen.get(moment))?.actors.has(id) ?? false,
      moment: (moment) => moment === 'now' || after.snapshots.has(moment),
    });
  const kept = tidy<Snapshot>({
    added: (part.added ?? []).map((snapshot) => withMatches(snapshot, cleaned(snapshot))),
    removed: part.removed ?? [],
    changed: (part.changed ?? []).flatMap((one): RecordChange[] => {
      const snapshot = after.snapshots.get(one.id as Snapshot['id']);
      const pair = one.properties['matches'];
      if (!snapshot || !pair) return [one];
      const { matches: _, ...others } = one.properties;
      const next = cleaned(snapshot);
      const properties = isSame(next, pair[0]) ? others : { ...others, matches: [pair[0], next] as const };
      return Object.keys(properties).length > 0 ? [{ id: one.id, properties }] : [];
    }),
  });
  const { snapshots: _, ...rest } = change;
  return Object.keys(kept).length > 0 ? { ...rest, snapshots: kept } : rest;
};
