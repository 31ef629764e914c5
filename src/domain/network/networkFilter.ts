import type { Fields, FieldsOf } from '../fields.ts';
import type { NetworkFilterId } from '../identifiers.ts';
import { KEY_FIGURE_KINDS, STATUSES, TASKS } from '../keyFigure.ts';
import { MAX_ACTORS } from '../quantities.ts';
import { ROLES } from '../role.ts';
import type { KeyFigureFilter } from './keyFigureFilter.ts';
import { OPEN_AGE_GROUPS, OPEN_ANSWERS, OPEN_BACKGROUNDS, OPEN_POSITIONS } from './openAnswer.ts';

/** A filter of key figures that is kept with the map, to be chosen again. */
export interface NetworkFilter extends KeyFigureFilter {
  readonly id: NetworkFilterId;
  /** As somebody called it; empty is called by what it asks ("Actief, verbinder, Noord"). */
  readonly name: string;
}

/** What the list of tables says of it: without the name that somebody typed it is called by what it asks. */
export const networkFilterFields = (is: Fields): FieldsOf<NetworkFilter> => ({
  id: is.id,
  name: is.words('emptied'),
  statuses: is.someOf(STATUSES),
  neighbourhoods: is.askedOf(is.to('areas'), MAX_ACTORS),
  kinds: is.someOf(KEY_FIGURE_KINDS),
  tasks: is.someOf(TASKS),
  positions: is.someOf(OPEN_POSITIONS),
  backgrounds: is.someOf(OPEN_BACKGROUNDS),
  ageGroups: is.someOf(OPEN_AGE_GROUPS),
  socialProfession: is.someOf(OPEN_ANSWERS),
  knownToMunicipality: is.someOf(OPEN_ANSWERS),
  roles: is.someOf(ROLES),
  camps: is.askedOf(is.to('camps'), MAX_ACTORS),
  silentFor: is.orNull(is.wordOr('agreed', is.whole(1))),
});
