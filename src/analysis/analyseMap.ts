import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId, AreaId, CampId, RelationId } from '../domain/identifiers.ts';

/** Everything that *Inzicht* shows of a map. Codes, ids and numbers; the sentences are `language`'s. */
export interface Analysis {
  readonly possibleLinks: PossibleLinks;
  readonly tagAndPosition: readonly TagDifference[];
  readonly cutPoints: readonly CutPoint[];
  readonly coverage: readonly AreaCoverage[];
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
  | { readonly code: 'noOwnTension' }
  | { readonly code: 'ownTension'; readonly actors: readonly ActorId[] }
  | { readonly code: 'onlyGoBetween'; readonly pairs: readonly (readonly [ActorId, ActorId])[] }
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

export declare const analyseMap: (map: ActorMap) => Analysis;
