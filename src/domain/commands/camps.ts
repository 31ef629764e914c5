import type { Camp } from '../camp.ts';
import { draftOf } from '../draft.ts';
import { dropRecords } from '../dropRecords.ts';
import { done, refused } from '../outcome.ts';
import { addItems } from './addItems.ts';
import { nameRefusal, tidyName } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Names a new side of the issue. */
export interface AddCamp {
  readonly do: 'addCamp';
  readonly camp: Camp;
}
export interface RenameCamp {
  readonly do: 'renameCamp';
  readonly id: Camp['id'];
  readonly name: string;
}
/** Takes a camp away; its actors go back to "not said". */
export interface RemoveCamp {
  readonly do: 'removeCamp';
  readonly id: Camp['id'];
}

export const addCamp: CommandRule<AddCamp> = (map, { camp }) => addItems(map, { do: 'addItems', camps: [camp] });

export const renameCamp: CommandRule<RenameCamp> = (map, { id, name }) => {
  const camp = map.camps.get(id);
  if (!camp) return refused('campMissing');
  const refusal = nameRefusal(map.camps.values(), id, name);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  draft.put('camps', { ...camp, name: tidyName(name) });
  return done(draft.change());
};

export const removeCamp: CommandRule<RemoveCamp> = (map, { id }) => {
  if (!map.camps.has(id)) return refused('campMissing');
  const draft = draftOf(map);
  dropRecords(draft, 'camps', [id]);
  return done(draft.change());
};
