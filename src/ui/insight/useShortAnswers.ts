import type { Analysis } from '../../analysis/analysis.ts';
import type { ShortFact } from '../../analysis/inShort.ts';
import { judgementId } from '../../domain/judgement.ts';
import type { InsightQuestion } from '../../workspace/insightDesk.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';

type ShortAnswers = { readonly [Q in InsightQuestion]: string };

/** What each question says while it is closed; nothing before the map was looked at. */
export const useShortAnswers = (analysis: Analysis | null): ShortAnswers => {
  const { inShort: t } = useLanguage();
  const nameOf = useNames();
  const term = useKeyFigureTerm();
  const judgements = useMap(({ judgements }) => judgements);
  const experts = t.short.experts;
  if (!analysis) return { connect: '', fragile: '', missing: '', next: '', experts };
  const both = analysis.inShort.find(
    (fact): fact is Extract<ShortFact, { fact: 'knowBothSides' }> => fact.fact === 'knowBothSides',
  );
  const isEmpty = analysis.nextStep === 'drawActors' || analysis.nextStep === 'drawRelations';
  const hanging = new Set(analysis.cutPoints.flatMap(({ cutsOff }) => cutsOff));
  const links = analysis.possibleLinks.answered ? analysis.possibleLinks.suggestions : [];
  const first = links.find(({ actor }) => !judgements.has(judgementId('possibleLink', [actor])));
  return {
    connect: both ? t.short.connect(both) : t.tooLittle,
    fragile: isEmpty ? t.tooLittle : t.short.fragile(hanging.size),
    missing: t.short.missing(analysis.coverage, term.one),
    next: first ? t.short.next(nameOf(first.actor)) : isEmpty ? t.tooLittle : t.short.nextNobody,
    experts,
  };
};
