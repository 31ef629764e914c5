import type { CoverageLevel } from '../../analysis/analyseMap.ts';

/** From nothing known to an own key figure, as legends list them. */
export const COVERAGE_LEVELS: readonly CoverageLevel[] = ['nobody', 'noKeyFigureNear', 'keyFigureNear', 'keyFigure'];
