import type { NewActorAt } from './addItems.ts';
import { addItems } from './addItems.ts';
import type { CommandRule } from './command.ts';

/** Puts one actor on the map. */
export interface AddActor extends NewActorAt {
  readonly do: 'addActor';
}

/** Refuses what `addItems` refuses. */
export const addActor: CommandRule<AddActor> = (map, { do: _, ...actor }) => addItems(map, { do: 'addItems', actors: [actor] });
