import type { ActorMap } from '../../domain/actorMap.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import type { Certainty } from '../../domain/relation.ts';
import type { SaidPair } from '../../domain/snapshot.ts';
import { analyseMap } from '../analyseMap.ts';
import { compareMaps } from '../compare/compareMaps.ts';
import type { Comparison, ComparisonOutcome, FigureChange } from '../compare/comparison.ts';
import { type FirstToSpeak, firstToSpeak } from './firstToSpeak.ts';
import { type ToldChange, toldChanges } from './toldChanges.ts';

/** What one page after an event says of two maps, in codes and ids of the newer map where that has them. */
export interface AfterEvent {
  readonly comparison: Comparison;
  readonly headline: Headline;
  /** At most three, the most telling first; none when the two cannot be compared. */
  readonly changes: readonly ToldChange[];
  /** Why there are none: the comparison itself says so, all is within drawing anew, or it is too small to tell, or only the whole is more. */
  readonly untold: 'outcome' | 'noise' | 'small' | 'whole' | null;
  /** The figures that answer whether this is more than drawing anew, at most two; none when the two cannot be compared. */
  readonly redrawing: readonly FigureChange[];
  /** At most three to speak with first. */
  readonly first: readonly FirstToSpeak[];
  /** How many pushers there are, who are left out of those on purpose. */
  readonly pushers: number;
  /** What the map does not know. */
  readonly unknown: UnknownOnMap;
}

export type Headline =
  | { readonly code: Counted; readonly count: number }
  | { readonly code: 'newTension' | 'tensionEnded' | 'some' | 'unsure' | 'equal' }
  | { readonly code: 'incomparable'; readonly because: Incomparable };
type Counted =
  | 'tense'
  | 'turnedGood'
  | 'tensionGone'
  | 'linesGone'
  | 'camps'
  | 'campsLeft'
  | 'campsBoth'
  | 'linkGone'
  | 'linkNew';
const INCOMPARABLE = ['beforeEmpty', 'afterEmpty', 'nobodyInCommon'] as const satisfies readonly ComparisonOutcome[];
type Incomparable = (typeof INCOMPARABLE)[number];

export interface UnknownOnMap {
  /** Neighbourhoods of which nobody is on the map. */
  readonly areas: readonly AreaId[];
  /** How the drawers know of the lines that are new or altered. */
  readonly known: Readonly<Record<Certainty, number>>;
}

/** `before` and `after` as they may be seen; `matches` says who is who where ids do not, `judgements` what people decided by now. Deterministic. */
export const afterEvent = (
  before: ActorMap,
  after: ActorMap,
  matches: readonly SaidPair[] = [],
  judgements: ActorMap['judgements'] = after.judgements,
): AfterEvent => {
  const comparison = compareMaps(before, after, matches);
  const because = INCOMPARABLE.find((one) => one === comparison.outcome);
  const analysis = analyseMap(after);
  const figures = because ? [] : redrawingFigures(comparison);
  const isNoise = (code: FigureChange['code']) => figures.some((one) => one.code === code && one.verdict === 'withinRedrawing');
  const telling = (isNoise: { tense: boolean; lines: boolean }) => toldChanges(before, after, comparison, isNoise);
  const told = because ? [] : telling({ tense: isNoise('tension'), lines: isNoise('tiesAcross') });
  const untold = () => {
    if (comparison.outcome !== 'compared') return 'outcome';
    if (figures.some(isMore)) return 'whole';
    return telling({ tense: false, lines: false }).length > 0 ? 'noise' : 'small';
  };
  return {
    comparison,
    headline: because ? { code: 'incomparable', because } : headlineOf(comparison, told, figures),
    changes: told.slice(0, MOST_TOLD),
    untold: told.length > 0 ? null : untold(),
    redrawing: figures,
    first: because ? [] : firstToSpeak(after, comparison, analysis.possibleLinks, judgements),
    pushers: [...after.actors.values()].filter(({ roles }) => roles.pusher).length,
    unknown: {
      areas: analysis.coverage.filter(({ level }) => level === 'nobody').map(({ area }) => area),
      known: because ? { seen: 0, heard: 0, guessed: 0 } : knownLines(after, comparison),
    },
  };
};
const MOST_TOLD = 3;
const isMore = ({ verdict }: FigureChange): boolean => verdict === 'moreThanRedrawing';

/** The most telling of what changed. */
const headlineOf = (
  { outcome, actors, relations }: Comparison,
  [most]: readonly ToldChange[],
  figures: readonly FigureChange[],
): Headline => {
  if (outcome === 'nothingDiffers' || actors.length + relations.length === 0) return { code: 'equal' };
  switch (most?.code) {
    case undefined:
      return { code: figures.some(isMore) ? 'some' : 'unsure' };
    case 'tense':
    case 'turnedGood':
    case 'linesGone':
      return { code: most.code, count: most.count };
    case 'tensionGone':
      return most.isAll ? { code: 'tensionEnded' } : { code: most.code, count: most.count };
    case 'camps':
      return { code: CAMPS[most.did], count: most.count };
    case 'linkGone':
    case 'linkNew':
      return { code: most.code, count: most.links.length };
    case 'tenseBothSides':
    case 'tenseWith':
      return { code: 'newTension' };
    default:
      return { code: 'some' };
  }
};

const CAMPS = { chose: 'camps', left: 'campsLeft', both: 'campsBoth' } as const;

/** Of tension between all camps rather than between two of them, and of good lines across. */
const redrawingFigures = ({ figures }: Comparison): FigureChange[] => {
  const tension = figures.filter(({ code }) => code === 'tension');
  const whole = tension.find(({ camps }) => camps === null) ?? tension[0];
  const across = figures.find(({ code }) => code === 'tiesAcross');
  return [whole, across].flatMap((one) => one ?? []);
};

const knownLines = (after: ActorMap, { relations }: Comparison): Record<Certainty, number> => {
  const known = { seen: 0, heard: 0, guessed: 0 };
  for (const id of relations.flatMap((change) => change.after)) {
    const certainty = after.relations.get(id)?.certainty;
    if (certainty) known[certainty] += 1;
  }
  return known;
};
