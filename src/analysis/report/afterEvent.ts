import type { ActorMap } from '../../domain/actorMap.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import type { Certainty } from '../../domain/relation.ts';
import type { SaidPair } from '../../domain/snapshot.ts';
import { analyseMap } from '../analyseMap.ts';
import { compareMaps } from '../compare/compareMaps.ts';
import type { Comparison, FigureChange } from '../compare/comparison.ts';
import { type FirstToSpeak, firstToSpeak } from './firstToSpeak.ts';
import { type ToldChange, toldChanges } from './toldChanges.ts';

/** What one page after an event says of two maps, in codes and ids of the newer map where that has them. */
export interface AfterEvent {
  readonly comparison: Comparison;
  readonly headline: Headline;
  /** At most three, the most telling first. */
  readonly changes: readonly ToldChange[];
  /** The figures that answer whether this is more than drawing anew, at most two. */
  readonly redrawing: readonly FigureChange[];
  /** At most three to speak with first. */
  readonly first: readonly FirstToSpeak[];
  /** How many pushers there are, who are left out of those on purpose. */
  readonly pushers: number;
  /** What the map does not know. */
  readonly unknown: UnknownOnMap;
}

export type Headline =
  | { readonly code: 'tense' | 'linesGone' | 'camps' | 'campsLeft'; readonly count: number }
  | { readonly code: 'linkGone' | 'linkNew' | 'newTension' | 'some' | 'unsure' | 'equal' };

export interface UnknownOnMap {
  /** Neighbourhoods of which nobody is on the map. */
  readonly areas: readonly AreaId[];
  /** How the drawers know of the lines that are new or altered. */
  readonly known: Readonly<Record<Certainty, number>>;
}

/** `before` and `after` as they may be seen; `matches` says who is who where ids do not. Deterministic. */
export const afterEvent = (before: ActorMap, after: ActorMap, matches: readonly SaidPair[] = []): AfterEvent => {
  const comparison = compareMaps(before, after, matches);
  const analysis = analyseMap(after);
  const figures = redrawingFigures(comparison);
  const isNoise = (code: FigureChange['code']) => figures.some((one) => one.code === code && one.verdict === 'withinRedrawing');
  const told = toldChanges(before, after, comparison, { tense: isNoise('tension'), lines: isNoise('tiesAcross') });
  return {
    comparison,
    headline: headlineOf(comparison, told),
    changes: told.slice(0, MOST_TOLD),
    redrawing: figures,
    first: firstToSpeak(after, comparison, analysis.possibleLinks),
    pushers: [...after.actors.values()].filter(({ roles }) => roles.pusher).length,
    unknown: {
      areas: analysis.coverage.filter(({ level }) => level === 'nobody').map(({ area }) => area),
      known: knownLines(after, comparison),
    },
  };
};
const MOST_TOLD = 3;

/** The most telling of what changed. */
const headlineOf = ({ outcome, actors, relations }: Comparison, [most]: readonly ToldChange[]): Headline => {
  if (outcome === 'nothingDiffers' || actors.length + relations.length === 0) return { code: 'equal' };
  switch (most?.code) {
    case undefined:
      return { code: 'unsure' };
    case 'tense':
    case 'linesGone':
      return { code: most.code, count: most.count };
    case 'camps':
      return { code: most.did === 'left' ? 'campsLeft' : 'camps', count: most.count };
    case 'linkGone':
    case 'linkNew':
      return { code: most.code };
    case 'tenseBothSides':
    case 'tenseWith':
      return { code: 'newTension' };
    default:
      return { code: 'some' };
  }
};

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
