import { LevelsLegend } from '../../areas/LevelsLegend.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../../controls/useNames.ts';
import { GapMark } from '../../coverage/GapMark.tsx';

/** What each word means, in a sentence: how sure a gap is, and what a map knows of a neighbourhood. */
export const GapsLegend = () => {
  const { gaps: t } = useLanguage();
  const { one } = useKeyFigureTerm();
  return (
    <>
      <dl className="gaps-legend">
        {(['gap', 'attention', 'nobody'] as const).map((verdict) => (
          <div key={verdict}>
            <dt>
              <GapMark verdict={verdict} />
            </dt>
            <dd>{t.sureMeans[verdict]}</dd>
          </div>
        ))}
      </dl>
      <LevelsLegend term={one} />
    </>
  );
};
