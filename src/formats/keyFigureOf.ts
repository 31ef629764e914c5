import { type KeyFigure, newKeyFigure } from '../domain/keyFigure.ts';
import type { ActorField } from './importPreview.ts';
import { KEY_FIGURE_FIELDS, SAID_OF_ANYBODY } from './keyFigureFields.ts';
import type { NoticeBook } from './noticeBook.ts';
import { readAgeGroup, readBoolean, readDay, readList, readMonths } from './readValues.ts';
import type { UnderstoodRow, UnderstoodTable } from './understoodTable.ts';
import { reportUnknown, valueReader } from './valueReader.ts';
import { backgroundWords, campWords, keyFigureKindWords, positionWords, readWord, statusWords, taskWords } from './words.ts';

/**
 * The key-figure part of a row. A row that says "no" gets none, and what else it says of that is left out; one that says
 * "yes" is active unless it says otherwise; without either answer, anything said makes a candidate.
 */
export const keyFigureOf = (table: UnderstoodTable, row: UnderstoodRow, notices: NoticeBook): KeyFigure | null => {
  const read = valueReader(table, row, notices);
  /** Reads with a reader of its own; what cannot be read is reported. */
  const readBy = <V>(field: ActorField, reader: (text: string) => V | null): V | null => {
    const text = row.text(field);
    if (text === '' || readWord(campWords, text) === 'unknown') return null;
    const value = reader(text);
    if (value === null) reportUnknown(table, field, text, notices);
    return value;
  };
  const listOf = <V>(field: ActorField, one: (text: string) => V | null): V[] => [
    ...new Set(readList(row.text(field)).flatMap((text) => one(text) ?? [])),
  ];

  const isOne = readBy('isKeyFigure', readBoolean);
  const said = KEY_FIGURE_FIELDS.filter((field) => row.text(field) !== '');
  const isSaid = said.some((field) => !SAID_OF_ANYBODY.includes(field));
  if (isOne === false || (isOne === null && !isSaid)) {
    if (said.length > 0) notices.add('keyFigureLeftOut');
    return null;
  }
  const status = read('status', statusWords) ?? (isOne ? 'active' : 'candidate');
  const [since, backOn, agreedUntil] = (['statusSince', 'backOn', 'agreedUntil'] as const).map((field) => readBy(field, readDay));
  const contactEvery = readBy('contactEvery', readMonths);
  const contactPerson = row.text('contactPerson');
  return {
    ...newKeyFigure,
    status,
    kinds: listOf('keyFigureKinds', (text) => read('keyFigureKinds', keyFigureKindWords, text)),
    position: positionOf(row.text('position')) ?? read('position', positionWords),
    background: read('background', backgroundWords),
    ageGroup: readBy('ageGroup', readAgeGroup),
    socialProfession: readBy('socialProfession', readBoolean),
    knownToMunicipality: readBy('knownToMunicipality', readBoolean),
    tasks: listOf('tasks', (text) => read('tasks', taskWords, text)),
    lastContact: readBy('lastContact', readDay),
    ...(since && { statusHistory: [{ status, since }] }),
    ...(backOn && { backOn }),
    ...(agreedUntil && { agreedUntil }),
    ...(contactEvery !== null && { contactEvery }),
    ...(contactPerson !== '' && { contactPerson }),
  };
};

/** A column called "formeel" answers yes or no. */
const positionOf = (text: string): KeyFigure['position'] => {
  const isFormal = readBoolean(text);
  return isFormal === null ? null : isFormal ? 'formal' : 'informal';
};
