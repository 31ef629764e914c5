import { useState } from 'react';
import type { Communities } from '../../analysis/communities.ts';
import { Button } from '../controls/Button.tsx';
import { FoldedList } from '../controls/FoldedList.tsx';
import { Gate } from '../controls/Gate.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { useObserved } from '../controls/useObserved.ts';
import { useStable } from '../controls/useStable.ts';
import { Answer } from './Answer.tsx';
import { ExpertDialog } from './ExpertDialog.tsx';
import { LeftOut } from './LeftOut.tsx';
import { metricText } from './metricText.ts';
import { Part } from './Part.tsx';

/** The way to the table of all metrics, and what the program can look for when asked. */
export const ExpertsSection = () => {
  const desk = useDesk();
  const { experts: t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const metricShown = useObserved(desk.insight.metricShown);
  return (
    <>
      <p className="hint">{t.intro}</p>
      <LeftOut />
      <Button onClick={() => setOpen(true)}>{t.open}</Button>
      {metricShown && <Button onClick={() => desk.insight.metricShown.set(null)}>{t.legendStop}</Button>}
      <CommunitiesPart />
      {isOpen && <ExpertDialog onClose={() => setOpen(false)} />}
    </>
  );
};

/** Circles that the program finds, only when asked, and always said to be its own. */
const CommunitiesPart = () => {
  const { experts } = useLanguage();
  const t = experts.communities;
  const [isOpen, setOpen] = useState(false);
  return (
    <Part title={t.title} intro={t.intro}>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t.hide : t.ask}
      </Button>
      {isOpen && <Found />}
    </Part>
  );
};

const Found = () => {
  const { experts } = useLanguage();
  const t = experts.communities;
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'communities' }));
  return (
    <Gate asked={asked}>
      {(answer) => (
        <>
          <p className="found-mark">{t.mark}</p>
          <p className="hint">{t.notCamps}</p>
          {answer.circles.length === 0 && <p>{t.none}</p>}
          {answer.modularity !== null && <p className="hint">{t.clear(metricText(answer.modularity, experts.decimalSign))}</p>}
          <FoldedList
            items={answer.circles.map((circle, place) => ({ circle, place }))}
            shown={5}
            render={({ circle, place }) => <Circle key={place} circle={circle} number={place + 1} />}
          />
        </>
      )}
    </Gate>
  );
};

const Circle = ({ circle, number }: { readonly circle: Communities['circles'][number]; readonly number: number }) => {
  const nameOf = useNames();
  const { experts, insight } = useLanguage();
  const evidence = useStable(() => ({ actors: circle, relations: [] }), circle);
  return (
    <Answer
      id={`circle ${number}`}
      name={experts.communities.circle(number, circle.length)}
      reason={insight.coverage.actors(circle.map(nameOf))}
      evidence={evidence}
    />
  );
};
