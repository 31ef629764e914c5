import './comparePanel.css';
import { type ReactNode, useEffect } from 'react';
import { COMPARE_PARTS, type ComparePart } from '../../workspace/compareDesk.ts';
import { presentAction } from '../actions/presentAction.ts';
import { Button } from '../controls/Button.tsx';
import { PartChoice } from '../controls/PartChoice.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { present } from '../presentation/returning.ts';
import { FiguresPart } from './figures/FiguresPart.tsx';
import { OverTimePart } from './figures/OverTimePart.tsx';
import { MomentChoice } from './MomentChoice.tsx';
import { TimeLinePart } from './timeLine/TimeLinePart.tsx';
import { WhoPart } from './who/WhoPart.tsx';
import { WordsPart } from './words/WordsPart.tsx';

const PARTS: { readonly [P in ComparePart]: () => ReactNode } = {
  timeLine: TimeLinePart,
  words: WordsPart,
  figures: FiguresPart,
  overTime: OverTimePart,
  whoIsWho: WhoPart,
};

/** Vergelijken: two moments, and what differs between them, one part at a time. */
export const ComparePanel = () => {
  const { compare } = useDesk();
  const { compare: t } = useLanguage();
  const part = useObserved(compare.part);
  const { before } = useObserved(compare.maps);
  const Part = PARTS[part];
  useEffect(() => () => compare.light.set(null), [compare]);
  return (
    <section className="comparison">
      <header className="comparison-heading">
        <h2 tabIndex={-1}>{t.heading}</h2>
        {before !== null && <PresentButton />}
      </header>
      {before !== null && <MomentChoice />}
      <PartChoice
        label={t.parts}
        parts={COMPARE_PARTS}
        names={t.part}
        chosen={part}
        onChoose={(next) => {
          compare.light.set(null);
          compare.part.set(next);
        }}
      />
      <div key={part} className="comparison-part">
        {before === null && part !== 'timeLine' ? <p>{t.needsSnapshot}</p> : <Part />}
      </div>
    </section>
  );
};

const PresentButton = () => {
  const language = useLanguage();
  return (
    <Button icon={presentAction.icon} className="present-button" onClick={present}>
      {presentAction.words(language)}
    </Button>
  );
};
