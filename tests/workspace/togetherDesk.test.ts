import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/analysis/answerQuestion.ts';
import type { Question } from '../../src/analysis/question.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { layTogether } from '../../src/domain/commands/layTogether.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { membersOf } from '../../src/domain/together/answersAbout.ts';
import { contributionsOf } from '../../src/domain/together/contribution.ts';
import { makeContribution } from '../../src/domain/together/makeContribution.ts';
import { type Member, type SameAnswer, sameAnswer } from '../../src/domain/together/sameAnswer.ts';
import type { MapDesk } from '../../src/workspace/mapDesk.ts';
import { openMapEditor } from '../../src/workspace/mapEditor.ts';
import { makeTogetherDesk } from '../../src/workspace/togetherDesk.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { plainProperties } from '../maps/randomMap.ts';
import { mapOf } from '../maps/smallMaps.ts';

const AT = '2026-11-29T10:00:00.000Z' as Moment;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const contribution = (id: string, names: readonly string[]) =>
  makeContribution(
    { ...mapOf(names), map: newActorMap(plainProperties(id, id)).map },
    { label: 'Kaart', mayBeNamed: false, on: '2026-11-29' as IsoDate, at: AT },
  );
/** Two people drew a town and called nobody the same. */
const joint = (): ActorMap => {
  const empty = newActorMap(plainProperties('joint', 'Samen'));
  const add = [contribution('a', ['Imam', 'Wethouder']), contribution('b', ['Voorganger', 'Bestuurder'])];
  const outcome = layTogether(empty, { do: 'layTogether', add, actors: [], camps: [] });
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return applyChange(empty, outcome.value);
};
const member = (map: ActorMap, actor: string): Member => {
  const [found] = [...map.actors.values()].flatMap(({ id, name }) => (name === actor ? membersOf(map, id as ActorId) : []));
  if (!found) throw new Error(actor);
  return found;
};
const pair = (map: ActorMap, one: string, other: string) => ({
  one: member(map, one),
  other: member(map, other),
  groups: [0, 1] as const,
  grounds: [],
  isLater: false,
  mayFollow: false,
});

/** A joint map whose thinker answers when the test says so, and another window on it. */
const openTogether = ({ hearsOthers = true } = {}) => {
  const map = joint();
  const store = memoryStore([map]);
  const openWindow = (author: string) => openMapEditor({ map, number: 0 }, store, { now: () => AT }, author);
  const deaf = { ...store, watch: () => () => undefined };
  const editor = hearsOthers ? openWindow('here') : openMapEditor({ map, number: 0 }, deaf, { now: () => AT }, 'here');
  const elsewhere = openWindow('elsewhere');
  const waiting: (() => void)[] = [];
  const think = <Q extends Question>(about: ActorMap, question: Q) =>
    new Promise((resolve) => waiting.push(() => resolve(answerQuestion(about, question))));
  const desk = makeTogetherDesk({
    editor,
    think: think as MapDesk['think'],
    onEdit: () => () => undefined,
    perform: (command, typing, step = typing?.step) => editor.perform(command, step),
    settleIn: async () => undefined,
    newId: () => 'step',
    undo: editor.undo,
  });
  return {
    map,
    editor,
    elsewhere,
    desk,
    waiting,
    /** What the other window does with an answer, of which it has thought what follows. */
    answerElsewhere: async (answer: SameAnswer) => {
      const now = elsewhere.getSnapshot().map;
      const answers = [...now.sameAnswers.values(), answer];
      const proposal = await answerQuestion(now, { ask: 'proposeTogether', contributions: contributionsOf(now), answers });
      elsewhere.perform({ do: 'layTogether', answers: [answer], actors: proposal.actors, camps: proposal.camps });
    },
    answerThought: async () => {
      await settled();
      waiting.shift()?.();
      await settled();
    },
  };
};
const together = (map: ActorMap): number[] => [...map.actors.keys()].map((id) => membersOf(map, id).length).sort();

test('an answer that came in another window while this one was thought out still holds', async () => {
  const { map, editor, desk, waiting, answerElsewhere, answerThought } = openTogether();
  const answering = desk.answer(pair(map, 'Imam', 'Voorganger'), 'yes');
  await settled();
  await answerElsewhere(sameAnswer(member(map, 'Wethouder'), member(map, 'Bestuurder'), 'yes'));
  await settled();
  expect(together(editor.getSnapshot().map)).toEqual([1, 1, 2]);
  await answerThought();
  while (waiting.length > 0) await answerThought();
  await answering;
  expect(together(editor.getSnapshot().map)).toEqual([2, 2]);
  expect(editor.getSnapshot().map.sameAnswers.size).toBe(2);
});

test('what was thought out of a map that is as before again does not come in the place of what holds', async () => {
  const { map, elsewhere, desk, waiting, answerElsewhere, answerThought } = openTogether();
  desk.follow();
  await answerThought();
  const { proposal } = desk.getSnapshot();
  expect(desk.getSnapshot().state).toBe('ready');
  await answerElsewhere(sameAnswer(member(map, 'Wethouder'), member(map, 'Bestuurder'), 'yes'));
  await settled();
  expect(desk.getSnapshot().state).toBe('thinking');
  elsewhere.undo();
  await settled();
  while (waiting.length > 0) await answerThought();
  expect(desk.getSnapshot()).toMatchObject({ state: 'ready', proposal });
  expect(desk.getSnapshot().proposal?.actors).toHaveLength(4);
});

test('what is gone by the time that it was thought out is refused, and what it takes out is remembered as it was', async () => {
  const { map, editor, desk, waiting, answerThought } = openTogether();
  const [first] = contributionsOf(map);
  const taking = desk.lay({ remove: [first?.id as SnapshotId] });
  while (waiting.length > 0 || editor.getSnapshot().map.snapshots.size === 2) await answerThought();
  await answerThought();
  await taking;
  expect(desk.getSnapshot().takenOut.map(({ id }) => id)).toEqual([first?.id]);
  const kept = editor.getSnapshot().map;
  const again = desk.lay({ remove: [first?.id as SnapshotId] });
  await answerThought();
  await again;
  expect(editor.getSnapshot().map).toBe(kept);
  expect(desk.getSnapshot().takenOut.map(({ id }) => id)).toEqual([first?.id]);
});

test('an answer that another window kept first is not torn apart by one that was on its way: that one is dropped', async () => {
  const { map, editor, desk, answerElsewhere, answerThought } = openTogether({ hearsOthers: false });
  const dropped: string[] = [];
  editor.onDropped(({ code }) => dropped.push(code));
  await answerElsewhere(sameAnswer(member(map, 'Wethouder'), member(map, 'Bestuurder'), 'yes'));
  await settled();
  const answering = desk.answer(pair(map, 'Imam', 'Voorganger'), 'yes');
  await answerThought();
  await editor.settled();
  expect(dropped).toEqual(['jointMapChanged']);
  expect(together(editor.getSnapshot().map)).toEqual([1, 1, 2]);
  expect(editor.getSnapshot().map.sameAnswers.size).toBe(1);
  await answerThought();
  await answering;
});
