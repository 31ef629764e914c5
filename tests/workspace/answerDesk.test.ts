import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Progress, Question } from '../../src/analysis/question.ts';
import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, Moment } from '../../src/domain/identifiers.ts';
import { judgementId } from '../../src/domain/judgement.ts';
import type { Share } from '../../src/domain/quantities.ts';
import { makeAnswerDesk } from '../../src/workspace/answerDesk.ts';
import { makeInsightDesk } from '../../src/workspace/insightDesk.ts';
import { openMapEditor } from '../../src/workspace/mapEditor.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { plainProperties } from '../maps/randomMap.ts';

const clock = { now: () => '2026-11-22T10:00:00.000Z' as Moment };
type Tell = (progress: Progress<Question>) => void;
type Think = (map: ActorMap, signal: AbortSignal, tell: Tell) => Promise<unknown>;

const open = (think: Think) => {
  const map = newActorMap(plainProperties('map', 'Kaart'));
  const editor = openMapEditor({ map, number: 0 }, memoryStore([map]), clock, 'one');
  const analyst = {
    ask: <Q extends Question>(asked: ActorMap, _question: Q, signal: AbortSignal, tell?: (progress: Progress<Q>) => void) =>
      think(asked, signal, (progress) => tell?.(progress as Progress<Q>)) as Promise<never>,
  };
  const desk = makeAnswerDesk(editor, analyst, { ask: 'fragilePoints' });
  const add = (id: string) =>
    editor.perform({ do: 'addActor', actor: newActor(id as ActorId, id), at: { x: 0, y: 0 }, placedByHand: false });
  return { editor, analyst, desk, add };
};
const about = (map: ActorMap) => ({ about: map.actors.size });
const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the desk of one answer', () => {
  test('asks nothing until somebody looks, and once however many look', async () => {
    let times = 0;
    const { desk } = open(async (map) => {
      times += 1;
      return about(map);
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.getSnapshot().state).toBe('idle');
    desk.follow();
    desk.follow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(times).toBe(1);
    expect(desk.getSnapshot()).toMatchObject({ state: 'ready', answer: { about: 0 }, isOutdated: false });
  });

  test('marks an answer outdated as soon as the map says something else, and asks again after a pause', async () => {
    const { desk, add } = open(async (map) => about(map));
    desk.follow();
    await vi.advanceTimersByTimeAsync(10);
    add('a');
    expect(desk.getSnapshot()).toMatchObject({ answer: { about: 0 }, isOutdated: true });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.getSnapshot()).toMatchObject({ answer: { about: 1 }, isOutdated: false });
  });

  test('moving an actor and setting a suggestion aside ask nothing anew', async () => {
    let times = 0;
    const { editor, desk, add } = open(async (map) => {
      times += 1;
      return about(map);
    });
    add('a');
    desk.follow();
    await vi.advanceTimersByTimeAsync(10);
    editor.perform({ do: 'moveActors', to: [{ id: 'a' as ActorId, x: 50, y: 50 }] });
    const id = judgementId('possibleLink', ['a']);
    const judgement = { verdict: 'dismissed', reason: 'wil niet', date: '2026-11-22' as IsoDate } as const;
    editor.perform({ do: 'judgeSuggestion', id, judgement });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(editor.getSnapshot().revision).toBe(3);
    expect(desk.getSnapshot()).toMatchObject({ state: 'ready', isOutdated: false });
    desk.follow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(times).toBe(1);
  });

  test('drops a late answer and late progress about an older map', async () => {
    const { desk, add } = open(
      (map, _signal, tell) =>
        new Promise((resolve) => {
          const isFirst = map.actors.size === 0;
          setTimeout(() => tell({ done: 0.9 as Share }), isFirst ? 4_000 : 1);
          setTimeout(() => resolve(about(map)), isFirst ? 5_000 : 10);
        }),
    );
    desk.follow();
    add('a');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(desk.getSnapshot()).toMatchObject({ state: 'ready', answer: { about: 1 }, done: null });
  });

  test('tells how far it is, shows a preview, and replaces it by the answer', async () => {
    const { desk } = open((map, _signal, tell) => {
      tell({ done: 0.25 as Share, preview: { about: 'preview' } as never });
      return new Promise((resolve) => setTimeout(() => resolve(about(map)), 100));
    });
    desk.follow();
    expect(desk.getSnapshot()).toMatchObject({ state: 'running', done: 0.25, answer: { about: 'preview' }, isPreview: true });
    await vi.advanceTimersByTimeAsync(200);
    expect(desk.getSnapshot()).toMatchObject({ state: 'ready', done: null, answer: { about: 0 }, isPreview: false });
  });

  test('can be stopped, keeps what it had, and can be asked again', async () => {
    let isSlow = false;
    const { desk, add } = open((map, signal) => (isSlow ? untilAborted(signal) : Promise.resolve(about(map))));
    desk.follow();
    await vi.advanceTimersByTimeAsync(10);
    isSlow = true;
    add('a');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.getSnapshot().state).toBe('running');
    desk.cancel();
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.getSnapshot()).toMatchObject({ state: 'stopped', answer: { about: 0 }, isOutdated: true });
    isSlow = false;
    desk.askAgain();
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.getSnapshot()).toMatchObject({ state: 'ready', answer: { about: 1 } });
  });

  test('a failure is said and can be asked again', async () => {
    let fails = true;
    const { desk } = open((map) => (fails ? Promise.reject(new Error('worker gone')) : Promise.resolve(about(map))));
    desk.follow();
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.getSnapshot().state).toBe('failed');
    fails = false;
    desk.askAgain();
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.getSnapshot().state).toBe('ready');
  });

  test('stops thinking when nobody looks any more', async () => {
    let signal: AbortSignal | null = null;
    const { desk } = open((_map, given) => {
      signal = given;
      return untilAborted(given);
    });
    const stop = desk.follow();
    stop();
    stop();
    expect(signal).toMatchObject({ aborted: true });
  });
});

describe('the desk of Inzicht', () => {
  test('gives the same desk for the same question', () => {
    const { editor, analyst } = open(async (map) => about(map));
    const insight = makeInsightDesk(editor, analyst);
    const one = insight.about({ ask: 'reachSet', k: 3, leaveOutPushers: true });
    expect(insight.about({ ask: 'reachSet', k: 3, leaveOutPushers: true })).toBe(one);
    expect(insight.about({ ask: 'reachSet', k: 4, leaveOutPushers: true })).not.toBe(one);
  });

  test('puts back who was taken out when that actor is removed', () => {
    const { editor, analyst, add } = open(async (map) => about(map));
    const insight = makeInsightDesk(editor, analyst);
    add('a');
    insight.takeOut('a' as ActorId);
    expect(insight.question.getSnapshot()).toBe('fragile');
    editor.perform({ do: 'removeItems', actors: ['a' as ActorId] });
    expect(insight.without.getSnapshot()).toBeNull();
  });
});
