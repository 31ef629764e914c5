import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question } from '../../src/analysis/question.ts';
import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, Moment, SnapshotId, TriggerEventId } from '../../src/domain/identifiers.ts';
import { makeCompareDesk } from '../../src/workspace/compareDesk.ts';
import { openMapEditor } from '../../src/workspace/mapEditor.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { plainProperties } from '../maps/randomMap.ts';

const clock = { now: () => '2026-11-22T10:00:00.000Z' as Moment };

const open = () => {
  const map = newActorMap(plainProperties('map', 'Kaart'));
  const editor = openMapEditor({ map, number: 0 }, memoryStore([map]), clock, 'one');
  const asked: { readonly before: number; readonly after: number }[] = [];
  const analyst = {
    ask: async <Q extends Question>(after: ActorMap, question: Q) => {
      const before = question.ask === 'compare' ? question.before.actors.size : -1;
      asked.push({ before, after: after.actors.size });
      return { before, after: after.actors.size } as never;
    },
  };
  const desk = makeCompareDesk(editor, analyst, () => '2026-11-22' as IsoDate);
  const add = (id: string) =>
    editor.perform({ do: 'addActor', actor: newActor(id as ActorId, id), at: { x: 0, y: 0 }, placedByHand: false });
  const take = (id: string, date: string) =>
    editor.perform({
      do: 'takeSnapshot',
      snapshot: {
        id: id as SnapshotId,
        name: id,
        date: date as IsoDate,
        takenAt: clock.now(),
        occasion: '',
        description: '',
        madeBy: 'person',
      },
    });
  return { editor, desk, add, take, asked };
};
const first = 'first' as SnapshotId;
const second = 'second' as SnapshotId;
const pair = ({ desk }: ReturnType<typeof open>) => {
  const { before, after, beforeMap, afterMap } = desk.maps.getSnapshot();
  return { before, after, was: beforeMap?.actors.size ?? null, is: afterMap.actors.size };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the desk of Vergelijken', () => {
  test('has only now as long as there is no snapshot, and asks nothing', async () => {
    const opened = open();
    opened.desk.answer.follow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(pair(opened)).toEqual({ before: null, after: 'now', was: null, is: 0 });
    expect(opened.asked).toEqual([]);
    expect(opened.desk.answer.getSnapshot().state).toBe('idle');
  });

  test('lays the last snapshot beside now, and follows both', async () => {
    const opened = open();
    opened.add('a');
    opened.take('first', '2026-01-01');
    opened.add('b');
    expect(pair(opened)).toEqual({ before: first, after: 'now', was: 1, is: 2 });
    opened.take('second', '2026-02-01');
    expect(pair(opened)).toEqual({ before: second, after: 'now', was: 2, is: 2 });
  });

  test('holds each moment on its own day, and a snapshot on another once its date is put right', () => {
    const { editor, desk, add, take } = open();
    const statuses = () => {
      const { beforeMap, afterMap } = desk.maps.getSnapshot();
      return [beforeMap, afterMap].map((map) => map?.actors.get('a' as ActorId)?.keyFigure?.status);
    };
    add('a');
    const spans = [
      { status: 'active' as const, since: '2025-02-01' as IsoDate },
      { status: 'left' as const, since: '2026-06-01' as IsoDate },
    ];
    const keyFigure = { status: 'left' as const, statusHistory: spans };
    editor.perform({ do: 'editActor', id: 'a' as ActorId, set: { keyFigure } });
    take('first', '2026-01-15');
    expect(statuses()).toEqual(['active', 'left']);
    editor.perform({ do: 'editSnapshot', id: first, set: { date: '2026-06-02' as IsoDate } });
    expect(statuses()).toEqual(['left', 'left']);
  });

  test('begins at the last event that has a snapshot from before it; who chose keeps what was chosen', () => {
    const opened = open();
    const happen = (id: string, date: string) =>
      opened.editor.perform({
        do: 'addEvent',
        event: { id: id as TriggerEventId, name: id, date: date as IsoDate, scope: 'local', note: '' },
      });
    const around = () => opened.desk.maps.getSnapshot().around;
    opened.add('a');
    opened.take('first', '2026-01-01');
    opened.add('b');
    opened.take('second', '2026-03-01');
    expect([pair(opened).before, around()]).toEqual([second, null]);
    happen('long ago', '2025-01-01');
    expect(around()).toBeNull();
    happen('fire', '2026-02-01');
    expect([pair(opened), around()]).toEqual([{ before: first, after: second, was: 1, is: 2 }, 'fire']);
    happen('debate', '2026-10-01');
    expect([pair(opened).before, pair(opened).after, around()]).toEqual([second, 'now', 'debate']);
    opened.desk.choose({ before: first, after: 'now' });
    happen('letter', '2026-11-01');
    expect([pair(opened).before, pair(opened).after, around()]).toEqual([first, 'now', null]);
  });

  test('answers about the two that were chosen, and anew when the map of now says something else', async () => {
    const opened = open();
    opened.add('a');
    opened.take('first', '2026-01-01');
    opened.add('b');
    opened.take('second', '2026-02-01');
    opened.desk.answer.follow();
    opened.desk.choose({ before: first, after: second });
    await vi.advanceTimersByTimeAsync(10);
    expect(opened.desk.answer.getSnapshot()).toMatchObject({ state: 'ready', answer: { before: 1, after: 2 } });
    opened.desk.choose({ before: first, after: 'now' });
    opened.add('c');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opened.desk.answer.getSnapshot()).toMatchObject({ state: 'ready', answer: { before: 1, after: 3 } });
  });

  test('does not think again about two snapshots when the map of now is drawn on', async () => {
    const opened = open();
    opened.take('first', '2026-01-01');
    opened.add('a');
    opened.take('second', '2026-02-01');
    opened.desk.choose({ before: first, after: second });
    opened.desk.answer.follow();
    await vi.advanceTimersByTimeAsync(10);
    const times = opened.asked.length;
    const { afterMap } = opened.desk.maps.getSnapshot();
    opened.add('b');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opened.asked.length).toBe(times);
    expect(opened.desk.maps.getSnapshot().afterMap).toBe(afterMap);
  });

  test('no longer shows who was erased from a snapshot that the chosen one differs from', () => {
    const opened = open();
    opened.add('a');
    opened.add('b');
    opened.take('first', '2026-01-01');
    opened.take('second', '2026-02-01');
    opened.desk.choose({ before: first, after: second });
    expect(pair(opened)).toMatchObject({ was: 2, is: 2 });
    opened.editor.perform({ do: 'eraseActor', actors: ['a' as ActorId] });
    expect(pair(opened)).toMatchObject({ was: 1, is: 1 });
  });

  test('falls back to the last and now when one of the two is removed; undo brings it back to be chosen', () => {
    const opened = open();
    opened.take('first', '2026-01-01');
    opened.add('a');
    opened.take('second', '2026-02-01');
    opened.desk.choose({ before: first, after: second });
    opened.editor.perform({ do: 'removeSnapshot', id: first });
    expect(pair(opened)).toMatchObject({ before: second, after: 'now' });
    opened.editor.undo();
    opened.desk.choose({ before: first, after: second });
    expect(pair(opened)).toEqual({ before: first, after: second, was: 0, is: 1 });
  });

  test('another choice puts out the light and shows both again', () => {
    const opened = open();
    opened.take('first', '2026-01-01');
    opened.take('second', '2026-02-01');
    opened.desk.light.set({ before: { actors: [], relations: [] }, after: { actors: [], relations: [] } });
    opened.desk.shown.set('after');
    opened.desk.kind.set('all');
    opened.desk.choose({ before: first, after: second });
    expect(opened.desk.light.getSnapshot()).toBeNull();
    expect(opened.desk.shown.getSnapshot()).toBe('difference');
    expect(opened.desk.kind.getSnapshot()).toBeNull();
  });
});
