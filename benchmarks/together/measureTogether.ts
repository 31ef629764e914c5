import { serialize } from 'node:v8';
import { packEntry } from '../../src/adapters/storage/packedEntry.ts';
import { packMap } from '../../src/adapters/storage/packedMap.ts';
import { proposeTogether } from '../../src/analysis/together/proposeTogether.ts';
import type { Moment } from '../../src/domain/identifiers.ts';
import { writeMapFile } from '../../src/domain/mapFile.ts';
import { nameKey } from '../../src/domain/nameKey.ts';
import { agreementOf } from '../../src/domain/together/agreement.ts';
import { layWorkshop } from './layWorkshop.ts';
import { broughtIn, workshopMaps } from './workshopMaps.ts';

const ROUNDS = 7;
/** Median of several, in milliseconds of processor time. */
const timed = (work: () => unknown): number => {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] as number;
};

export const measureTogether = () => {
  const maps = workshopMaps(30, 30);
  const contributions = maps.map(broughtIn);
  const first = process.cpuUsage();
  const proposal = proposeTogether(contributions, []);
  const { user, system } = process.cpuUsage(first);
  const firstTime = (user + system) / 1_000;
  const { joint, change } = layWorkshop(contributions);
  const files = maps.reduce((sum, map) => sum + Buffer.byteLength(writeMapFile(map)), 0);
  const entry = packEntry({
    number: 1,
    change,
    label: { command: 'layTogether', actors: 0, relations: 0 },
    author: 'tab',
    at: '2026-11-29T10:00:00.000Z' as Moment,
  });
  const without = { ...joint, snapshots: new Map() };
  return {
    groups: proposal.actors.length,
    asked: proposal.asked.length,
    firstTime,
    propose: timed(() => proposeTogether(contributions, [])),
    levenshtein: timed(() => everyPair(maps.map((map) => [...map.actors.values()].map(({ name }) => nameKey(name))))),
    lay: timed(() => layWorkshop(contributions)) - timed(() => proposeTogether(contributions, [])),
    agreement: timed(() => agreementOf({ ...joint, snapshots: new Map(joint.snapshots) })),
    files,
    base: serialize(packMap(joint)).length - serialize(packMap(without)).length,
    log: serialize(entry).length,
  };
};

/** What one would do without thinking: each name held against each of every other map, letter by letter (Levenshtein 1966). */
const everyPair = (maps: readonly (readonly string[])[]): number => {
  let alike = 0;
  for (const [at, names] of maps.entries())
    for (const others of maps.slice(at + 1))
      for (const one of names) for (const other of others) if (distance(one, other) <= 2) alike += 1;
  return alike;
};
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[other.length] as number;
};
