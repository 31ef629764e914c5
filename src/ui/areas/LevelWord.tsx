import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { CoverageGlyph } from './CoverageGlyph.tsx';
import './levelWord.css';

/** What a map knows of a neighbourhood, in a word beside its shape; what the word means shows under the pointer. */
export const LevelWord = ({ level, term }: { readonly level: CoverageLevel; readonly term: string }) => {
  const { areas: t } = useLanguage();
  return (
    <span className={`level-word is-${level}`} title={t.levelMeans[level](term)}>
      <CoverageGlyph level={level} />
      {t.level[level](term)}
    </span>
  );
};
