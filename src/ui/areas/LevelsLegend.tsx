import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { LevelWord } from './LevelWord.tsx';
import './levelsLegend.css';

const LEVELS: readonly CoverageLevel[] = ['nobody', 'onlyLeft', 'noKeyFigureNear', 'keyFigureNear', 'keyFigure'];

/** What a map may know of a neighbourhood, each in a word and a sentence. */
export const LevelsLegend = ({ term }: { readonly term: string }) => {
  const { areas: t } = useLanguage();
  return (
    <dl className="levels-legend">
      {LEVELS.map((level) => (
        <div key={level}>
          <dt>
            <LevelWord level={level} term={term} />
          </dt>
          <dd>{t.levelMeans[level](term)}</dd>
        </div>
      ))}
    </dl>
  );
};
