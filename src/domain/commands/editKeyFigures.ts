import type { Actor } from '../actor.ts';
import { draftOf } from '../draft.ts';
import { type ActorId, type IsoDate, isDay } from '../identifiers.ts';
import { type KeyFigure, keyFigureOn, newKeyFigure, spansAfter, TASKS, type Task, withStatus } from '../keyFigure.ts';
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

/**
 * Refuses an actor that is not there, a day that is none, a status from before another that was written down, days by which the status of
 * that day would be another, months that are no count, and a contact person's name that is too long.
 */
export const editKeyFigures: CommandRule<EditKeyFigures> = (map, { actors, set, tasks = {}, on }) => {
  const refusal = keyFigureRefusal(set, on);
  if (refusal) return { done: false, refusal };
  const refusedOf = statusRefusal(
    [...new Set(actors)].flatMap((id) => map.actors.get(id) ?? []),
    set,
    on,
  );
  if (refusedOf) return { done: false, refusal: refusedOf };
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

/** Why this cannot be said of the statuses of these, from that day on; or nothing. */
export const statusRefusal = (actors: readonly Actor[], set: KeyFigurePart, on: IsoDate | null): Refusal | null =>
  on === null ? null : (tooEarly(actors, set, on) ?? needsDay(actors, set, on));

/** Whether the days themselves are said; `undefined` is that there are none. */
const saysDays = (set: KeyFigurePart): boolean => 'statusHistory' in set;

/**
 * Why a status cannot hold for these from that day on: another one that was written down of later would go. Names the first, and how many
 * more. A later day of the same status says nothing any more.
 */
const tooEarly = (actors: readonly Actor[], set: KeyFigurePart, on: IsoDate): Refusal | null => {
  const { status } = set;
  if (status === undefined || saysDays(set)) return null;
  const late = actors.flatMap(({ id, name, keyFigure }) => {
    const span = keyFigure && spansAfter(keyFigure, on).findLast((one) => one.status !== status);
    return span ? [{ id, name, ...span }] : [];
  });
  return late[0] ? refused('statusTooEarly', { ...late[0], others: late.length - 1 }).refusal : null;
};

/**
 * Why the days cannot become these: with a status still to come, the one of now is read off the days, and without its own it would be another.
 */
const needsDay = (actors: readonly Actor[], set: KeyFigurePart, on: IsoDate): Refusal | null => {
  if (!saysDays(set)) return null;
  for (const { name, keyFigure } of actors) {
    const [next] = keyFigure ? spansAfter(keyFigure, on) : [];
    if (!keyFigure || !next) continue;
    const { status: now } = keyFigureOn(keyFigure, on);
    if (keyFigureOn(keyFigureWith(keyFigure, set, on), on).status !== now)
      return refused('statusNeedsDay', { name, now, ...next }).refusal;
  }
  return null;
};

/** A key figure with what is said of it. A new one, one of another status, and one whose status was to begin later has it from that day on. */
export const keyFigureWith = (before: KeyFigure | null, set: KeyFigurePart, on: IsoDate | null): KeyFigure => {
  const said: KeyFigurePart = { ...(before ?? newKeyFigure), ...set };
  const keyFigure = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as unknown as KeyFigure;
  if (on === null || saysDays(set)) return keyFigure;
  const isLater = before !== null && set.status !== undefined && spansAfter(before, on).length > 0;
  const isNewStatus = before === null || before.status !== keyFigure.status || isLater;
  return isNewStatus ? withStatus(keyFigure, keyFigure.status, on) : keyFigure;
};
