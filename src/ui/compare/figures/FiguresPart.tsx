import type { Comparison, FigureChange, Verdict } from '../../../analysis/compare/comparison.ts';
import { Fold } from '../../controls/Fold.tsx';
import { Gate } from '../../controls/Gate.tsx';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../../controls/useNames.ts';
import { useComparedNames } from '../comparedNames.ts';
import { FigureBars } from './FigureBars.tsx';
import { isCompared, mostTellingFirst } from './figureScale.ts';
import './figures.css';

/** What it did to the network: each figure before and after, and whether that is more than drawing the map again would give. */
export const FiguresPart = () => {
  const asked = useAnswer(({ compare }) => compare.answer);
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
        <Fold title={t.redrawing}>
          <p>{t.redrawingSaid}</p>
        </Fold>
      )}
      {mostTellingFirst(told).map((change) => (
        <FigureSaid key={keyOf(change)} change={change} />
      ))}
      {forExperts.length > 0 && (
        <Fold title={t.forExperts} className="fold figures-folded">
          {forExperts.map((change) => (
            <FigureSaid key={keyOf(change)} change={change} />
          ))}
        </Fold>
      )}
      {notCompared.length > 0 && <NotCompared figures={notCompared} />}
      <p className="hint">{t.figuresLimit}</p>
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
        <Fold title={t.howSure}>
          <p>{t.noise(code, difference, noise)}</p>
        </Fold>
      )}
    </section>
  );
};

const NotCompared = ({ figures }: { readonly figures: readonly FigureChange[] }) => {
  const nameOf = useComparedNames();
  const { many } = useKeyFigureTerm();
  const { comparison, comparisonParts: t } = useLanguage();
  return (
    <Fold title={t.notCompared(figures.length)} className="fold figures-folded">
      <dl className="not-compared">
        {figures.map((change) => (
          <div key={keyOf(change)}>
            <dt>{comparison.figureTitle(change.code, change.camps, nameOf, many)}</dt>
            <dd>{t.whyUnknown[change.code](many)}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
};

const MARKS: { readonly [V in Verdict]: string } = {
  moreThanRedrawing: 'M8 2l6 6-6 6-6-6z',
  withinRedrawing: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  equal: 'M3 6h10M3 10h10',
  unknown: 'M4 8h.5M8 8h.5M12 8h.5',
};

/** The verdict as a shape: full for more than drawing again gives, open for what can come of it. */
const VerdictMark = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg className="verdict-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d={MARKS[verdict]}
      fill={verdict === 'moreThanRedrawing' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    />
  </svg>
);
