import { type MapProperties, propertiesOf } from '../actorMap.ts';
import { draftOf } from '../draft.ts';
import { done, refused } from '../outcome.ts';
import { MAX_NAME_LENGTH } from '../quantities.ts';
import type { CommandRule } from './command.ts';

/** Changes title, issue, governance or settings of the map. */
export interface EditMap {
  readonly do: 'editMap';
  readonly set: Partial<Omit<MapProperties, 'id' | 'createdAt'>>;
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** Refuses an empty or too long title and an end date that is no day. */
export const editMap: CommandRule<EditMap> = (map, { set }) => {
  if (set.title !== undefined && set.title.trim() === '') return refused('titleEmpty');
  if ((set.title?.length ?? 0) > MAX_NAME_LENGTH) return refused('nameTooLong', { name: set.title ?? '', most: MAX_NAME_LENGTH });
  if (set.endDate !== undefined && !isDay(set.endDate)) return refused('dateInvalid', { date: set.endDate });
  const draft = draftOf(map);
  draft.put('map', { ...propertiesOf(map), ...set });
  return done(draft.change());
};
