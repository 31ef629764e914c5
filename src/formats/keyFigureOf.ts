import type { IsoDate } from '../domain/identifiers.ts';
import { type KeyFigure, keyFigureOn, newKeyFigure, type StatusSince } from '../domain/keyFigure.ts';
import { withSpans } from '../domain/network/statusSpans.ts';
import { headingWeights } from './columnWords.ts';
import type { ActorField } from './importPreview.ts';
import { KEY_FIGURE_FIELDS, SAID_OF_ANYBODY } from './keyFigureFields.ts';
import type { NoticeBook } from './noticeBook.ts';
import { wordOfCell } from './ownCells.ts';
import {
  isBareNumber,
  readAgeGroup,
  readBoolean,
  readDay,
  readDayOrSerial,
  readList,
  readMonths,
  readWordList,
} from './readValues.ts';
import type { UnderstoodRow, UnderstoodTable } from './understoodTable.ts';
import { reportUnknown, valueReader } from './valueReader.ts';
import {
  backgroundWords,
  campWords,
  keyFigureKindWords,
  positionWords,
  readWord,
  saysNothing,
  statusWords,
  taskWords,
  type WordTable,
} from './words.ts';

/**
 * The key-figure part of a row. A row that says "no" gets none, and what else it says of that is left out; one that says
 * "yes" is active unless it says otherwise, as is one whose name stands under "Sleutelfiguur" or that says since when it is active; without
 * any such answer, anything said makes a candidate.
 */
export const keyFigureOf = (
  table: UnderstoodTable,
  row: UnderstoodRow,
  notices: NoticeBook,
  today: IsoDate,
): KeyFigure | null => {
  const read = valueReader(table, row, notices);
  /** Reads with a reader of its own; what cannot be read is reported. */
  const readBy = <V>(field: ActorField, reader: (text: string) => V | null): V | null => {
    const text = row.text(field);
    if (text === '' || readWord(campWords, text) === 'unknown') return null;
    const value = reader(text);
    if (value === null) reportUnknown(table, field, text, notices);
    return value;
  };
  const listOf = <V extends string>(field: ActorField, words: WordTable<V>): V[] => [
    ...new Set(readWordList(words, row.text(field)).flatMap(({ text, value }) => value ?? read(field, words, text) ?? [])),
  ];
  /** What a cell says, unless that is that there is nothing to say. */
  const sayOf = (field: ActorField): string => (saysNothing(row.text(field)) ? '' : row.text(field));
  const dayIn = (field: ActorField) => (sayOf(field) === '' ? null : readBy(field, readDayOrSerial));
  const isHeaded = (field: ActorField, heading: RegExp) => heading.test(table.columnOf.get(field) ?? '');

  const isOne =
    readBy('isKeyFigure', readBoolean) ?? (isHeaded('name', /^\s*(?:sleutel(?:figu|perso)|key figure)/i) ? true : null);
  const said = KEY_FIGURE_FIELDS.filter((field) => row.text(field) !== '');
  const isSaid = said.some((field) => !SAID_OF_ANYBODY.includes(field));
  if (isOne === false || (isOne === null && !isSaid)) {
    if (said.length > 0) notices.add('keyFigureLeftOut');
    return null;
  }
  const [since, backOn, agreedUntil] = (['statusSince', 'backOn', 'agreedUntil'] as const).map(dayIn);
  const isActiveSince = since !== null && isHeaded('statusSince', /acti(?:ef|ve)|netwerk|network/i);
  const saidStatus = read('status', statusWords);
  const status = saidStatus ?? (isOne || isActiveSince ? 'active' : 'candidate');
  const course = courseIn(row.text('statusHistory'), (text) => reportUnknown(table, 'statusHistory', text, notices));
  const begun = course.filter((span) => span.since <= today);
  const before = begun.at(-1)?.status === status ? begun.slice(0, -1) : begun;
  // Of a status that was not understood nobody knows since when it holds.
  const now = since && (saidStatus !== null || sayOf('status') === '') ? { status, since } : null;
  // What is said of now stands in the verloop as well, which may go on.
  const isWhole = now !== null && course.some((span) => span.status === status && span.since === since);
  const spans = now && !isWhole ? [...before, now, ...course.slice(begun.length)] : course;
  const contactEvery = sayOf('contactEvery') === '' ? null : readBy('contactEvery', monthsUnder(table));
  const contactPerson = wordOfCell(row.text('contactPerson'));
  const keyFigure: KeyFigure = {
    ...newKeyFigure,
    status,
    kinds: listOf('keyFigureKinds', keyFigureKindWords),
    position: positionOf(row.text('position')) ?? read('position', positionWords),
    background: read('background', backgroundWords),
    ageGroup: readBy('ageGroup', readAgeGroup),
    socialProfession: readBy('socialProfession', readBoolean),
    knownToMunicipality: readBy('knownToMunicipality', readBoolean),
    tasks: listOf('tasks', taskWords),
    lastContact: dayIn('lastContact'),
    ...(backOn && { backOn }),
    ...(agreedUntil && { agreedUntil }),
    ...(contactEvery !== null && { contactEvery }),
    ...(contactPerson !== '' && { contactPerson }),
  };
  if (spans.length === 0) return keyFigure;
  // The status that is said is that of now, which what is to come does not undo.
  const goingOn = withSpans({ ...keyFigure, status: course.at(-1)?.status ?? status }, spans);
  return isWhole || keyFigureOn(goingOn, today).status === status ? goingOn : withSpans(keyFigure, spans);
};

/** Statuses, each with the day from which it held: `kandidaat 2024-01-01 | actief 1-6-2024`, in any order. */
const courseIn = (text: string, notUnderstood: (text: string) => void): StatusSince[] =>
  readList(text)
    .flatMap((piece): StatusSince[] => {
      const [, word = '', day = ''] = /^(\D{1,60})\s(\d\S{5,9})$/.exec(piece) ?? [];
      const [status, since] = [readWord(statusWords, word), readDay(day)];
      if (status !== null && since !== null) return [{ status, since }];
      notUnderstood(piece);
      return [];
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));

/** "3" under "Frequentie" may be months or times a year: only under a heading that speaks of months it is months. */
const monthsUnder = ({ columnOf }: UnderstoodTable): typeof readMonths => {
  const heading = columnOf.get('contactEvery') ?? '';
  const isUnsure = headingWeights('actors', heading).some(({ field, weight }) => field === 'contactEvery' && weight <= 1);
  return (text) => (isUnsure && isBareNumber(text) ? null : readMonths(text));
};

/** A column called "formeel" answers yes or no. */
const positionOf = (text: string): KeyFigure['position'] => {
  const isFormal = readBoolean(text);
  return isFormal === null ? null : isFormal ? 'formal' : 'informal';
};
