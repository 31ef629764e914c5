import { cutText } from '../domain/cutText.ts';
import type { ImportField } from './importPreview.ts';
import type { NoticeBook } from './noticeBook.ts';
import type { UnderstoodRow, UnderstoodTable } from './understoodTable.ts';
import { campWords, readWord, type WordTable } from './words.ts';

/** A value that is a word of a list; a word that is not in it is reported, with its column. */
export type ReadValue = <V extends string | number>(field: ImportField, words: WordTable<V>, text?: string) => V | null;
export const valueReader =
  (table: UnderstoodTable, row: UnderstoodRow, notices: NoticeBook): ReadValue =>
  (field, words, text = row.text(field)) => {
    if (text === '' || readWord(campWords, text) === 'unknown') return null;
    const value = readWord(words as WordTable<string>, text) as never;
    if (value === null) reportUnknown(table, field, text, notices);
    return value;
  };
export const reportUnknown = (table: UnderstoodTable, field: ImportField, text: string, notices: NoticeBook) =>
  notices.add('valueUnknown', { column: table.columnOf.get(field) ?? field, value: cutText(text, 60) });
