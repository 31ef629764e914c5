import { type ActorMap, NOTHING } from '../../src/domain/actorMap.ts';
import { applyChange, changeBetween, type MapChange } from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import type { IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { randomCommand } from './randomCommand.ts';
import { randomMap } from './randomMap.ts';

/** Years of a map: edited at random, with a snapshot after every so many edits. */
export interface LongHistory {
  readonly map: ActorMap;
  /** What differs between each snapshot and the one before; the first differs from nothing. */
  readonly differences: readonly MapChange[];
}

export const longHistory = (size: {
  readonly actors: number;
  readonly relations: number;
  readonly snapshots: number;
  readonly editsBetween: number;
}): LongHistory => {
  let map = randomMap(5, size.actors, size.relations);
  let before: ActorMap = NOTHING;
  const differences: MapChange[] = [];
  for (let turn = 0; turn < size.snapshots; turn++) {
    map = edited(map, size.editsBetween, turn);
    differences.push(changeBetween(before, bare(map)));
    before = bare(map);
    map = after(map, {
      do: 'takeSnapshot',
      snapshot: {
        id: `s${turn}` as SnapshotId,
        name: `Foto ${turn}`,
        date: '2026-11-22' as IsoDate,
        takenAt: new Date(Date.UTC(2026, 0, 1 + turn)).toISOString() as Moment,
        occasion: '',
        description: '',
        madeBy: 'person',
      },
    });
  }
  return { map, differences };
};

const bare = (map: ActorMap): ActorMap => ({ ...map, snapshots: new Map(), events: new Map() });
const after = (map: ActorMap, command: Command): ActorMap => {
  const outcome = runCommand(map, command);
  return outcome.done ? applyChange(map, outcome.value) : map;
};
/** Any edit but those that touch what was frozen, or place everybody anew. */
export const edited = (map: ActorMap, edits: number, seed: number): ActorMap => {
  let next = map;
  for (let edit = 0; edit < edits; edit++) {
    const command = randomCommand(next, seed * 1_000 + edit);
    if (!/Snapshot|Event|erase|match|arrange|layTogether/i.test(command.do)) next = after(next, command);
  }
  return next;
};
