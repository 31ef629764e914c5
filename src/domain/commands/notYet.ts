import type { IsoDate } from '../identifiers.ts';
import { type Refusal, refused } from '../outcome.ts';
import type { Command } from './commandCatalogue.ts';
import type { KeyFigurePart } from './editKeyFigures.ts';

/** Why this cannot be said today: nobody was spoken to, and no status began, on a day to come. What was agreed may end then. */
export const notYet = (command: Command, today: IsoDate): Refusal | null => {
  if (command.do === 'editKeyFigures') return lateIn(command.set, command.on, today);
  return command.do === 'editActor' ? lateIn(command.set.keyFigure ?? {}, command.on, today) : null;
};

const lateIn = (set: KeyFigurePart, on: IsoDate | undefined, today: IsoDate): Refusal | null => {
  const days = [set.lastContact, on, ...(set.statusHistory ?? []).map(({ since }) => since)];
  const late = days.find((day) => day && day > today);
  return late ? refused('dayToCome', { date: late }).refusal : null;
};
