import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { InsightQuestion } from '../../workspace/insightDesk.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { FIRST, useHeld } from './useLight.tsx';

/** A question with its short answer, which stands there while it is closed; opening it closes the one that was open. */
export const Question = ({
  of,
  short,
  children,
}: {
  readonly of: InsightQuestion;
  readonly short: string;
  /** Made only when the question is open. */
  readonly children: () => ReactNode;
}) => {
  const { question } = useDesk().insight;
  const isOpen = useObserved(question) === of;
  const { hold } = useHeld();
  const { inShort } = useLanguage();
  const shortId = useId();
  const head = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The one above that closed took its height with it. What is open when the panel comes is read from the beginning.
    if (isOpen && !isFirst.current) head.current?.scrollIntoView({ block: 'nearest' });
    isFirst.current = false;
  }, [isOpen]);
  return (
    <section className={of === 'experts' ? 'question quiet-question' : 'question'}>
      <div ref={head} className="question-head">
        <h2>
          <PressArea
            aria-expanded={isOpen}
            aria-describedby={shortId}
            onClick={() => {
              hold(FIRST);
              question.set(isOpen ? null : of);
            }}
          >
            {inShort.question[of]}
          </PressArea>
        </h2>
        {/* What is opened under Wat nu begins with the same sentence. */}
        <p id={shortId} className={isOpen && of === 'next' ? 'hidden-visually' : undefined}>
          {short}
        </p>
        <ChevronRight size={20} aria-hidden="true" />
      </div>
      {isOpen && <div className="insight-section">{children()}</div>}
    </section>
  );
};
