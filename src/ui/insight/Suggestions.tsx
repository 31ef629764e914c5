import type { ReactNode } from 'react';
import type { SuggestionKind } from '../../domain/judgement.ts';
import { FoldedList } from '../controls/FoldedList.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { SetAside } from './SetAside.tsx';
import { type Judgements, useJudgements } from './useJudgements.ts';

/** Suggestions of one kind that nobody decided about yet, and below them what was put off or set aside. */
export const Suggestions = <T,>({
  kind,
  items,
  subjectsOf,
  shown,
  none,
  isAsideHere = () => true,
  render,
}: {
  readonly kind: SuggestionKind;
  readonly items: readonly T[];
  readonly subjectsOf: (item: T) => readonly string[];
  readonly shown: number;
  /** What to say when there was nothing to begin with. */
  readonly none: string | null;
  /** Of what was put off or set aside, which belongs below this list, where several lists are of one kind. */
  readonly isAsideHere?: (subjects: readonly string[]) => boolean;
  readonly render: (item: T, judgements: Judgements) => ReactNode;
}) => {
  const judgements = useJudgements(kind);
  const { answers } = useLanguage();
  const open = items.filter((item) => judgements.of(subjectsOf(item)) === null);
  const nothing = items.length === 0 ? none : open.length === 0 ? answers.judge.allAside : null;
  return (
    <>
      {nothing && <p>{nothing}</p>}
      <FoldedList items={open} shown={shown} render={(item) => render(item, judgements)} />
      <SetAside judgements={judgements} isHere={isAsideHere} />
    </>
  );
};
