import type { Judgement, SuggestionKind } from '../../domain/judgement.ts';
import { judgementId } from '../../domain/judgement.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { type NameOf, useNames } from '../controls/useNames.ts';
import { useSay } from './useSay.tsx';

export interface Judgements {
  /** What was decided about a suggestion, if anything. */
  readonly of: (subjects: readonly string[]) => Judgement | null;
  readonly judge: (subjects: readonly string[], verdict: Judgement['verdict'], reason: string) => boolean;
  readonly takeBack: (judgement: Judgement) => void;
  /** Everything of this kind that was set aside or put off, the latest first. */
  readonly all: readonly Judgement[];
  readonly subjectsOf: (judgement: Judgement) => readonly string[];
  readonly whatOf: (judgement: Judgement) => string;
  readonly what: (subjects: readonly string[]) => string;
}

/** What people decided about one kind of suggestion; it is kept with the map. */
export const useJudgements = (kind: SuggestionKind): Judgements => {
  const desk = useDesk();
  const map = useMap(({ judgements }) => ({ judgements }));
  const nameOf = useNames();
  const { answers: t } = useLanguage();
  const say = useSay();
  const what = (subjects: readonly string[]) => t.judge.what[kind](subjects.map((id) => named(id, nameOf, t.judge.gone)));
  const subjectsOf = ({ id }: Judgement) => id.slice(kind.length + 1).split(':');
  const whatOf = (judgement: Judgement) => what(subjectsOf(judgement));
  return {
    of: (subjects) => map.judgements.get(judgementId(kind, subjects)) ?? null,
    judge: (subjects, verdict, reason) => {
      const id = judgementId(kind, subjects);
      const { done } = desk.perform({ do: 'judgeSuggestion', id, judgement: { verdict, reason, date: desk.today() } });
      if (done) say((verdict === 'later' ? t.judge.saidLater : t.judge.saidDismissed)(what(subjects)));
      return done;
    },
    takeBack: (judgement) => {
      desk.perform({ do: 'judgeSuggestion', id: judgement.id, judgement: null });
      say(t.judge.saidBack(whatOf(judgement)));
    },
    all: [...map.judgements.values()]
      .filter(({ id }) => id.startsWith(`${kind}:`))
      .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
    subjectsOf,
    whatOf,
    what,
  };
};

const named = (id: string, nameOf: NameOf, gone: string): string => {
  const name = nameOf(id as never);
  return name === '…' ? gone : name;
};
