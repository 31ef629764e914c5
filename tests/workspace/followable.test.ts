import { expect, test } from 'vitest';
import type { AnswerDesk, AnswerState } from '../../src/workspace/answerDesk.ts';
import { followable } from '../../src/workspace/followable.ts';
import { observed } from '../../src/workspace/observable.ts';

/** A desk that has its answer as soon as somebody looks. */
const answering = (answer: string): AnswerDesk<string> => {
  const state = observed<AnswerState<string>>({ state: 'idle', answer: null, isPreview: false, isOutdated: true, done: null });
  return {
    ...state,
    follow: () => {
      state.set({ ...state.getSnapshot(), state: 'ready', answer, isOutdated: false });
      return () => undefined;
    },
    askAgain: () => undefined,
    cancel: () => undefined,
  };
};

test('an answer to another question is gone at once, also when nobody looks', () => {
  let question = 'one';
  const desk = followable(() => answering(question));
  const leave = desk.follow();
  expect(desk.getSnapshot().answer).toBe('one');
  leave();
  question = 'two';
  desk.renew();
  expect(desk.getSnapshot()).toMatchObject({ state: 'idle', answer: null });
  desk.follow();
  expect(desk.getSnapshot().answer).toBe('two');
});
