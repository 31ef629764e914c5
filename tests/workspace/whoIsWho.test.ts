import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerQuestion } from '../../src/analysis/answerQuestion.ts';
import type { Question } from '../../src/analysis/question.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { makeCompareDesk } from '../../src/workspace/compareDesk.ts';
import { openMapEditor } from '../../src/workspace/mapEditor.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { mapOf } from '../maps/smallMaps.ts';

const NOW = '2026-11-22T10:00:00.000Z' as Moment;
const [old, later] = ['old', 'later'] as SnapshotId[] as [SnapshotId, SnapshotId];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is said of who is who changes the comparison and the proposals, and is undone; other moments keep theirs', async () => {
  const map = mapOf(['Bestuur moskee', 'Imam'], [['Bestuur moskee', 'Imam']]);
  const editor = openMapEditor({ map, number: 0 }, memoryStore([map]), { now: () => NOW }, 'one');
  const take = (id: SnapshotId, date: string, of?: ActorMap) =>
    editor.perform({
      do: 'takeSnapshot',
      snapshot: { id, name: id, date: date as IsoDate, takenAt: NOW, occasion: '', description: '', madeBy: 'person' },
      ...(of && { of }),
    });
  take(old, '2025-01-01', mapOf(['Bestuur moskeeën', 'Dominee']));
  take(later, '2026-01-01');
  const ask = async <Q extends Question>(subject: ActorMap, question: Q) => answerQuestion(subject, question);
  const desk = makeCompareDesk(editor, { ask }, () => '2026-11-22' as IsoDate);
  desk.choose({ before: old, after: 'now' });
  desk.answer.follow();
  desk.proposals.follow();
  const settled = () => vi.advanceTimersByTimeAsync(1_000);
  await settled();
  expect(desk.answer.getSnapshot().answer?.outcome).toBe('nobodyInCommon');
  expect(desk.proposals.getSnapshot().answer).toMatchObject([
    { before: ['Bestuur moskeeën'], after: ['Bestuur moskee'], confidence: 'likely' },
  ]);

  const pair = { before: ['Bestuur moskeeën'] as ActorId[], after: ['Bestuur moskee'] as ActorId[] };
  editor.perform({ do: 'matchActors', snapshot: old, with: 'now', pairs: [pair] });
  await settled();
  expect(desk.maps.getSnapshot().matches).toMatchObject([{ ...pair, confidence: 'said' }]);
  expect(desk.answer.getSnapshot().answer?.outcome).toBe('compared');
  expect(desk.proposals.getSnapshot().answer).toEqual([]);
  expect(desk.between(editor.getSnapshot().map, { before: old, after: later }).maps.matches).toMatchObject([pair]);
  expect(desk.between(editor.getSnapshot().map, { before: null, after: old }).answer).toBeNull();
  expect(desk.maps.getSnapshot()).toMatchObject({ before: old, after: 'now' });

  editor.undo();
  await settled();
  expect(desk.answer.getSnapshot().answer?.outcome).toBe('nobodyInCommon');
  editor.close();
});
