import type { ActorKind } from '../../domain/actorKind.ts';
import type { ActorId, AreaId, CampId, IsoDate, RelationId, SnapshotId } from '../../domain/identifiers.ts';
import type { KeyFigureStatus } from '../../domain/keyFigure.ts';
import type { RelationType } from '../../domain/relation.ts';
import type { Role } from '../../domain/role.ts';
import type { Evidence } from '../evidence.ts';

/**
 * What differs between two maps of one network. Codes, ids and numbers; sentences are `language`'s. Ids are the newer
 * map's where that has the actor, camp or neighbourhood, else the older one's.
 */
export interface Comparison {
  readonly outcome: ComparisonOutcome;
  /** Every actor of which something differs. */
  readonly actors: readonly ActorChange[];
  /** Every pair between which something differs, once. */
  readonly relations: readonly RelationChange[];
  /** How many stayed as they were. */
  readonly same: { readonly actors: number; readonly relations: number };
  /** Most telling first. */
  readonly summary: readonly Statement[];
  readonly figures: readonly FigureChange[];
}

export type ComparisonOutcome = 'compared' | 'nothingDiffers' | 'bothEmpty' | 'beforeEmpty' | 'afterEmpty' | 'nobodyInCommon';

export interface ActorChange {
  /** Ids on the older map; none: new. Several: merged. */
  readonly before: readonly ActorId[];
  /** Ids on the newer map; none: gone. Several: split. */
  readonly after: readonly ActorId[];
  readonly state: 'new' | 'gone' | 'changed';
  readonly differences: readonly ActorDifference[];
}
export type ActorDifference =
  | { readonly code: 'name'; readonly was: string; readonly is: string }
  | { readonly code: 'kind'; readonly was: ActorKind; readonly is: ActorKind }
  /** `by`: of who was split or merged those that have it on the newer map, or for what is lost had it on the older. */
  | { readonly code: 'roleGained' | 'roleLost'; readonly role: Role; readonly by?: readonly ActorId[] }
  | { readonly code: 'camp'; readonly was: CampStand; readonly is: CampStand }
  | { readonly code: 'areas'; readonly gained: readonly AreaId[]; readonly lost: readonly AreaId[] }
  | { readonly code: 'keyFigure'; readonly was: KeyFigureStatus | null; readonly is: KeyFigureStatus | null }
  | { readonly code: 'split' | 'merged' };
export type CampStand = CampId | 'none' | null;

export type RelationState =
  | 'new'
  | 'gone'
  | 'stronger'
  | 'weaker'
  /** The tension between them grew, or became less, and the good lines stayed as strong. */
  | 'tensionStronger'
  | 'tensionWeaker'
  /** There was no tension between them; now there is. */
  | 'turnedTense'
  /** There was tension; now there are good lines without it. */
  | 'turnedGood'
  /** Another kind of good line, another direction, or a good line beside the tension. */
  | 'typeChanged';

/** All that lies between two actors, taken together. */
export interface RelationChange {
  /**
   * Of who was split or merged the one that has the line: on the newer map, or for a line that is gone on the older. `before`
   * is who had it then, though the newer map has the same id too.
   */
  readonly a: ActorId;
  readonly aOn?: 'before';
  readonly b: ActorId;
  readonly bOn?: 'before';
  readonly state: RelationState;
  /** Whether it is, or for what is gone was, tension alone. */
  readonly isTension: boolean;
  readonly was: readonly RelationType[];
  readonly is: readonly RelationType[];
  /** Strongest good line, or tension when there is nothing else; 0 for none. */
  readonly strengthWas: 0 | 1 | 2 | 3;
  readonly strengthIs: 0 | 1 | 2 | 3;
  /** Ids on the older and on the newer map. */
  readonly before: readonly RelationId[];
  readonly after: readonly RelationId[];
}

