import type { Analysis } from '../../analysis/analysis.ts';
import type { NextStep } from '../../analysis/nextStep.ts';
import { Button } from '../controls/Button.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';
import { showStep, showView } from '../shell/route.ts';
import { Answer } from './Answer.tsx';
import { IntroductionsSection } from './IntroductionsSection.tsx';
import { LeftOut } from './LeftOut.tsx';
import { More } from './More.tsx';
import { Part } from './Part.tsx';
import { TogetherSection } from './TogetherSection.tsx';

/** Wat nu: the one thing to do first, then whom to introduce to whom, and with whom together one reaches most. */
export const NextSection = ({ analysis: { nextStep } }: { readonly analysis: Analysis }) => {
  const { answers } = useLanguage();
  return (
    <>
      <LeftOut />
      <First next={nextStep} />
      <IntroductionsSection />
      <More title={answers.section.together}>
        <TogetherSection />
      </More>
    </>
  );
};

/** The sentence that closes In het kort, why that comes first, and the way to where it is done. */
const First = ({ next }: { readonly next: NextStep }) => {
  const nameOf = useNames();
  const term = useKeyFigureTerm();
  const { inShort, answers } = useLanguage();
  return (
    <Part title={answers.first.title}>
      <Answer
        id="first"
        name={inShort.nextStep(next, nameOf, term)}
        reason={inShort.nextReason(next, nameOf)}
        evidence={next.evidence}
      />
      <WayThere step={next.step} />
    </Part>
  );
};

const WayThere = ({ step }: { readonly step: NextStep['step'] }) => {
  const { insight, isFrozen } = useDesk();
  const { answers } = useLanguage();
  const t = answers.first;
  switch (step) {
    case 'drawActors':
    case 'drawRelations':
    case 'drawGoodRelations':
    case 'drawBetween':
    case 'drawForLink':
    case 'drawForAlone':
      return !isFrozen && <Button onClick={() => showStep('draw')}>{t.draw}</Button>;
    case 'nameCamps':
    case 'nameOtherCamp':
    case 'putActorsInCamps':
    case 'placeActors':
      return !isFrozen && <Button onClick={() => showStep('interpret')}>{t.interpret}</Button>;
    case 'askLink':
    case 'askPair':
      return <Button onClick={() => insight.question.set('connect')}>{t.connect}</Button>;
    case 'askArea':
    case 'askKeyFigure':
      return <Button onClick={() => showView('areas')}>{answers.areasView}</Button>;
    case 'introduce':
    case 'askOthers':
      return null;
  }
};
