import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId, AreaId, CampId, RelationId } from '../domain/identifiers.ts';
import { areaCoverage } from './coverage/areaCoverage.ts';
import { type CoverageReport, coverageReport } from './coverage/coverageReport.ts';
import { degreeOf, type Layers, layersOf } from './layers.ts';
import { betweenness } from './metrics/betweenness.ts';
import { twoSidedness } from './metrics/twoSidedness.ts';
import { cutPoints } from './suggestions/cutPoints.ts';
import { groundToStandOn, type Sides } from './suggestions/groundToStandOn.ts';
import { possibleLinks } from './suggestions/possibleLinks.ts';
import { tagAndPosition } from './suggestions/tagAndPosition.ts';

/** Everything that *Inzicht* shows of a map. Codes, ids and numbers; the sentences are `language`'s. */
export interface Analysis {
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

/** Suggested schakels, or why there are none. */
export type PossibleLinks =
  | { readonly answered: true; readonly poles: 'camps' | 'areas'; readonly suggestions: readonly PossibleLink[] }
  | {
      readonly answered: false;
      readonly because: 'noActors' | 'noRelations' | 'onlyTension' | 'noGroups' | 'oneGroup' | 'nobodyBetween';
    };

export interface PossibleLink {
  readonly actor: ActorId;
  readonly grounds: readonly Ground[];
  /** In how many of 100 redrawn maps the actor is among the first five. */
  readonly stability: number;
  /** Actors and relations to light up. */
  readonly evidence: Evidence;
}
export interface Evidence {
  readonly actors: readonly ActorId[];
  readonly relations: readonly RelationId[];
}
export type PoleId = CampId | AreaId;
export type Ground =
  | {
      readonly code: 'linesToPoles';
      readonly poles: readonly { readonly pole: PoleId; readonly points: number; readonly actors: readonly ActorId[] }[];
    }
  /** Sides reached through others, who stand on no side themselves. */
  | {
      readonly code: 'linesThrough';
      readonly poles: readonly { readonly pole: PoleId; readonly through: readonly ActorId[] }[];
    }
  /** Pairs from two sides who both deal with the actor and not with each other (Gould and Fernandez 1989). */
  | { readonly code: 'linksStrangers'; readonly poles: readonly [PoleId, PoleId]; readonly pairs: number }
  | { readonly code: 'noOwnTension' }
  | { readonly code: 'ownTension'; readonly actors: readonly ActorId[] }
  | { readonly code: 'onlyGoBetween'; readonly pairs: readonly (readonly [ActorId, ActorId])[] }
  /** Lines across that count less, because these others stand between the sides themselves. */
  | { readonly code: 'othersBetween'; readonly actors: readonly ActorId[] }
  | { readonly code: 'dealsWithMany'; readonly lines: number }
  | { readonly code: 'manyShortPaths' };

/** Where what people tagged and what the graph shows differ: a question, not a correction. */
export interface TagDifference {
  readonly actor: ActorId;
  readonly difference: 'taggedNotBetween' | 'betweenNotTagged';
  readonly evidence: Evidence;
}

export interface CutPoint {
  readonly actor: ActorId;
  /** Who comes loose from the largest part without the actor. */
  readonly cutsOff: readonly ActorId[];
  readonly evidence: Evidence;
}

/** What the map knows of a neighbourhood, from nothing to an own key figure. */
export type CoverageLevel = 'nobody' | 'noKeyFigureNear' | 'keyFigureNear' | 'keyFigure';
export interface AreaCoverage {
  readonly area: AreaId;
  readonly level: CoverageLevel;
  readonly actors: readonly ActorId[];
  /** Key figures of the neighbourhood, or the nearest ones within two steps. */
  readonly keyFigures: readonly ActorId[];
}

/** All of *Inzicht* for one map. Answers every map, also an empty one, and the same map always the same. */
export const analyseMap = (map: ActorMap): Analysis => {
  const layers = layersOf(map);
  const between = betweenness(layers.positive);
  const isOnManyPaths = onManyPaths(layers, between);
  const coverage = areaCoverage(layers, map);
  const ground = groundToStandOn(map, layers);
  const sides = ground.poles ? twoSidedness(layers.positive, layers.tension, ground.poles) : null;
  const answer: PossibleLinks =
    ground.poles && sides
      ? possibleLinks({ layers, poles: ground.poles, sides, isOnManyPaths }, ground.kind)
      : { answered: false, because: ground.because ?? 'noGroups' };
  const suggested = new Set(answer.answered ? answer.suggestions.map(({ actor }) => layers.numberOf.get(actor) ?? -1) : []);
  return {
    possibleLinks: answer,
    tagAndPosition: tagAndPosition(layers, between, isOnManyPaths, sides, suggested),
    cutPoints: cutPoints(layers),
    coverage,
    coverageReport: coverageReport(layers, map, coverage),
    nextStep: nextStep(map, layers, ground),
  };
};

const nextStep = (map: ActorMap, layers: Layers, { poles, because }: Sides): NextStep | null => {
  if (layers.actors.length < 2) return 'drawActors';
  if (because === 'noRelations') return 'drawRelations';
  if (because === 'onlyTension') return 'drawGoodRelations';
  if (poles) return null;
  return map.camps.size < 2 ? 'nameCamps' : 'putActorsInCamps';
};

/** One in ten of those who have relations, and at least one: on whom most shortest ways run. */
const onManyPaths = ({ positive }: Layers, between: Float64Array): ((actor: number) => boolean) => {
  const tied = [...between].filter((_, actor) => degreeOf(positive, actor) > 0).sort((a, b) => b - a);
  const least = tied[Math.max(1, Math.floor(tied.length / 10)) - 1] ?? 0;
  return (actor) => least > 0 && (between[actor] as number) >= least;
};
