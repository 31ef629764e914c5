import type { Analysis } from '../../analysis/analysis.ts';
import type { NextStep } from '../../analysis/nextStep.ts';
import type { InsightQuestion } from '../../workspace/insightDesk.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';

type ShortAnswers = { readonly [Q in InsightQuestion]: string };

/** Before these are done, nothing can be said of who connects and what hangs on whom. */
const TOO_LITTLE: ReadonlySet<NextStep['step']> = new Set(['drawActors', 'drawRelations', 'drawGoodRelations']);

/** What each question says while it is closed; nothing before the map was looked at. */
export const useShortAnswers = (analysis: Analysis | null): ShortAnswers => {
  const { inShort: t } = useLanguage();
  const nameOf = useNames();
  const term = useKeyFigureTerm();
  const experts = t.short.experts;
  if (!analysis) return { connect: '', fragile: '', missing: '', next: '', experts };
  const isEmpty = TOO_LITTLE.has(analysis.nextStep.step);
  const between = analysis.cutPoints.filter(({ pieces }) => pieces.length > 0);
  const hanging = new Set(analysis.cutPoints.flatMap(({ cutsOff, pieces }) => (pieces.length > 0 ? [] : cutsOff)));
  return {
    connect: isEmpty ? t.tooLittle : t.short.connect(analysis.linking, analysis.isSomebodyLeft),
    fragile: isEmpty ? t.tooLittle : t.short.fragile(hanging.size, between.length, analysis.isSomebodyLeft),
    missing: t.short.missing(analysis.coverage, term.one),
    next: t.nextStep(analysis.nextStep, nameOf, term),
    experts,
  };
};
