import type { AreaCoverage } from './coverage/areaCoverage.ts';
import type { CoverageReport } from './coverage/coverageReport.ts';
import type { ShortFact } from './inShort.ts';
import type { CutPoint } from './suggestions/cutPoints.ts';
import type { PossibleLinks } from './suggestions/possibleLinks.ts';
import type { TagDifference } from './suggestions/tagAndPosition.ts';

/** Everything that *Inzicht* shows of a map. Codes, ids and numbers; the sentences are `language`'s. */
export interface Analysis {
  /** At most three facts to begin with. */
  readonly inShort: readonly ShortFact[];
  readonly possibleLinks: PossibleLinks;
  readonly tagAndPosition: readonly TagDifference[];
  readonly cutPoints: readonly CutPoint[];
  readonly coverage: readonly AreaCoverage[];
  /** The network beside what it should be, and whom to ask next. */
  readonly coverageReport: CoverageReport;
  /** What to draw next when there is too little to say. */
  readonly nextStep: NextStep | null;
}

export type NextStep = 'drawActors' | 'drawRelations' | 'drawGoodRelations' | 'nameCamps' | 'putActorsInCamps';
