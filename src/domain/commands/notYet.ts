import type { ActorMap } from '../actorMap.ts';
import type { ActorId, IsoDate } from '../identifiers.ts';
import type { StatusSince } from '../keyFigure.ts';
import { type Refusal, refused } from '../outcome.ts';
import type { Command } from './commandCatalogue.ts';
import type { KeyFigurePart } from './editKeyFigures.ts';

/**
 * Why this cannot be said today: nobody was spoken to, and no status began, on a day to come. What was agreed may end then, and a day
 * that a file brought along stays.
 */
export const notYet = (command: Command, { actors }: Pick<ActorMap, 'actors'>, today: IsoDate): Refusal | null => {
  const stood = (ids: readonly ActorId[]) => ids.flatMap((id) => actors.get(id)?.keyFigure?.statusHistory ?? []);
  if (command.do === 'editKeyFigures') return lateIn(command.set, command.on, today, stood(command.actors));
  return command.do === 'editActor' ? lateIn(command.set.keyFigure ?? {}, command.on, today, stood([command.id])) : null;
};

const lateIn = (set: KeyFigurePart, on: IsoDate | undefined, today: IsoDate, stood: readonly StatusSince[]): Refusal | null => {
  const rest = [...stood];
  // Another status on a day that stood, or the same one once more, is said anew.
  const begun = (set.statusHistory ?? []).flatMap(({ status, since }) => {
    const place = rest.findIndex((span) => span.status === status && span.since === since);
    if (place < 0) return [since];
    rest.splice(place, 1);
    return [];
  });
  const late = [set.lastContact, on, ...begun].find((day) => day && day > today);
  return late ? refused('dayToCome', { date: late }).refusal : null;
};
