import { Dexie, type Table } from 'dexie';
import { openStore } from '../../src/adapters/storage/openStore.ts';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import { applyChange, type MapChange } from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, Moment } from '../../src/domain/identifiers.ts';
import { randomMap } from '../../tests/maps/randomMap.ts';

/** Runs in the browser: times commands, bare puts and whole-map puts in turns, so that a busy machine slows all alike. */

export interface StorageTimes {
  readonly barePut: number;
  readonly command: number;
  readonly wholePut: number;
  readonly arrange: number;
  readonly readWhole: number;
  readonly open: number;
  readonly openAfterEdits: number;
  readonly list: number;
}

const ROUNDS = 200;
const OPENS = 31;

class BareDatabase extends Dexie {
  declare readonly rows: Table<unknown, string>;
  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: '' });
  }
}

const at = '2026-11-22T10:00:00.000Z' as Moment;

const measure = async (actors: number, relations: number): Promise<StorageTimes> => {
  const start = randomMap(7, actors, relations);
  const { id } = propertiesOf(start);
  const ids = [...start.actors.keys()];
  await Promise.all([Dexie.delete('bench-bare'), Dexie.delete('bench-store')]);
  const bare = new BareDatabase('bench-bare');
  const store = openStore({ name: 'bench-store', keeper: null });
  await store.create(start, at);
  let map = start;
  let number = 0;

  const whole = (of: ActorMap) => Object.fromEntries(Object.entries(of).map(([name, table]) => [name, [...table.values()]]));
  const commit = async (change: MapChange, command: Command['do']) => {
    const result = await store.commit(id, number, { change, label: { command, actors: 1, relations: 0 }, author: 'tab', at });
    if (!result.written) throw new Error('not written');
    number = result.number;
  };
  const changeOf = (command: Command): MapChange => {
    const outcome = runCommand(map, command);
    if (!outcome.done) throw new Error(outcome.refusal.code);
    return outcome.value;
  };
  const times: Record<keyof StorageTimes, number[]> = {
    barePut: [],
    command: [],
    wholePut: [],
    arrange: [],
    readWhole: [],
    open: [],
    openAfterEdits: [],
    list: [],
  };
  const time = async (what: keyof StorageTimes, work: () => Promise<unknown>) => {
    const begin = performance.now();
    await work();
    times[what].push(performance.now() - begin);
  };
  const timeReading = async (what: 'open' | 'openAfterEdits') => {
    for (let i = 0; i < OPENS; i++) {
      await time('readWhole', () => bare.rows.get('whole'));
      await time(what, () => store.open(id));
    }
  };

  await bare.rows.put(whole(map), 'whole');
  await timeReading('open');
  for (let i = 0; i < ROUNDS; i++) {
    const actor = ids[(i * 37) % ids.length] as ActorId;
    const command = i % 2 === 0 ? 'editActor' : 'moveActors';
    const change = changeOf(
      command === 'editActor'
        ? { do: command, id: actor, set: { note: `notitie ${i}` } }
        : { do: command, to: [{ id: actor, x: i, y: -i }] },
    );
    const record = { ...map.actors.get(actor), note: `notitie ${i}` };
    const turns = [
      () => time('command', () => commit(change, command)),
      () => time('barePut', () => bare.rows.put(record, actor)),
    ];
    for (const turn of i % 3 === 0 ? turns.reverse() : turns) await turn();
    map = applyChange(map, change);
    if (i % 4 === 0) await time('wholePut', () => bare.rows.put(whole(map), 'whole'));
    if (i % 12 === 0) {
      const arranged = changeOf({ do: 'arrangeActors', to: ids.map((actorId, j) => ({ id: actorId, x: i * j, y: i + j })) });
      await time('arrange', () => commit(arranged, 'arrangeActors'));
      map = applyChange(map, arranged);
    }
  }
  await store.settled();
  for (let i = 0; i < 99; i++) {
    const change = changeOf({ do: 'editActor', id: ids[i] as ActorId, set: { note: `later ${i}` } });
    await commit(change, 'editActor');
    map = applyChange(map, change);
  }
  await timeReading('openAfterEdits');
  await time('list', () => store.list());
  store.close();
  bare.close();
  return Object.fromEntries(Object.entries(times).map(([what, all]) => [what, median(all)])) as unknown as StorageTimes;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

Object.assign(globalThis, { measureStorage: measure });
