import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { Share } from '../../domain/quantities.ts';
import type { Evidence } from '../analyseMap.ts';
import type { NoGround } from './groundToStandOn.ts';

/** Where the map hangs by one actor or one line. What cuts off whom by its absence is `cutPoints` of `Analysis`. */
export interface FragilePoints {
  readonly leanedOn: LeanedOn;
  readonly bridges: readonly Bridge[];
}
/** On whom most short ways between sides run; or why that cannot be said. */
export type LeanedOn =
  | { readonly answered: true; readonly poles: 'camps' | 'areas'; readonly points: readonly FragilePoint[] }
  | { readonly answered: false; readonly because: NoGround | 'noWaysAcross' };
export interface FragilePoint {
  readonly actor: ActorId;
  readonly isKeyFigure: boolean;
  /** The part of all ways of two or three steps between actors of different sides that runs through this one. */
  readonly share: Share;
  /** Pairs of different sides for whom it is the only go-between. */
  readonly onlyBetween: readonly (readonly [ActorId, ActorId])[];
  readonly evidence: Evidence;
}
/** The only line between two parts of the map. */
export interface Bridge {
  readonly a: ActorId;
  readonly b: ActorId;
  /** Who comes loose without the line: the smaller side. */
  readonly cutsOff: readonly ActorId[];
  readonly relations: readonly RelationId[];
}
