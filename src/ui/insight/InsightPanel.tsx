import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Analysis } from '../../analysis/analysis.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import { Gate } from '../controls/Gate.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { TalkingPoints } from '../together/see/TalkingPoints.tsx';
import { AreasSection } from './AreasSection.tsx';
import { ExpertsSection } from './ExpertsSection.tsx';
import { FragileSection } from './FragileSection.tsx';
import { InShort } from './InShort.tsx';
import { LinksSection } from './LinksSection.tsx';
import { NextSection } from './NextSection.tsx';
import { Question } from './Question.tsx';
import { HeldProvider } from './useLight.tsx';
import { SayProvider } from './useSay.tsx';
import { useShortAnswers } from './useShortAnswers.ts';
import './insight.css';

const TogetherFoot = lazyPart(() => import('../together/who/TogetherFoot.tsx').then(({ TogetherFoot }) => TogetherFoot));

/** Inzicht: what the map shows in three sentences, then four questions of which one is open, each answer with its evidence on the map. */
export const InsightPanel = () => {
  const desk = useDesk();
  const { inShort: t } = useLanguage();
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'analyse' }));
  const areMapsLaid = useMap(isJoint);
  const panel = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const short = useShortAnswers(asked.answer);
  useEffect(() => () => desk.spotlight.set(null), [desk]);

  const quiet = useCallback(() => setSaid(''), []);
  // What was said is about the edit that was just made.
  useEffect(() => {
    let { map } = desk.editor.getSnapshot();
    return desk.editor.subscribe(() => {
      const { map: now } = desk.editor.getSnapshot();
      if (now !== map) setSaid('');
      map = now;
    });
  }, [desk]);
  const say = useCallback((sentence: string) => {
    setSaid(sentence);
    // What the keyboard was on may be gone with the suggestion.
    requestAnimationFrame(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      panel.current?.querySelector<HTMLElement>('h2 [aria-expanded="true"]')?.focus();
    });
  }, []);
  const given = (section: (analysis: Analysis) => ReactNode) => () => asked.answer && section(asked.answer);

  return (
    <HeldProvider onHold={quiet}>
      <SayProvider value={say}>
        <section ref={panel} className="insight">
          {areMapsLaid && <TalkingPoints />}
          <div className="in-short">
            <h2>{t.title}</h2>
            <Gate asked={asked}>{(analysis) => <InShort analysis={analysis} />}</Gate>
            <p className={said === '' ? 'hidden-visually' : 'said'} role="status">
              {said}
            </p>
          </div>
          <Question of="connect" short={short.connect}>
            {given((analysis) => (
              <LinksSection analysis={analysis} />
            ))}
          </Question>
          <Question of="fragile" short={short.fragile}>
            {given((analysis) => (
              <FragileSection analysis={analysis} />
            ))}
          </Question>
          <Question of="missing" short={short.missing}>
            {given((analysis) => (
              <AreasSection analysis={analysis} />
            ))}
          </Question>
          <Question of="next" short={short.next}>
            {given((analysis) => (
              <NextSection analysis={analysis} />
            ))}
          </Question>
          <Question of="experts" short={short.experts}>
            {() => <ExpertsSection />}
          </Question>
          <Guarded>{areMapsLaid && !desk.isFrozen && <TogetherFoot />}</Guarded>
        </section>
      </SayProvider>
    </HeldProvider>
  );
};
