import { expect, test } from 'vitest';
import type { Question } from '../../src/analysis/question.ts';
import { newActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { layTogether } from '../../src/domain/commands/layTogether.ts';
import type { IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { contributionsOf, mapOfContribution } from '../../src/domain/together/contribution.ts';
import { makeContribution } from '../../src/domain/together/makeContribution.ts';
import { sameAnswer } from '../../src/domain/together/sameAnswer.ts';
import { type BringOutside, makeBringDesk } from '../../src/workspace/bringDesk.ts';
import type { MapDesk } from '../../src/workspace/mapDesk.ts';
import { openMapEditor } from '../../src/workspace/mapEditor.ts';
import { makeReceivedDesk } from '../../src/workspace/receivedDesk.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { plainProperties } from '../maps/randomMap.ts';
import { mapOf } from '../maps/smallMaps.ts';

const AT = '2026-11-29T10:00:00.000Z' as Moment;
const drawing = (id: string, names: readonly string[]) => ({
  ...mapOf(names),
  map: newActorMap(plainProperties(id, id)).map,
});
const contribution = (id: string, names: readonly string[]) =>
  makeContribution(drawing(id, names), { label: 'Kaart', mayBeNamed: false, on: '2026-11-29' as IsoDate, at: AT });
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A joint map of two, to which a third one is being brought; who is who is asked of the test. */
const openBringing = () => {
  const empty = newActorMap(plainProperties('joint', 'Samen'));
  const add = [contribution('a', ['Imam']), contribution('b', ['Voorganger'])];
  const outcome = layTogether(empty, { do: 'layTogether', add, actors: [], camps: [] });
  if (!outcome.done) throw new Error(outcome.refusal.code);
  const map = applyChange(empty, outcome.value);
  const store = memoryStore([map]);
  const editor = openMapEditor({ map, number: 0 }, store, { now: () => AT }, 'here');
  const asked: Question[] = [];
  const ask = async (_: unknown, question: Question) => {
    asked.push(question);
    return { actors: [], camps: [], asked: [] };
  };
  const received = makeReceivedDesk();
  received.receive({ map: drawing('c', ['Wijkagent']), label: '', mayBeNamed: false, hidden: 'none' });
  const live = { editor, perform: editor.perform, newId: () => 'step', settleIn: async () => undefined } as unknown as MapDesk;
  const clock = { today: () => '2026-11-29', now: () => AT };
  const outside = { analyst: { ask }, received, clock } as unknown as BringOutside;
  return { editor, elsewhere: openMapEditor({ map, number: 0 }, store, { now: () => AT }, 'elsewhere'), asked, live, outside };
};
const answerOf = (editor: ReturnType<typeof openBringing>['editor']) => {
  const [one, other] = contributionsOf(editor.getSnapshot().map).map((of) => ({
    contribution: of.id as SnapshotId,
    actor: [...mapOfContribution(of).actors.keys()][0] as never,
  }));
  return sameAnswer(one as never, other as never, 'yes');
};

test('an answer that another window gives on the joint map is thought of before more comes into it', async () => {
  const { editor, elsewhere, asked, live, outside } = openBringing();
  const desk = makeBringDesk(outside, live, (number) => `Kaart ${number}`);
  desk.addReceived();
  await settled();
  expect(desk.getSnapshot().plan.state).toBe('ready');
  expect(asked).toMatchObject([{ answers: [] }]);

  elsewhere.perform({ do: 'layTogether', answers: [answerOf(editor)], actors: [], camps: [] });
  await elsewhere.settled();
  await settled();
  expect(asked).toHaveLength(2);
  expect(asked[1]).toMatchObject({ answers: [{ answer: 'yes' }] });
  expect(desk.getSnapshot().plan.state).toBe('ready');

  const kept = await desk.keep({});
  expect(kept).toMatchObject({ done: true, value: 'joint' });
  expect(contributionsOf(editor.getSnapshot().map)).toHaveLength(3);
  await settled();
  expect(asked).toHaveLength(2);
});

test('once it is closed nothing is thought out any more', async () => {
  const { editor, elsewhere, asked, live, outside } = openBringing();
  const desk = makeBringDesk(outside, live, (number) => `Kaart ${number}`);
  desk.addReceived();
  await settled();
  desk.close();
  elsewhere.perform({ do: 'layTogether', answers: [answerOf(editor)], actors: [], camps: [] });
  await elsewhere.settled();
  await settled();
  expect(asked).toHaveLength(1);
});
