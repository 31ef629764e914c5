import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import type { Share } from '../../domain/quantities.ts';
import type { Evidence } from '../analyseMap.ts';

/** What the map would be without one actor. The map itself stays as it is. */
export interface WhatIf {
  readonly actor: ActorId;
  /** Who comes loose from the largest part of those that hung together through the actor: each piece, the largest first. */
  readonly comesLoose: readonly (readonly ActorId[])[];
  /** Who would have nobody left to deal with. */
  readonly alone: readonly ActorId[];
  /** Lines between every two camps now and without the actor; `losesLast` when the only ones ran through it. */
  readonly campPairs: readonly CampPairWithout[];
  /** Neighbourhoods where nobody else is known. */
  readonly emptyAreas: readonly AreaId[];
  /** What the present key figures reach within two steps of all others, with the actor there and without. */
  readonly reach: { readonly before: Share; readonly after: Share; readonly lost: readonly ActorId[] };
  readonly evidence: Evidence;
}
export interface CampPairWithout {
  readonly a: CampId;
  readonly b: CampId;
  /** Good lines drawn from camp to camp. */
  readonly direct: number;
  readonly directAfter: number;
  /** Actors of neither camp with good lines to both. */
  readonly goBetweens: number;
  readonly goBetweensAfter: number;
  readonly losesLast: boolean;
}
