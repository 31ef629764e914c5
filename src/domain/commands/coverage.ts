import type { Area } from '../area.ts';
import type { AreaProfile } from '../areaProfile.ts';
import { draftOf } from '../draft.ts';
import { isDay, type NetworkCountId } from '../identifiers.ts';
import type { NetworkCount } from '../networkCount.ts';
import { done, refused } from '../outcome.ts';
import type { Share } from '../quantities.ts';
import type { TargetId } from '../target.ts';
import { addItems } from './addItems.ts';
import type { AddAreas } from './areas.ts';
import { areaTextRefusal, nameRefusal, tidyName } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Sets the streefverhouding of a category, or takes it away. */
export interface SetTarget {
  readonly do: 'setTarget';
  readonly id: TargetId;
  readonly share: Share | null;
}
/** Enters a number for the network as a whole, new or anew. */
export interface SetNetworkCount {
  readonly do: 'setNetworkCount';
  readonly count: NetworkCount;
}
export interface RemoveNetworkCount {
  readonly do: 'removeNetworkCount';
  readonly id: NetworkCountId;
}
/** Lays down what is known of areas from outside, with the areas that are new; what is not named stays as it was. */
export interface SetAreaProfiles {
  readonly do: 'setAreaProfiles';
  readonly newAreas: AddAreas['areas'];
  /** Code or district of areas that are there already, and whether these are otherwise as somebody typed them. */
  readonly filledIn?: readonly (Pick<Area, 'id'> & Partial<Pick<Area, 'code' | 'district' | 'byHand'>>)[];
  readonly profiles: readonly (Pick<AreaProfile, 'id'> & Partial<AreaProfile>)[];
}

/** Refuses a share outside 0 to 1. */
export const setTarget: CommandRule<SetTarget> = (map, { id, share }) => {
  if (share !== null && !(share >= 0 && share <= 1)) return refused('numberInvalid');
  const draft = draftOf(map);
  if (share === null) draft.drop('targets', id);
  else draft.put('targets', { id, share });
  return done(draft.change());
};

/** Refuses a name that is empty, too long or taken, a date that is no day, and a count that is not whole or not within what it is of. */
export const setNetworkCount: CommandRule<SetNetworkCount> = (map, { count }) => {
  const refusal = nameRefusal(map.networkCounts.values(), count.id, count.name);
  if (refusal) return { done: false, refusal };
  const { counted, of, date } = count;
  if (!isDay(date)) return refused('dateInvalid', { date });
  if (!Number.isInteger(counted) || !Number.isInteger(of) || counted < 0 || of < 1 || counted > of)
    return refused('numberInvalid');
  const draft = draftOf(map);
  draft.put('networkCounts', { ...count, name: tidyName(count.name) });
  return done(draft.change());
};

export const removeNetworkCount: CommandRule<RemoveNetworkCount> = (map, { id }) => {
  const draft = draftOf(map);
  draft.drop('networkCounts', id);
  return done(draft.change());
};

/** Refuses what `addItems` refuses of areas, a profile of an area that is not there, and a population that is no count. */
export const setAreaProfiles: CommandRule<SetAreaProfiles> = (map, { newAreas, filledIn = [], profiles }) => {
  const added = addItems(map, { do: 'addItems', areas: newAreas });
  if (!added.done) return added;
  const draft = draftOf(map);
  for (const area of added.value.areas?.added ?? []) draft.put('areas', area);
  for (const more of filledIn) {
    const area = draft.map.areas.get(more.id);
    if (!area) return refused('areaMissing');
    const refusal = areaTextRefusal(more);
    if (refusal) return { done: false, refusal };
    draft.put('areas', { ...area, ...more });
  }
  for (const profile of profiles) {
    if (!draft.map.areas.has(profile.id)) return refused('areaMissing');
    const { population = null } = profile;
    if (population !== null && !(Number.isInteger(population) && population >= 0)) return refused('numberInvalid');
    const present = map.areaProfiles.get(profile.id) ?? { id: profile.id, population: null, outline: [] };
    draft.put('areaProfiles', { ...present, ...profile });
  }
  return done(draft.change());
};
