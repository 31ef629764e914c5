import { openStore } from '../../src/adapters/storage/openStore.ts';
import { propertiesOf } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import type { Moment } from '../../src/domain/identifiers.ts';
import { mapFaults } from '../../tests/maps/mapFaults.ts';
import { randomCommand } from '../../tests/maps/randomCommand.ts';
import { randomMap } from '../../tests/maps/randomMap.ts';

/** Runs in the browser that is about to be killed: commands one after the other, and what is found at the next start. */

const start = randomMap(1, 100, 200);
const { id } = propertiesOf(start);
const at = '2026-11-22T10:00:00.000Z' as Moment;
const store = openStore({ name: 'kill', keeper: null });

/** The number of the last edit that is there, and what is wrong with the map; makes the map when it is not there yet. */
const inspect = async (): Promise<{ number: number; faults: string[]; lost: boolean }> => {
  const stored = await store.open(id);
  if (stored) return { number: stored.number, faults: mapFaults(stored.map), lost: false };
  await store.create(start, at);
  return { number: 0, faults: [], lost: true };
};

/** Commands until the end, each acknowledged in the console as soon as the store says that it is kept. */
const keepGoing = async (seed: number): Promise<void> => {
  const stored = await store.open(id);
  if (!stored) throw new Error('no map');
  let { map, number } = stored;
  for (let i = seed; ; i++) {
    const outcome = runCommand(map, randomCommand(map, i));
    if (!outcome.done) continue;
    const edit = { change: outcome.value, label: { command: 'editActor', actors: 1, relations: 0 }, author: 'tab', at } as const;
    // An erasing has the maps move to another bucket behind the edits that follow.
    const result = await (i % 60 === 59 ? store.erase(id, number, edit) : store.commit(id, number, edit));
    if (!result.written) throw new Error('somebody else wrote');
    number = result.number;
    map = applyChange(map, outcome.value);
    console.info(`kept ${number}`);
  }
};

Object.assign(globalThis, { inspect, keepGoing });
