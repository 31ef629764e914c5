import { propertiesOf } from '../actorMap.ts';
import { draftOf } from '../draft.ts';
import { isDay } from '../identifiers.ts';
import type { MapProperties } from '../mapProperties.ts';
import { isMonths } from '../networkAgreements.ts';
import { done, type Refusal, refused } from '../outcome.ts';
import { MAX_NAME_LENGTH } from '../quantities.ts';
import { showsNothing } from '../tidyText.ts';
import { noteRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Changes title, issue, governance or settings of the map. */
export interface EditMap {
  readonly do: 'editMap';
  readonly set: Partial<Omit<MapProperties, 'id' | 'createdAt'>>;
}

/** Why this cannot be said of a map, one that is there or one that is to be made; or nothing when all is well. */
export const propertiesRefusal = ({ title, endDate, network, ...texts }: EditMap['set']): Refusal | null => {
  if (title !== undefined && showsNothing(title)) return refused('titleEmpty').refusal;
  if (title !== undefined && title.length > MAX_NAME_LENGTH)
    return refused('nameTooLong', { name: title, most: MAX_NAME_LENGTH }).refusal;
  if (endDate !== undefined && !isDay(endDate)) return refused('dateInvalid', { date: endDate }).refusal;
  const months = network ? [network.contactEvery, network.awayAtMost, network.candidateAtMost] : [];
  if (months.some((count = null) => count !== null && !isMonths(count))) return refused('numberInvalid').refusal;
  // As long as a map file may hold: what can be said can be saved and opened again.
  const { issue = '', owner = '', purpose = '', legalBasis = '' } = texts;
  return noteRefusal(issue) ?? noteRefusal(owner) ?? noteRefusal(purpose) ?? noteRefusal(legalBasis);
};

/** Refuses an empty or too long title, an end date that is no day, months that are no count, and other texts that are too long. */
export const editMap: CommandRule<EditMap> = (map, { set }) => {
  const refusal = propertiesRefusal(set);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  const { putOff, ...before } = propertiesOf(map);
  // What was put off is decided with another date.
  const isAsBefore = set.endDate === undefined || set.endDate === before.endDate;
  draft.put('map', { ...before, ...(putOff && isAsBefore && { putOff }), ...set });
  return done(draft.change());
};
