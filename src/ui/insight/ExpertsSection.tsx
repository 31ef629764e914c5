import { useState } from 'react';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { CommunitiesPart } from './CommunitiesPart.tsx';
import { ExpertDialog } from './ExpertDialog.tsx';

/** The way to the table of all metrics, and what the program can look for when asked. */
export const ExpertsSection = () => {
  const desk = useDesk();
  const { experts: t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const metricShown = useObserved(desk.insight.metricShown);
  return (
    <>
      <p className="hint">{t.intro}</p>
      <button type="button" className="primary" onClick={() => setOpen(true)}>
        {t.open}
      </button>
      {metricShown && (
        <button type="button" className="quiet" onClick={() => desk.insight.metricShown.set(null)}>
          {t.legendStop}
        </button>
      )}
      <CommunitiesPart />
      {isOpen && <ExpertDialog onClose={() => setOpen(false)} />}
    </>
  );
};
