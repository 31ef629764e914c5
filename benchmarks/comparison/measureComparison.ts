import { compareMaps } from '../../src/analysis/compare/compareMaps.ts';
import { figuresOverTime } from '../../src/analysis/compare/figuresOverTime.ts';
import { proposeMatches } from '../../src/analysis/compare/proposeMatches.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, SnapshotId } from '../../src/domain/identifiers.ts';
import { mapOfSnapshot, mapsOfSnapshots } from '../../src/domain/mapsOfSnapshots.ts';
import { timeLineOf } from '../../src/domain/timeLine.ts';
import { edited, longHistory } from '../../tests/maps/longHistory.ts';
import { byId, randomMap } from '../../tests/maps/randomMap.ts';

/** Processor time of the quickest of seven, in milliseconds: what else the computer does is not counted. */
const timed = (run: () => unknown): number => {
  const times = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
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
  const { map, differences } = longHistory({ actors: 500, relations: 1_500, snapshots: 100, editsBetween: 40 });
  const [first, ...others] = map.snapshots.values();
  const last = others.at(-1)?.id as SnapshotId;
  return {
    room: roomOf(others) / roomOf(differences.slice(1)),
    roomOfFirst: roomOf(first) / roomOf(differences[0]),
    line: timed(() => timeLineOf(map)),
    restore: timed(() => mapsOfSnapshots(map)),
    restoreOne: timed(() => mapOfSnapshot(map, last)),
    figures: timed(() => figuresOverTime(map)),
  };
};
