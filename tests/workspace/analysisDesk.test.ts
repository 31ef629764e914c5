import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../src/analysis/analyseMap.ts';
import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, Moment } from '../../src/domain/identifiers.ts';
import { makeAnalysisDesk } from '../../src/workspace/analysisDesk.ts';
import { openMapEditor } from '../../src/workspace/mapEditor.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { plainProperties } from '../maps/randomMap.ts';

const clock = { now: () => '2026-11-22T10:00:00.000Z' as Moment };
const answerAbout = (map: ActorMap) => ({ about: map.actors.size }) as unknown as Analysis;

const open = (analyse: (map: ActorMap, signal: AbortSignal) => Promise<Analysis>) => {
  const map = newActorMap(plainProperties('map', 'Kaart'));
  const editor = openMapEditor({ map, number: 0 }, memoryStore([map]), clock, 'one');
  const desk = makeAnalysisDesk(editor, { analyse });
  const add = (id: string) =>
    editor.perform({ do: 'addActor', actor: newActor(id as ActorId, id), at: { x: 0, y: 0 }, placedByHand: false });
  return { desk, add };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the analysis desk', () => {
  test('asks when somebody looks, and again after a pause in drawing, once', async () => {
    const asked: number[] = [];
    const { desk, add } = open(async (map) => {
      asked.push(map.actors.size);
      return answerAbout(map);
    });
    add('a');
    const stop = desk.follow();
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.getSnapshot()).toMatchObject({ state: 'ready', analysis: { about: 1 }, revision: 1 });
    add('b');
    add('c');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([1, 3]);
    stop();
    add('d');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([1, 3]);
  });

  test('drops a late answer about an older map', async () => {
    const { desk, add } = open(
      (map) => new Promise((resolve) => setTimeout(() => resolve(answerAbout(map)), map.actors.size === 0 ? 5_000 : 10)),
    );
    desk.follow();
    add('a');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(desk.getSnapshot()).toMatchObject({ state: 'ready', analysis: { about: 1 } });
  });

  test('a failure is said and can be asked again', async () => {
    let fails = true;
    const { desk } = open((map) => (fails ? Promise.reject(new Error('worker gone')) : Promise.resolve(answerAbout(map))));
    desk.follow();
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.getSnapshot().state).toBe('failed');
    fails = false;
    desk.askAgain();
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.getSnapshot().state).toBe('ready');
  });
});
