import { type ActorMap, propertiesOf } from '../actorMap.ts';
import { draftOf } from '../draft.ts';
import { isDay, type SnapshotId } from '../identifiers.ts';
import { basesFirst, mapOfSnapshot, mapsOfSnapshots, snapshotContent } from '../mapsOfSnapshots.ts';
import { done, type Refusal, refused } from '../outcome.ts';
import { keptMatches, withMatches } from '../saidMatches.ts';
import type { Snapshot } from '../snapshot.ts';
import { namesTold } from '../whoIsWho.ts';
import { nameRefusal, noteRefusal, tidyName } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Freezes the map as it is now, or another map: an older file of the same network. */
export interface TakeSnapshot {
  readonly do: 'takeSnapshot';
  readonly snapshot: Omit<Snapshot, 'base' | 'content' | 'matches'>;
  readonly of?: ActorMap;
}
/** Names, dates or describes a snapshot; what it shows stays. */
export interface EditSnapshot {
  readonly do: 'editSnapshot';
  readonly id: SnapshotId;
  readonly set: Partial<Pick<Snapshot, 'name' | 'date' | 'occasion' | 'description'>>;
}
export interface RemoveSnapshot {
  readonly do: 'removeSnapshot';
  readonly id: SnapshotId;
}

/**
 * Whom a name makes the same on a map from elsewhere is written down, so that neither another name later nor a newcomer of that name undoes
 * it. Refuses an id taken, a name empty or too long, a date that is no day, a text too long. Two may share a name or a day.
 */
export const takeSnapshot: CommandRule<TakeSnapshot> = (map, { snapshot, of }) => {
  if (map.snapshots.has(snapshot.id)) return refused('idTaken', { id: snapshot.id });
  const refusal = textRefusal(snapshot);
  if (refusal) return { done: false, refusal };
  const frozen = of ? asThisMap(map, of) : map;
  const base = nearest(map, frozen);
  const content = snapshotContent(base?.map ?? null, frozen);
  const draft = draftOf(map);
  const taken = { ...snapshot, name: tidyName(snapshot.name), base: base?.id ?? null, content };
  const pairs = of ? namesTold(frozen, map, []).taken : [];
  draft.put('snapshots', withMatches(taken, pairs.length > 0 ? [{ with: 'now', pairs }] : undefined));
  return done(draft.change());
};

/** Refuses what `takeSnapshot` refuses of name, date and texts, and a snapshot that is not there. */
export const editSnapshot: CommandRule<EditSnapshot> = (map, { id, set }) => {
  const snapshot = map.snapshots.get(id);
  if (!snapshot) return refused('snapshotMissing');
  const { name, date, occasion, description } = { ...snapshot, ...set };
  const refusal = textRefusal({ id, name, date, occasion, description });
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  draft.put('snapshots', { ...snapshot, name: tidyName(name), date, occasion, description });
  return done(draft.change());
};

/**
 * Those that differ from it come to differ from what it differed from; who on others was who on it is forgotten. Refuses a
 * snapshot that is not there.
 */
export const removeSnapshot: CommandRule<RemoveSnapshot> = (map, { id }) => {
  const snapshot = map.snapshots.get(id);
  if (!snapshot) return refused('snapshotMissing');
  const { base } = snapshot;
  const before = base === null ? null : mapOfSnapshot(map, base);
  const draft = draftOf(map);
  for (const other of map.snapshots.values()) {
    const after = other.base === id ? mapOfSnapshot(map, other.id) : null;
    const matches = keptMatches(other.matches, { before: YES, after: YES, moment: (moment) => moment !== id });
    if (!after && matches === other.matches) continue;
    const matched = withMatches(other, matches);
    draft.put('snapshots', after ? { ...matched, base, content: snapshotContent(before, after) } : matched);
  }
  draft.drop('snapshots', id);
  return done(draft.change());
};

const YES = () => true;

const textRefusal = (snapshot: Pick<Snapshot, 'id' | 'name' | 'date' | 'occasion' | 'description'>): Refusal | null =>
  nameRefusal([], snapshot.id, snapshot.name) ??
  noteRefusal(snapshot.occasion) ??
  noteRefusal(snapshot.description) ??
  (isDay(snapshot.date) ? null : refused('dateInvalid', { date: snapshot.date }).refusal);

/** A map from elsewhere under this map's id, so that its properties are compared with this map's own. */
const asThisMap = (map: ActorMap, other: ActorMap): ActorMap => {
  const { id } = propertiesOf(map);
  return { ...other, map: new Map([[id, { ...propertiesOf(other), id }]]) };
};

/** The snapshot that shares most actors with the map, of equals the last taken: usually simply the last. */
const nearest = (map: ActorMap, frozen: ActorMap): { readonly id: SnapshotId; readonly map: ActorMap } | null => {
  const maps = mapsOfSnapshots(map);
  let found: { id: SnapshotId; map: ActorMap; shared: number; takenAt: string } | null = null;
  for (const { id, takenAt, contribution } of basesFirst(map.snapshots)) {
    const candidate = maps.get(id);
    if (!candidate || contribution) continue;
    let shared = 0;
    for (const actor of candidate.actors.keys()) if (frozen.actors.has(actor)) shared += 1;
    if (!found || shared > found.shared || (shared === found.shared && takenAt >= found.takenAt))
      found = { id, map: candidate, shared, takenAt };
  }
  return found;
};
