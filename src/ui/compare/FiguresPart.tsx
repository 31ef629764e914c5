import type { Comparison, FigureChange } from '../../analysis/compare/comparison.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { Gate } from '../insight/Gate.tsx';
import { useKeyFigureTerm } from '../insight/useNames.ts';
import { FigureBars } from './parts/FigureBars.tsx';
import { isCompared, mostTellingFirst } from './parts/figureScale.ts';
import { useComparedNames } from './parts/useComparedNames.ts';
import { useComparison } from './parts/useComparison.ts';
import { VerdictMark } from './parts/VerdictMark.tsx';
import '../insight/insight.css';
import './parts/parts.css';
import './parts/figures.css';

/** What it did to the network: each figure before and after, and whether that is more than drawing the map again would give. */
export const FiguresPart = () => {
  const asked = useComparison();
  return <Gate asked={asked}>{(comparison) => <Figures comparison={comparison} />}</Gate>;
};

const Figures = ({ comparison: { figures } }: { readonly comparison: Comparison }) => {
  const { comparisonParts: t } = useLanguage();
  const told = figures.filter((change) => change.code !== 'eiIndex' && isCompared(change));
  const forExperts = figures.filter((change) => change.code === 'eiIndex' && isCompared(change));
  const notCompared = figures.filter((change) => !isCompared(change));
  const more = told.filter(({ verdict }) => verdict === 'moreThanRedrawing').length;
  return (
    <>
      <h3>{t.figuresHeading}</h3>
      <p className="headline">{t.figuresLead(more, told.length)}</p>
      {told.length > 0 && (
        <details className="fold">
          <summary>{t.redrawing}</summary>
          <p>{t.redrawingSaid}</p>
        </details>
      )}
      {mostTellingFirst(told).map((change) => (
        <FigureSaid key={keyOf(change)} change={change} />
      ))}
      {forExperts.length > 0 && (
        <details className="fold figures-folded">
          <summary>{t.forExperts}</summary>
          {forExperts.map((change) => (
            <FigureSaid key={keyOf(change)} change={change} />
          ))}
        </details>
      )}
      {notCompared.length > 0 && <NotCompared figures={notCompared} />}
      <p className="sure">{t.figuresLimit}</p>
    </>
  );
};

const keyOf = ({ code, camps }: FigureChange): string => [code, ...(camps ?? [])].join(' ');

const FigureSaid = ({ change }: { readonly change: FigureChange }) => {
  const { code, camps, before, after, verdict, noise } = change;
  const nameOf = useComparedNames();
  const { many } = useKeyFigureTerm();
  const { comparison, comparisonParts: t } = useLanguage();
  const difference = Math.abs((after.value ?? 0) - (before.value ?? 0));
  // Here the two values are known: what is not is how far drawing again shifts them.
  const said = verdict === 'unknown' ? t.noNoise : comparison.verdict[verdict];
  return (
    <section className="figure-said">
      <h4>{comparison.figureTitle(code, camps, nameOf, many)}</h4>
      <p>{comparison.figureIs(change, nameOf, many)}</p>
      <FigureBars change={change} />
      <p className={`verdict is-${verdict}`}>
        <VerdictMark verdict={verdict} />
        {said}
      </p>
      {noise !== null && verdict !== 'equal' && (
        <details className="fold">
          <summary>{t.howSure}</summary>
          <p>{t.noise(code, difference, noise)}</p>
        </details>
      )}
    </section>
  );
};

const NotCompared = ({ figures }: { readonly figures: readonly FigureChange[] }) => {
  const nameOf = useComparedNames();
  const { many } = useKeyFigureTerm();
  const { comparison, comparisonParts: t } = useLanguage();
  return (
    <details className="fold figures-folded">
      <summary>{t.notCompared(figures.length)}</summary>
      <dl className="not-compared">
        {figures.map((change) => (
          <div key={keyOf(change)}>
            <dt>{comparison.figureTitle(change.code, change.camps, nameOf, many)}</dt>
            <dd>{t.whyUnknown[change.code](many)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
