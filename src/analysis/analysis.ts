import type { AreaCoverage } from './coverage/areaCoverage.ts';
import type { CoverageReport } from './coverage/coverageReport.ts';
import type { ShortFact } from './inShort.ts';
import type { NextStep } from './nextStep.ts';
import type { CutPoint } from './suggestions/cutPoints.ts';
import type { PossibleLinks } from './suggestions/possibleLinks.ts';
import type { TagDifference } from './suggestions/tagAndPosition.ts';
import type { WhoLinks } from './whoLinks.ts';

/** Everything that *Inzicht* shows of a map. Codes, ids and numbers; the sentences are `language`'s. */
export interface Analysis {
  /** At most three facts to begin with, what to do next last. */
  readonly inShort: readonly ShortFact[];
  readonly possibleLinks: PossibleLinks;
  readonly tagAndPosition: readonly TagDifference[];
  readonly cutPoints: readonly CutPoint[];
  /** On whom most hang, as *In het kort* tells it. */
  readonly hanging: ShortFact | null;
  readonly coverage: readonly AreaCoverage[];
  /** The network beside what it should be, and whom to ask next. */
  readonly coverageReport: CoverageReport;
  /** Whether somebody on the map left the network, who counts in none of this. */
  readonly isSomebodyLeft: boolean;
  /** What to draw or to ask first. */
  readonly nextStep: NextStep;
  /** Who links sides; null while there are no two of them. */
  readonly linking: WhoLinks | null;
}
