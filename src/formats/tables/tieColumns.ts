import { nameKey } from '../../domain/nameKey.ts';
import { MAX_NAME_LENGTH, MAX_NOTE_LENGTH } from '../../domain/quantities.ts';
import { endOfHeading, headingWeights } from '../columnWords.ts';
import type { ImportField } from '../importPreview.ts';
import { KEY_FIGURE_FIELDS, SAID_OF_ANYBODY } from '../keyFigureFields.ts';
import type { GridRow } from '../rawNetwork.ts';
import { readDay, readList, readMonths, readNumber } from '../readValues.ts';
import { relationWord } from '../relationWord.ts';
import { keyFigureKindWords, readWord, statusWords, taskWords, wordKey } from '../words.ts';

/** Columns of a table of actors that name with whom each is tied. */

/** Headings of such columns beside those that are a type of relation ("Werkt samen met"). */
const TIES =
  /\b(?:contact(?:en|person|personen|s)?|relaties?|relations?|connecties?|connections?|connected|verbonden|links?|links to|netwerk|network|bekenden|vrienden|friends|partners?|parent|ouder|moeder|leidinggevende|manager|supervisor|rapporteert|reports|valt onder|hoort bij|onderdeel van|belongs to|part of|neighbou?rs|buren|adjacent|kent|knows|met wie|targets?|naar|bondgenoten|tegenstanders|gesprekspartners)\b/;

/** A name is told from others by its beginning, however long a cell is. */
const keyOf = (cell: string): string => nameKey(cell.slice(0, LONGEST_NAME));
const LONGEST_NAME = 1_000;

/** A target with what is said of the tie to it: "Imam (spanning)", "Imam: 3". */
export interface TieTarget {
  readonly name: string;
  readonly said: string;
}
export const tieTargets = (cell: string, names: ReadonlySet<string>): TieTarget[] =>
  (names.has(keyOf(cell)) ? [cell.trim()] : readList(cell)).flatMap((part) => {
    const name = part.trim();
    if (NOBODY.test(name)) return [];
    const [, bare = '', said = ''] = /^([^()]*)\(([^()]*)\)$/.exec(name) ?? /^([^:]*):([^:]*)$/.exec(name) ?? [];
    const isSaid = bare.trim() !== '' && (readNumber(said) !== null || relationWord(said) !== null) && !names.has(keyOf(name));
    return [isSaid ? { name: bare.trim(), said: said.trim() } : { name, said: '' }];
  });
const NOBODY = /^(?:-|–|geen|none|nvt|n\.v\.t\.|n\/a|null|nan|onbekend|unknown|\?|0|x|ja|nee)$/i;

export interface TieColumns {
  /** Which columns name others. */
  readonly columns: readonly number[];
  /** The names that the rows have themselves. */
  readonly names: ReadonlySet<string>;
}
const ENOUGH = 400;
const OF_FIGURES: readonly ImportField[] = KEY_FIGURE_FIELDS;
const ONLY_OF_FIGURES = OF_FIGURES.filter((field) => !SAID_OF_ANYBODY.some((one) => one === field));

/** No number, day or time, nor what is said of somebody: "Netwerk" over "actief" names nobody. */
const isName = (text: string): boolean =>
  text.length < 80 &&
  readNumber(text) === null &&
  readDay(text) === null &&
  readMonths(text) === null &&
  [statusWords, taskWords, keyFigureKindWords].every((words) => readWord<string>(words, text) === null);

/** By heading and content: what stands there are names that have a row too, or the heading says so and these are names. */
export const tieColumns = (headings: readonly string[], body: readonly GridRow[], nameAt: number, idAt: number): TieColumns => {
  const names = new Set(
    body.flatMap(({ cells }) => [cells[nameAt] ?? '', cells[idAt] ?? ''].filter((cell) => cell.trim() !== '').map(keyOf)),
  );
  const step = Math.max(1, Math.floor(body.length / ENOUGH));
  const looked = body.filter((_, index) => index % step === 0);
  const meant = headings.map((whole) => headingWeights('actors', whole.slice(0, MAX_NAME_LENGTH)));
  const isOfFigures = meant.some((fields) => fields.some(({ field, weight }) => weight > 2 && ONLY_OF_FIGURES.includes(field)));
  const columns = headings.flatMap((whole, column) => {
    const heading = whole.slice(0, MAX_NAME_LENGTH);
    if (column === nameAt || column === idAt) return [];
    // Who keeps contact with a key figure may well be one of them, and somebody may be called "12", as often as one speaks.
    if (isOfFigures && meant[column]?.some(({ field }) => OF_FIGURES.includes(field))) return [];
    const targets = looked.flatMap(({ cells }) => tieTargets((cells[column] ?? '').slice(0, MAX_NOTE_LENGTH), names));
    if (targets.length === 0) return [];
    const share = targets.filter(({ name }) => names.has(keyOf(name))).length / targets.length;
    const known = meant[column]?.some(({ weight }) => weight > 1) ?? false;
    const isNamed = TIES.test(wordKey(heading)) || endOfHeading(heading) === 'to' || relationWord(heading) !== null;
    const areNames = targets.every(({ name }) => isName(name));
    return isNamed ? (share > 0.2 || (areNames && !known) ? [column] : []) : share > 0.6 && !known ? [column] : [];
  });
  return { columns, names };
};
