import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { INSIGHT_SECTIONS, type InsightSection } from '../../workspace/insightDesk.ts';
import { PartChoice } from '../controls/PartChoice.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { AreasSection } from './AreasSection.tsx';
import { CampsSection } from './CampsSection.tsx';
import { ExpertsSection } from './ExpertsSection.tsx';
import { FragileSection } from './FragileSection.tsx';
import { IntroductionsSection } from './IntroductionsSection.tsx';
import { LinksSection } from './LinksSection.tsx';
import { TogetherSection } from './TogetherSection.tsx';
import { SayProvider } from './useSay.tsx';
import './insight.css';

const SECTIONS: { readonly [S in InsightSection]: () => ReactNode } = {
  links: LinksSection,
  fragile: FragileSection,
  together: TogetherSection,
  introductions: IntroductionsSection,
  camps: CampsSection,
  areas: AreasSection,
  experts: ExpertsSection,
};

/** Inzicht: what the map shows, in sentences, each with its evidence on the map; one part at a time. */
export const InsightPanel = () => {
  const desk = useDesk();
  const { insight: t, answers } = useLanguage();
  const section = useObserved(desk.insight.section);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const Section = SECTIONS[section];
  useEffect(() => () => desk.spotlight.set(null), [desk]);

  const say = useCallback((sentence: string) => {
    setSaid(sentence);
    // What the keyboard was on may be gone with the suggestion.
    requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus();
    });
  }, []);
  const show = (next: InsightSection) => {
    desk.spotlight.set(null);
    setSaid('');
    desk.insight.section.set(next);
  };

  return (
    <section className="insight">
      <h2 ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <p className="lead">{t.intro}</p>
      <PartChoice label={answers.sections} parts={INSIGHT_SECTIONS} names={answers.section} chosen={section} onChoose={show} />
      <p className={said === '' ? 'hidden-visually' : 'said'} role="status">
        {said}
      </p>
      <SayProvider value={say}>
        <div key={section} className="insight-section">
          <Section />
        </div>
      </SayProvider>
    </section>
  );
};
