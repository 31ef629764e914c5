import type { CoverageLevel } from '../../../analysis/coverage/areaCoverage.ts';
import { LevelWord } from '../../areas/LevelWord.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../../controls/useNames.ts';
import { GapMark } from '../../coverage/GapMark.tsx';

const LEVELS: readonly CoverageLevel[] = ['nobody', 'noKeyFigureNear', 'keyFigureNear', 'keyFigure'];

/** What each word means, in a sentence: how sure a gap is, and what a map knows of a neighbourhood. */
export const GapsLegend = () => {
  const { gaps: t, areas } = useLanguage();
  const { one } = useKeyFigureTerm();
  return (
    <dl className="gaps-legend">
      {(['gap', 'attention', 'nobody'] as const).map((verdict) => (
        <div key={verdict}>
          <dt>
            <GapMark verdict={verdict} />
          </dt>
          <dd>{t.sureMeans[verdict]}</dd>
        </div>
      ))}
      {LEVELS.map((level) => (
        <div key={level}>
          <dt>
            <LevelWord level={level} term={one} />
          </dt>
          <dd>{areas.levelMeans[level](one)}</dd>
        </div>
      ))}
    </dl>
  );
};
