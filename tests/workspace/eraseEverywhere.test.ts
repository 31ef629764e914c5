import { expect, test } from 'vitest';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import type { MapId, Moment } from '../../src/domain/identifiers.ts';
import { eraseEverywhere } from '../../src/workspace/eraseEverywhere.ts';
import { openMapEditor } from '../../src/workspace/mapEditor.ts';
import { type Notice, tookOff } from '../../src/workspace/notice.ts';
import { observed } from '../../src/workspace/observable.ts';
import { StoreError } from '../../src/workspace/ports.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { actorId, pathOfThree } from '../maps/smallMaps.ts';

const here: ActorMap = pathOfThree();
const { id } = propertiesOf(here);
const goes = [
  { id, title: 'Hier', actors: [actorId('Ada')] },
  { id: 'elsewhere' as MapId, title: 'Elders', actors: [actorId('Ada')] },
];
const openLive = () => {
  const editor = openMapEditor({ map: here, number: 0 }, memoryStore([here]), { now: () => '2026-11-29' as Moment }, 'here');
  const notice = observed<Notice | null>(null);
  const perform = (command: Command) => {
    const outcome = editor.perform(command);
    notice.set(outcome.done ? tookOff(command, outcome.value) : { kind: 'refused', refusal: outcome.refusal });
    return outcome;
  };
  return { editor, notice, perform };
};

test('a try that ended halfway can be made again: who is gone from one map still goes from the other', async () => {
  const live = openLive();
  let isFull = true;
  const erased: MapId[] = [];
  const access = {
    erase: async (map: MapId) => {
      if (isFull) throw new StoreError('storageFull');
      erased.push(map);
    },
  };
  await expect(eraseEverywhere(goes, access, live)).rejects.toMatchObject({ problem: 'storageFull' });
  expect(live.editor.getSnapshot().map.actors.has(actorId('Ada'))).toBe(false);
  isFull = false;
  expect(await eraseEverywhere(goes, access, live)).toBeNull();
  expect(erased).toEqual(['elsewhere']);
  // Nor is it said to be refused.
  expect(live.notice.getSnapshot()).toBeNull();
});

test('with no map open each goes by the storage', async () => {
  const erased: MapId[] = [];
  const access = {
    erase: async (map: MapId) => {
      erased.push(map);
    },
  };
  expect(await eraseEverywhere(goes, access, null)).toBeNull();
  expect(erased).toEqual([id, 'elsewhere']);
});
