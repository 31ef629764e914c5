import { compareMaps } from '../../src/analysis/compare/compareMaps.ts';
import { figuresOverTime } from '../../src/analysis/compare/figuresOverTime.ts';
import { proposeMatches } from '../../src/analysis/compare/proposeMatches.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange, changeBetween } from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { mapOfSnapshot, mapsOfSnapshots } from '../../src/domain/snapshot.ts';
import { randomCommand } from '../../tests/maps/randomCommand.ts';
import { byId, randomMap } from '../../tests/maps/randomMap.ts';

const after = (map: ActorMap, command: Command): ActorMap => {
  const outcome = runCommand(map, command);
  return outcome.done ? applyChange(map, outcome.value) : map;
};
const edited = (map: ActorMap, edits: number, seed: number): ActorMap => {
  let next = map;
  for (let edit = 0; edit < edits; edit++) {
    const command = randomCommand(next, seed * 1_000 + edit);
    if (!/Snapshot|Event|erase|arrange/.test(command.do)) next = after(next, command);
  }
  return next;
};
/** The quickest of seven: what else the computer does is not counted. */
const timed = (run: () => unknown): number => {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[0] as number;
};
const roomOf = (value: unknown): number => JSON.stringify(value).length;

export const measureComparing = (): number => {
  const before = randomMap(1, 1_000, 3_000);
  const now = edited(before, 400, 2);
  compareMaps(before, now);
  return timed(() => compareMaps(before, now));
};

export const measureMatching = (): number => {
  const before = randomMap(1, 1_000, 3_000);
  const now = edited(before, 100, 3);
  const anew = (id: string) => `anew ${id}` as ActorId;
  const redrawn: ActorMap = {
    ...now,
    actors: byId([...now.actors.values()].map((one) => ({ ...one, id: anew(one.id), name: `${one.name} e.o.` }))),
    relations: byId([...now.relations.values()].map((one) => ({ ...one, from: anew(one.from), to: anew(one.to) }))),
  };
  return timed(() => proposeMatches(before, redrawn));
};

export const measureSnapshots = () => {
  let map = randomMap(5, 500, 1_500);
  let differs = 0;
  let last: ActorMap | null = null;
  for (let turn = 0; turn < 100; turn++) {
    map = edited(map, 40, turn);
    differs += roomOf(last ? changeBetween(last, bare(map)) : Object.values(bare(map)).map((table) => [...table.values()]));
    last = bare(map);
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
  const lastId = 's99' as SnapshotId;
  return {
    room: roomOf([...map.snapshots.values()]) / differs,
    restore: timed(() => mapsOfSnapshots(map)),
    restoreOne: timed(() => mapOfSnapshot(map, lastId)),
    figures: timed(() => figuresOverTime(map)),
  };
};

const bare = (map: ActorMap): ActorMap => ({ ...map, snapshots: new Map(), events: new Map() });
