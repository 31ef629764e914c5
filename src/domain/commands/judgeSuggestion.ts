import { draftOf } from '../draft.ts';
import type { JudgementId } from '../identifiers.ts';
import type { Judgement } from '../judgement.ts';
import { done } from '../outcome.ts';
import { noteRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Sets a suggestion aside, or takes that back. */
export interface JudgeSuggestion {
  readonly do: 'judgeSuggestion';
  readonly id: JudgementId;
  readonly judgement: Omit<Judgement, 'id'> | null;
}

/** Refuses a reason that is too long. */
export const judgeSuggestion: CommandRule<JudgeSuggestion> = (map, { id, judgement }) => {
  const refusal = noteRefusal(judgement?.reason ?? '');
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  if (judgement) draft.put('judgements', { ...judgement, id });
  else draft.drop('judgements', id);
  return done(draft.change());
};
