import type { ActorMap } from '../actorMap.ts';
import type { MapChange } from '../change.ts';
import type { Outcome } from '../outcome.ts';

/** A pure edit: what it was asked and the map it is asked of give a change, or a refusal. Ids and moments come in. */
export type CommandRule<Arguments> = (map: ActorMap, command: Arguments) => Outcome<MapChange>;