/** One end of a group of lines. */
export type Party =
  /** `before`: as it was called on the older map, though the newer has the same id too. */
  | { readonly kind: 'actor'; readonly id: ActorId; readonly on?: 'before' }
  | { readonly kind: 'camp'; readonly id: CampId }
  | { readonly kind: 'area'; readonly id: AreaId };

export type LineStatement =
  | 'linesGone'
  | 'linesNew'
  | 'tensionGone'
  | 'tensionNew'
  | 'turnedTense'
  | 'turnedGood'
  | 'stronger'
  | 'weaker'
  | 'tensionStronger'
  | 'tensionWeaker';

/** One sentence of the summary; `evidence` is what it lights up, `before` on the older map and `after` on the newer. */
export type Statement = { readonly before: Evidence; readonly after: Evidence } & StatementSaid;
export type StatementSaid =
  /** `between` is missing for what is left when the larger groups have been told. */
  | { readonly code: LineStatement; readonly count: number; readonly between: readonly [Party, Party] | readonly [Party] | null }
  | { readonly code: 'actorsNew' | 'actorsGone'; readonly actors: readonly ActorId[]; readonly roles: readonly Role[] }
  | { readonly code: 'roleGained' | 'roleLost'; readonly actors: readonly ActorId[]; readonly role: Role }
  | { readonly code: 'campMoved'; readonly actors: readonly ActorId[]; readonly was: CampStand; readonly is: CampStand }
  | {
      readonly code: 'keyFigure';
      readonly actors: readonly ActorId[];
      readonly was: KeyFigureStatus | null;
      readonly is: KeyFigureStatus | null;
    }
  | { readonly code: 'split' | 'merged'; readonly was: readonly ActorId[]; readonly is: readonly ActorId[] };

/** What is followed from map to map. */
export const FIGURES = ['tension', 'tiesAcross', 'eiIndex', 'possibleLinks', 'cutPoints', 'reach', 'coverage'] as const;
export type FigureCode = (typeof FIGURES)[number];

/**
 * `value` is `count / of` for shares (tension, tiesAcross, reach, coverage), −1 to 1 for eiIndex, `count` for the others;
 * null when the map cannot say. tension: lines between the camps, and how many are tension. tiesAcross: good lines among
 * those on a camp, and how many run across. reach: actors within two steps of the key figures. coverage: neighbourhoods
 * with a key figure of their own or within two steps.
 */
export interface FigureValue {
  readonly value: number | null;
  readonly count: number;
  /** 0 where there is nothing to be a part of. */
  readonly of: number;
}
export interface FigureChange {
  readonly code: FigureCode;
  /** For tension: between which two; null for all camps together (left out when there are but two) and for the other figures. */
  readonly camps: readonly [CampId, CampId] | null;
  readonly before: FigureValue;
  readonly after: FigureValue;
  readonly verdict: Verdict;
  /** Half the width of the 90 % band that redrawing both maps gives the difference, in units of `value`; null when not known. */
  readonly noise: number | null;
}
/** `unknown` when one of the maps cannot say. */
export type Verdict = 'equal' | 'withinRedrawing' | 'moreThanRedrawing' | 'unknown';

/** The same figures over all snapshots, oldest first, and the map as it is now at the end. */
export interface FiguresOverTime {
  readonly moments: readonly { readonly snapshot: SnapshotId | null; readonly date: IsoDate | null }[];
  readonly series: readonly {
    readonly code: FigureCode;
    readonly camps: readonly [CampId, CampId] | null;
    /** One for each moment; null where that map has not these camps. */
    readonly values: readonly (FigureValue | null)[];
    /** Beside each value from where to where it lies in nine of ten redrawings of that map; null when not known. */
    readonly bands: readonly (Band | null)[];
  }[];
  /** Why no band is known at any moment: there is more to redraw than may be waited for. */
  readonly tooMuchToRedraw: boolean;
}
/** In units of `value`, lowest first. */
export type Band = readonly [number, number];
