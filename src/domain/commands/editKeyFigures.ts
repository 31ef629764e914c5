import { draftOf } from '../draft.ts';
import { type ActorId, type IsoDate, isDay } from '../identifiers.ts';
import { type KeyFigure, newKeyFigure, spansAfter, TASKS, type Task, withStatus } from '../keyFigure.ts';
import { isMonths } from '../networkAgreements.ts';
import { done, type Refusal, refused } from '../outcome.ts';
import { noteRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** What is said of a key figure; `undefined` takes away what may be left unsaid. */
export type KeyFigurePart = { readonly [K in keyof KeyFigure]?: KeyFigure[K] | undefined };

/** Says the same of several key figures at once, who become one by it if they were none. */
export interface EditKeyFigures {
  readonly do: 'editKeyFigures';
  readonly actors: readonly ActorId[];
  readonly set: KeyFigurePart;
  /** Tasks that they all get, or lose; the others stay with whoever has them. */
  readonly tasks?: { readonly [T in Task]?: boolean };
  /** The day from which a status holds. */
  readonly on: IsoDate;
}

/** Refuses an actor that is not there, a day that is none, months that are no count, and a contact person's name that is too long. */
export const editKeyFigures: CommandRule<EditKeyFigures> = (map, { actors, set, tasks = {}, on }) => {
  const refusal = keyFigureRefusal(set, on);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  for (const id of new Set(actors)) {
    const actor = map.actors.get(id);
    if (!actor) return refused('actorMissing');
    const keyFigure = keyFigureWith(actor.keyFigure, set, on);
    const having = TASKS.filter((task) => tasks[task] ?? keyFigure.tasks.includes(task));
    draft.put('actors', { ...actor, keyFigure: Object.keys(tasks).length === 0 ? keyFigure : { ...keyFigure, tasks: having } });
  }
  return done(draft.change());
};

/** Why this cannot be said of a key figure, from that day on; or nothing. */
export const keyFigureRefusal = (set: KeyFigurePart, on: IsoDate | null): Refusal | null => {
  const days = [set.lastContact, set.backOn, set.agreedUntil, on, ...(set.statusHistory ?? []).map(({ since }) => since)];
  const noDay = days.find((day) => day !== null && day !== undefined && !isDay(day));
  if (noDay) return refused('dateInvalid', { date: noDay }).refusal;
  const { contactEvery } = set;
  if (contactEvery !== undefined && !isMonths(contactEvery)) return refused('numberInvalid').refusal;
  return noteRefusal(set.contactPerson ?? '');
};

/** A key figure with what is said of it. A new one, one of another status, and one whose status was to begin later has it from that day on. */
export const keyFigureWith = (before: KeyFigure | null, set: KeyFigurePart, on: IsoDate | null): KeyFigure => {
  const said: KeyFigurePart = { ...(before ?? newKeyFigure), ...set };
  const keyFigure = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as unknown as KeyFigure;
  if (on === null || set.statusHistory !== undefined) return keyFigure;
  const isLater = before !== null && set.status !== undefined && spansAfter(before, on).length > 0;
  const isNewStatus = before === null || before.status !== keyFigure.status || isLater;
  return isNewStatus ? withStatus(keyFigure, keyFigure.status, on) : keyFigure;
};
