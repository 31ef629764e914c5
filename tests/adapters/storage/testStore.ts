import { expect } from 'vitest';
import { type OpenedStore, openStore } from '../../../src/adapters/storage/openStore.ts';
import { type ActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import type { MapChange } from '../../../src/domain/change.ts';
import { type Command, runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { MapId, Moment } from '../../../src/domain/identifiers.ts';
import type { LogEntry } from '../../../src/workspace/ports.ts';

/** What every test of the store needs: databases of its own, a reminder that can be looked at, edits ready to store. */
let databases = 0;
export const freshName = (): string => `test-${++databases}`;

export const keeperInMemory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const opened: OpenedStore[] = [];
export const storeNamed = (name: string, keeper = keeperInMemory()): OpenedStore => {
  const store = openStore({ name, keeper });
  opened.push(store);
  return store;
};
export const closeStores = (): void => {
  for (const store of opened.splice(0)) store.close();
};

export const at = (minute = 0): Moment => new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString() as Moment;
export const idOfMap = (map: ActorMap): MapId => propertiesOf(map).id;

/** What opening a map gives: the map, its last edit and when that was, and nothing else. */
export const openedMap = (map: unknown, number: number) => ({ map, number, changedAt: expect.any(String) });

export const editOf = (change: MapChange, author = 'tab-1', moment = at()): Omit<LogEntry, 'number'> => ({
  change,
  label: { command: 'editActor', actors: 1, relations: 0 },
  author,
  at: moment,
});

/** The change of a command that must succeed. */
export const changeOf = (map: ActorMap, command: Command): MapChange => {
  const outcome = runCommand(map, command);
  if (!outcome.done) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
};
