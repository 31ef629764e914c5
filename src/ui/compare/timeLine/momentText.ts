import { snapshotsInOrder } from '../../../domain/timeLine.ts';
import { dayInWords } from '../../../language/grammar.ts';
import type { Language } from '../../../language/language.ts';
import type { ChosenMoments } from '../../../workspace/compareDesk.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';
import type { LineMoment } from './lineMoments.ts';

export const momentName = ({ timeLine: t }: Language, moment: LineMoment): string =>
  moment.kind === 'now' ? t.now : moment.kind === 'event' ? moment.event.name : moment.snapshot.name;

export const isBeforeMoment = (moment: LineMoment, { before }: ChosenMoments): boolean =>
  before !== null && moment.key === before;
export const isAfterMoment = (moment: LineMoment, { before, after }: ChosenMoments): boolean =>
  before !== null && moment.key === after;

/** How a moment is heard: `Foto 2, foto, 1 maart 2026, gekozen als Voor`. */
export const momentSpoken = (language: Language, moment: LineMoment, chosen: ChosenMoments): string => {
  const { timeLine: t, comparison, code } = language;
  const parts = [
    momentName(language, moment),
    moment.kind === 'event' && `${t.event} (${comparison.scope[moment.event.scope]})`,
    moment.kind === 'snapshot' && t.snapshot,
    moment.kind !== 'now' && dayInWords(moment.date, code),
    moment.isExpected && t.expected,
    moment.kind === 'snapshot' && moment.snapshot.madeBy === 'program' && t.byProgram,
    isBeforeMoment(moment, chosen) && t.isBefore,
    isAfterMoment(moment, chosen) && t.isAfter,
  ];
  return parts.filter((part) => part !== false).join(', ');
};

/** What to do next under *Vergelijken*: take a first snapshot, draw on; then the line and the kinds of change say it themselves. */
export const nextMoment = ({ timeLine: { next: t } }: Language, { editor, today }: MapDesk): string => {
  const { map, undo } = editor.getSnapshot();
  const [first, second] = snapshotsInOrder(map);
  if (!first) return t.first;
  const isJustTaken = undo?.command === 'takeSnapshot' && first.date === today();
  return !second && isJustTaken ? t.unchanged : '';
};
