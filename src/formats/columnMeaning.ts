import type { ActorKind } from '../domain/actorKind.ts';
import { knownKind } from '../domain/kindFromName.ts';
import { headingWeights } from './columnWords.ts';
import type { ImportField } from './importPreview.ts';
import { readBoolean, readDay, readList, readMonths, readNumber, readWordList } from './readValues.ts';
import { relationWord } from './relationWord.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';
import {
  actorKindWords,
  campWords,
  certaintyWords,
  directionWords,
  keyFigureKindWords,
  readWord,
  roleWords,
  strengthWords,
  wordKey,
} from './words.ts';

/** What a column means, by its heading and by what stands in it. */
export interface ColumnMeaning {
  readonly field: ImportField;
  /** Above zero; the higher, the surer. */
  readonly score: number;
}
export interface ColumnValues {
  readonly column: string;
  /** What is filled in, of enough rows to tell. */
  readonly values: readonly string[];
}

const isNumber = (text: string): boolean => readNumber(text) !== null;
const isDayText = (text: string): boolean => readDay(text) !== null;
/** The kind of actor that a word says: a word for a kind, one of several (`:Person:Actor`), or a name for such actors ("stichting"). */
export const readKind = (text: string): ActorKind | null =>
  readWord(actorKindWords, text) ??
  text
    .split(/[^\p{L}\p{M}]+/u)
    .reduce<ActorKind | null>((found, word) => found ?? (word === '' ? null : readWord(actorKindWords, word)), null) ??
  knownKind(text);

/** Whether a value is one that the field knows; of other fields any value will do. */
const KNOWS: Partial<Record<ImportField, (text: string) => boolean>> = {
  kind: (text) => readKind(text) !== null,
  roles: (text) => isRole(text),
  type: (text) => relationWord(text) !== null,
  directed: (text) => readWord(directionWords, text) !== null,
  strength: (text) => isNumber(text.replace(/%$/, '')) || readWord(strengthWords, text) !== null,
  certainty: (text) => readWord(certaintyWords, text) !== null,
  sign: (text) => isNumber(text) || /^[-+]$/.test(text),
  x: isNumber,
  y: isNumber,
  isKeyFigure: (text) => readBoolean(text) !== null,
  keyFigureKinds: (text) => isKeyFigureKind(text),
  lastContact: isDayText,
  statusSince: isDayText,
  backOn: isDayText,
  agreedUntil: isDayText,
  contactEvery: (text) => readMonths(text) !== null,
};
/** Whether a cell says this rather than anything else that the column may hold. */
export const isValueOf = (field: ImportField, text: string): boolean => KNOWS[field]?.(text.slice(0, LONGEST_VALUE)) ?? true;
/** No value that a field knows is longer. */
const LONGEST_VALUE = 2_000;

/** What known values add, and what takes away that there are none. */
const BY_VALUES = 2;
const NO_VALUES = -1.5;

/** All that a column may mean, the surest first. Numbers that a program gave to groups are no camps. */
export const columnMeanings = (of: 'actors' | 'relations', { column, values }: ColumnValues): ColumnMeaning[] => {
  // What are sides by their words is the camp, whatever sort of group the heading calls it; a heading for names or places is one.
  if (of === 'actors' && maySayGroup(column) && mostOf(values, isSide)) return [{ field: 'camp', score: 3.5 }];
  // "Type" over "verbinder" and "doener" says of key figures what they are, though both name persons too.
  if (of === 'actors' && maySayKinds(column) && mostOf(values, isKeyFigureKind) && !mostOf(values, isRole))
    return [{ field: 'keyFigureKinds', score: 4.5 }];
  const named = headingWeights(of, column)
    .map(({ field, weight }) => ({ field, score: weight + byValues(field, weight, values, column) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return named.length > 0 || sensitiveHeading(column) ? named : unnamed(of, values);
};

/** Fields that hold anything: under a heading of theirs "Groep 1" is a name, and "Midden" a neighbourhood. */
const HOLDS_ANYTHING: readonly ImportField[] = ['id', 'name', 'neighbourhoods', 'constituency', 'note'];
const maySayGroup = (column: string): boolean =>
  !sensitiveHeading(column) &&
  headingWeights('actors', column).every(({ field, weight }) => weight < 2 || !HOLDS_ANYTHING.includes(field));

const maySayKinds = (column: string): boolean => headingWeights('actors', column).some(({ field }) => field === 'keyFigureKinds');
const isKeyFigureKind = (text: string): boolean => readWordList(keyFigureKindWords, text).some(({ value }) => value !== null);
const isRole = (text: string): boolean => readList(text).some((role) => readWord(roleWords, role) !== null);

/** A heading that says nothing over words that say all: of most the kind of a relation, or of an actor. */
const unnamed = (of: 'actors' | 'relations', values: readonly string[]): ColumnMeaning[] => {
  const isKnown = (text: string) => (of === 'relations' ? relationWord(text) : readWord(actorKindWords, text)) !== null;
  const isSaid = (value: string) => value.length > 1 && readNumber(value) === null && isKnown(value);
  return mostOf(values, isSaid) ? [{ field: of === 'relations' ? 'type' : 'kind', score: 0.5 }] : [];
};
const mostOf = (values: readonly string[], is: (value: string) => boolean): boolean => {
  const count = values.filter(is).length;
  return count > 0 && count > values.length * MOST_KNOWN;
};
const MOST_KNOWN = 0.6;
/** A word for a side, such as "voor" or "kamp A". */
export const isSide = (text: string): boolean => SIDE.test(text.trim());
const SIDE =
  /^(?:(?:(?:voor|tegen)(?:stand(?:er)?s?)?|pro|contra|anti|for|against|in favou?r|supporters?|opponents?|proponents?|eens|oneens|(?:kamp|camp|pool|pole|kant|side|cluster|groep|group|team) [a-z\d]{1,9})|neutr(?:aa)?l|neutraal|midden|middle)$/i;

/** Under a heading for groups of any sort only the words for kinds say kinds: "Jongeren" and "Bewoners" are groups there. */
const isGroupHeading = (column: string): boolean => {
  const weights = headingWeights('actors', column);
  return weights.some(({ field, weight }) => field === 'camp' && weight < 1.5) && weights.every(({ weight }) => weight < 1.5);
};
const isKindWord = (text: string): boolean => readWord(actorKindWords, text) !== null;

const byValues = (field: ImportField, weight: number, values: readonly string[], column: string): number => {
  const said = values.filter((value) => readWord(campWords, value) !== 'unknown');
  if (said.length === 0) return -0.5;
  if (field === 'name' || field === 'from' || field === 'to')
    return said.every(isNumber) ? -0.8 : field === 'name' ? new Set(said).size / said.length : 0;
  if (field === 'camp') return weight < 1.5 && !areGroups(said) ? -weight : 0;
  const knows = field === 'kind' && isGroupHeading(column) ? isKindWord : KNOWS[field];
  if (!knows) return 0;
  const share = said.filter(knows).length / said.length;
  return share === 0 ? (weight < 1.5 ? -weight : NO_VALUES) : share * BY_VALUES;
};

const MOST_GROUPS = 12;
/** Words of which a few come back, as those of camps do. */
const areGroups = (values: readonly string[]): boolean => {
  const distinct = new Set(values.map(wordKey));
  return distinct.size <= MOST_GROUPS && distinct.size < values.length && ![...distinct].every(isNumber);
};
