import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId } from '../domain/identifiers.ts';

/** How to lay the map out. Actors placed by hand stay where they are, unless `everyone`. */
export interface ArrangeRequest {
  readonly by: 'relations' | 'camp' | 'neighbourhood';
  readonly everyone: boolean;
}
/** New places of the actors that move, in map units. */
export type Arrangement = readonly { readonly id: ActorId; readonly x: number; readonly y: number }[];

export declare const arrangeMap: (map: ActorMap, request: ArrangeRequest) => Arrangement;
