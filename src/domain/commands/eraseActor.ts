import type { ActorMap } from '../actorMap.ts';
import { type Draft, draftOf } from '../draft.ts';
import { dropRecords } from '../dropRecords.ts';
import type { ActorId, SnapshotId } from '../identifiers.ts';
import { basesFirst, mapsOfSnapshots, snapshotContent } from '../mapsOfSnapshots.ts';
import { goneName, mergerWithout } from '../mergerMemory.ts';
import { done, refused } from '../outcome.ts';
import { KEYS_AMONG } from '../pointers.ts';
import type { AnyTable } from '../recordChange.ts';
import { keptMatches, withMatches } from '../saidMatches.ts';
import { TABLE_NAMES } from '../tables.ts';
import type { CommandRule } from './command.ts';

/**
 * Takes actors off the map and out of every snapshot, with their places, relations and what was decided about them.
 * Several, because one person can have had more than one id over the years. It is no step that can be undone: the editor ends
 * its history there, and the store writes the map anew without its log of edits.
 */
export interface EraseActor {
  readonly do: 'eraseActor';
  readonly actors: readonly ActorId[];
}

/** Refuses when none of them is on the map or in a snapshot. Notes and names of others are free text, and stay. */
export const eraseActor: CommandRule<EraseActor> = (map, { actors }) => {
  const going = new Set(actors);
  const cleaned = new Map<SnapshotId, ActorMap>();
  const frozen = mapsOfSnapshots(map);
  const draft = draftOf(map);
  eraseFrom(draft, map, going);
  const names = new Set<string>();
  const stays = (id: ActorId) => !going.has(id);
  const others = { before: stays, after: stays, moment: () => true };
  let isAnywhere = isOn(map, going);
  for (const snapshot of basesFirst(map.snapshots)) {
    const before = frozen.get(snapshot.id) as ActorMap;
    const inner = draftOf(before);
    eraseFrom(inner, before, going);
    for (const name of namesOn(before, going)) names.add(name);
    isAnywhere ||= isOn(before, going);
    cleaned.set(snapshot.id, inner.map);
    const base = snapshot.base === null ? null : (cleaned.get(snapshot.base) ?? null);
    draft.put(
      'snapshots',
      withMatches({ ...snapshot, content: snapshotContent(base, inner.map) }, keptMatches(snapshot.matches, others)),
    );
  }
  for (const { id, one, other } of map.sameAnswers.values())
    if (going.has(one.actor) || going.has(other.actor)) draft.drop('sameAnswers', id);
  for (const name of namesOn(map, going)) names.add(name);
  for (const merger of map.mergers.values()) if (going.has(merger.gone)) names.add(goneName(merger));
  for (const merger of map.mergers.values()) {
    isAnywhere ||= going.has(merger.gone);
    const kept = mergerWithout(merger, draft.map, { ids: going, names: [...names] });
    if (kept) draft.put('mergers', kept);
    else draft.drop('mergers', merger.id);
  }
  return isAnywhere ? done(draft.change()) : refused('actorMissing');
};

const namesOn = (map: ActorMap, going: ReadonlySet<ActorId>): readonly string[] =>
  [...going].flatMap((id) => map.actors.get(id)?.name ?? []);

const isOn = (map: ActorMap, going: ReadonlySet<ActorId>): boolean => [...going].some((id) => map.actors.has(id));

const eraseFrom = (draft: Draft, map: ActorMap, going: ReadonlySet<ActorId>): void => {
  dropRecords(draft, 'actors', going);
  for (const table of TABLE_NAMES)
    if (KEYS_AMONG[table] === 'actors')
      for (const id of (map[table] as AnyTable).keys())
        if ([...going].some((actor) => `${id}:`.includes(`:${actor}:`))) dropRecords(draft, table, [id]);
};
