import { draftOf } from '../draft.ts';
import type { IsoDate, TalkedAboutId } from '../identifiers.ts';
import { done } from '../outcome.ts';
import type { CommandRule } from './command.ts';

/** Ticks a talking point as talked about, or takes that back with `null`. */
export interface TickTalkingPoint {
  readonly do: 'tickTalkingPoint';
  readonly id: TalkedAboutId;
  readonly date: IsoDate | null;
}

export const tickTalkingPoint: CommandRule<TickTalkingPoint> = (map, { id, date }) => {
  const draft = draftOf(map);
  if (date) draft.put('talkedAbout', { id, date });
  else draft.drop('talkedAbout', id);
  return done(draft.change());
};
