import { useId } from 'react';
import type { CoverageLevel } from '../../analysis/analyseMap.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { AreaPatterns, fillOf } from './AreaPatterns.tsx';
import { COVERAGE_LEVELS } from './coverageLevels.ts';

/** What the patterns of the map mean, and how many neighbourhoods are of each. */
export const AreaLegend = ({ levels, term }: { readonly levels: ReadonlyMap<AreaId, CoverageLevel>; readonly term: string }) => {
  const { areas, coverage } = useLanguage();
  const id = useId();
  return (
    <ul className="area-legend" aria-label={coverage.map.legend}>
      {COVERAGE_LEVELS.map((level) => (
        <li key={level}>
          <svg width={26} height={18} aria-hidden="true">
            <AreaPatterns id={id} />
            <rect className={`area-shape is-${level}`} x={1} y={1} width={24} height={16} rx={3} {...fillOf(id, level)} />
          </svg>
          {areas.level[level](term)}
          <span className="tally">{[...levels.values()].filter((each) => each === level).length}</span>
        </li>
      ))}
    </ul>
  );
};
