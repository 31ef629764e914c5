import { draftOf } from '../draft.ts';
import { isDay, type TriggerEventId } from '../identifiers.ts';
import { done, type Refusal, refused } from '../outcome.ts';
import type { TriggerEvent } from '../triggerEvent.ts';
import { nameRefusal, noteRefusal, tidyName } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Puts an ingrijpende gebeurtenis on the time line. */
export interface AddEvent {
  readonly do: 'addEvent';
  readonly event: TriggerEvent;
}
export interface EditEvent {
  readonly do: 'editEvent';
  readonly id: TriggerEventId;
  readonly set: Partial<Omit<TriggerEvent, 'id'>>;
}
export interface RemoveEvent {
  readonly do: 'removeEvent';
  readonly id: TriggerEventId;
}

/** Refuses an id taken, a name empty or too long, a date that is no day, a note too long. Two may share a name or a day. */
export const addEvent: CommandRule<AddEvent> = (map, { event }) => {
  if (map.events.has(event.id)) return refused('idTaken', { id: event.id });
  const refusal = eventRefusal(event);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  draft.put('events', { ...event, name: tidyName(event.name) });
  return done(draft.change());
};

/** Refuses what `addEvent` refuses of name, date and note, and an event that is not there. */
export const editEvent: CommandRule<EditEvent> = (map, { id, set }) => {
  const event = map.events.get(id);
  if (!event) return refused('eventMissing');
  const edited = { ...event, ...set };
  const refusal = eventRefusal(edited);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  draft.put('events', { ...edited, name: tidyName(edited.name) });
  return done(draft.change());
};

export const removeEvent: CommandRule<RemoveEvent> = (map, { id }) => {
  if (!map.events.has(id)) return refused('eventMissing');
  const draft = draftOf(map);
  draft.drop('events', id);
  return done(draft.change());
};

const eventRefusal = ({ id, name, date, note }: TriggerEvent): Refusal | null =>
  nameRefusal([], id, name) ?? noteRefusal(note) ?? (isDay(date) ? null : refused('dateInvalid', { date }).refusal);
