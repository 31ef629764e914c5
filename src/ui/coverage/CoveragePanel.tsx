import { type ReactNode, useEffect } from 'react';
import type { CoverageReport } from '../../analysis/coverage/coverageReport.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { Candidates } from './Candidates.tsx';
import { Closest } from './Closest.tsx';
import { Gaps } from './Gaps.tsx';
import { KindMatrix } from './KindMatrix.tsx';
import { NetworkCounts } from './NetworkCounts.tsx';
import { Targets } from './Targets.tsx';
import { useCoverageWords } from './useCoverageWords.ts';
import './coverage.css';

/** Beside the neighbourhoods: whom to ask next, who is missing, and the numbers that it is compared with. */
export const CoveragePanel = () => {
  const desk = useDesk();
  const map = useMap(({ map, actors, networkCounts }) => ({ map, actors, networkCounts }));
  const { analysis, hasFailed, askAgain } = useAnswer(
    ({ insight }) => insight.about({ ask: 'analyse' }),
    ({ answer, state }) => ({ analysis: answer, hasFailed: state === 'failed' }),
  );
  const { coverage: t } = useLanguage();
  const { term, terms } = useCoverageWords();
  useEffect(() => () => desk.spotlight.set(null), [desk]);
  const report = analysis?.coverageReport ?? null;
  return (
    <section className="coverage-panel">
      <h2>{t.title}</h2>
      <p className="lead">{t.intro}</p>
      {hasFailed && (
        <div role="alert">
          <p className="problem">{t.failed}</p>
          <Button onClick={askAgain}>{t.tryAgain}</Button>
        </div>
      )}
      {!report && !hasFailed && <p className="hint">{t.working}</p>}
      {report && (
        <>
          <p className="network-size">{t.network(report.keyFigures, term, terms)}</p>
          {map.actors.size > 0 && <Insights report={report} />}
          <FoldedPart title={t.targets.title}>
            <Targets report={report} />
          </FoldedPart>
          <FoldedPart title={t.counts.title} isOpen={map.networkCounts.size > 0}>
            <NetworkCounts propose={report.keyFigures} key={propertiesOf(map).id} />
          </FoldedPart>
        </>
      )}
    </section>
  );
};

const Insights = ({ report }: { readonly report: CoverageReport }) => {
  const areas = useMap(({ areas }) => areas);
  const { coverage: t } = useLanguage();
  return (
    <>
      <Part title={t.candidates.title}>
        <Candidates candidates={report.candidates} />
      </Part>
      {report.keyFigures > 0 && (
        <Part title={`${t.gaps.title} (${report.whiteSpots.length})`}>
          <Gaps report={report} />
        </Part>
      )}
      {areas.size > 0 && (
        <Part title={t.closest.title}>
          <Closest closest={report.closest} />
        </Part>
      )}
      {report.keyFigures > 0 && areas.size > 0 && (
        <FoldedPart title={t.matrix.title}>
          <KindMatrix report={report} />
        </FoldedPart>
      )}
    </>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="coverage-part">
    <h3>{title}</h3>
    {children}
  </section>
);

const FoldedPart = ({
  title,
  isOpen = false,
  children,
}: {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) => (
  <Fold title={<h3>{title}</h3>} className="fold coverage-part" open={isOpen}>
    {() => <div className="coverage-fold">{children}</div>}
  </Fold>
);
