import { draftOf } from '../draft.ts';
import type { NetworkFilterId } from '../identifiers.ts';
import { askedParts } from '../network/keyFigureFilter.ts';
import type { NetworkFilter } from '../network/networkFilter.ts';
import { done, refused } from '../outcome.ts';
import { missingAreaRefusal, missingCampRefusal, noteRefusal, tidyName } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Keeps a filter of key figures with the map, new or anew. */
export interface KeepNetworkFilter {
  readonly do: 'keepNetworkFilter';
  readonly filter: NetworkFilter;
}
export interface RemoveNetworkFilter {
  readonly do: 'removeNetworkFilter';
  readonly id: NetworkFilterId;
}

/** Refuses one that asks nothing, months that are no count, an area or camp that is not there, and a name that is too long. */
export const keepNetworkFilter: CommandRule<KeepNetworkFilter> = (map, { filter }) => {
  if (askedParts(filter).length === 0) return refused('nothingToDo');
  const { silentFor } = filter;
  if (typeof silentFor === 'number' && !(Number.isInteger(silentFor) && silentFor >= 1)) return refused('numberInvalid');
  const refusal =
    noteRefusal(filter.name) ?? missingAreaRefusal(map, filter.neighbourhoods) ?? missingCampRefusal(map, filter.camps);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  draft.put('networkFilters', { ...filter, name: tidyName(filter.name) });
  return done(draft.change());
};

export const removeNetworkFilter: CommandRule<RemoveNetworkFilter> = (map, { id }) => {
  const draft = draftOf(map);
  draft.drop('networkFilters', id);
  return done(draft.change());
};
