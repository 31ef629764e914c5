import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { AreaId, IsoDate } from '../../domain/identifiers.ts';
import { type KeyFigure, keyFigureOn, type StatusSince, statusSince } from '../../domain/keyFigure.ts';
import type { Relation } from '../../domain/relation.ts';
import { rolesOf } from '../../domain/role.ts';
import { columnName } from '../columnWords.ts';
import type { ActorField, RelationField } from '../importPreview.ts';
import { nameInList, wordInCell } from '../ownCells.ts';
import {
  actorKindWords,
  ageGroupWords,
  backgroundWords,
  booleanWords,
  campWords,
  certaintyWords,
  directionWords,
  keyFigureKindWords,
  positionWords,
  relationTypeWords,
  roleWords,
  saysNothing,
  statusWords,
  strengthWords,
  taskWords,
  type WordTable,
} from '../words.ts';

/** Tables that a Dutch spreadsheet opens by a double click: semicolons, a byte-order mark, words instead of codes. */

export type Language = 'nl' | 'en';
/** What is said of a record in words, by field, in the order of the columns. */
type Told<Field extends string, R> = Partial<Record<Field, (record: R) => string | number>>;

/** A table of the actors, names and all that is said of them. */
export const writeActorsCsv = (map: ActorMap, language: Language, today?: IsoDate): string =>
  table(toldOfActors(map, language, today), [...map.actors.values()], language);

/**
 * All that is said of an actor, as other programs can hold it. Of a map as it was written the status is that of `today`, beside the whole
 * verloop with what is to come; without a day it is what was written.
 */
export const toldOfActors = (map: ActorMap, language: Language, today?: IsoDate): Told<ActorField, Actor> => {
  const say = sayer(language);
  const now = (keyFigure: KeyFigure) => (today ? keyFigureOn(keyFigure, today) : keyFigure);
  const areas = (ids: readonly AreaId[]) => joined(ids.map((id) => nameInList(map.areas.get(id)?.name ?? '')));
  return {
    name: ({ name }) => name,
    kind: ({ kind, kindUnsaid }) => (kindUnsaid ? '' : say(actorKindWords, kind)),
    camp: ({ camp }) => (camp === 'none' ? say(campWords, 'none') : camp === null ? '' : (map.camps.get(camp)?.name ?? '')),
    roles: ({ roles }) => joined(rolesOf(roles).map((role) => say(roleWords, role))),
    neighbourhoods: ({ neighbourhoods }) => areas(neighbourhoods),
    constituency: ({ constituency }) => areas(constituency),
    isKeyFigure: ({ keyFigure }) => say(booleanWords, keyFigure ? 'yes' : 'no'),
    status: ({ keyFigure }) => say(statusWords, keyFigure && now(keyFigure).status),
    statusSince: ({ keyFigure }) => (keyFigure && statusSince(now(keyFigure))) ?? '',
    statusHistory: ({ keyFigure }) =>
      keyFigure
        ? joined(besides(now(keyFigure), keyFigure).map(({ status, since }) => `${say(statusWords, status)} ${since}`))
        : '',
    keyFigureKinds: ({ keyFigure }) => joined((keyFigure?.kinds ?? []).map((kind) => say(keyFigureKindWords, kind))),
    position: ({ keyFigure }) => say(positionWords, keyFigure?.position),
    background: ({ keyFigure }) => say(backgroundWords, keyFigure?.background),
    ageGroup: ({ keyFigure }) => say(ageGroupWords, keyFigure?.ageGroup),
    socialProfession: ({ keyFigure }) => say(booleanWords, yesOrNo(keyFigure?.socialProfession)),
    knownToMunicipality: ({ keyFigure }) => say(booleanWords, yesOrNo(keyFigure?.knownToMunicipality)),
    tasks: ({ keyFigure }) => joined((keyFigure?.tasks ?? []).map((task) => say(taskWords, task))),
    lastContact: ({ keyFigure }) => keyFigure?.lastContact ?? '',
    backOn: ({ keyFigure }) => keyFigure?.backOn ?? '',
    agreedUntil: ({ keyFigure }) => keyFigure?.agreedUntil ?? '',
    contactEvery: ({ keyFigure }) => keyFigure?.contactEvery ?? '',
    contactPerson: ({ keyFigure }) => wordInCell(keyFigure?.contactPerson ?? ''),
    note: ({ note }) => note,
    x: ({ id }) => map.positions.get(id)?.x ?? '',
    y: ({ id }) => map.positions.get(id)?.y ?? '',
  };
};

/** A table of the relations, by the names of their ends. */
export const writeRelationsCsv = (map: ActorMap, language: Language): string =>
  table(toldOfRelations(map, language), [...map.relations.values()], language);

/** All that is said of a relation, with the names of its ends. */
export const toldOfRelations = (map: ActorMap, language: Language): Told<RelationField, Relation> => {
  const say = sayer(language);
  return {
    from: ({ from }) => map.actors.get(from)?.name ?? '',
    to: ({ to }) => map.actors.get(to)?.name ?? '',
    type: ({ type }) => say(relationTypeWords, type),
    directed: ({ type, mutual }) => (type === 'influence' ? say(directionWords, mutual ? 'no' : 'yes') : ''),
    strength: ({ strength }) => say(strengthWords, strength),
    certainty: ({ certainty }) => say(certaintyWords, certainty),
    note: ({ note }) => note,
  };
};

/** Any table of texts and numbers; in Dutch with decimal commas. What is null is left empty. */
export const writeTableCsv = (
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  language: Language,
): string => writeCells([headings, ...rows.map((row) => row.map((value) => value ?? ''))], ';', language === 'nl' ? ',' : '.');

const sayer =
  (language: Language) =>
  <V extends string | number>(words: WordTable<V>, value: V | null | undefined): string =>
    value === null || value === undefined ? '' : words[value][language];

/** The whole verloop, where it says more than since when the present status holds. */
const besides = (now: KeyFigure, { statusHistory = [] }: KeyFigure): readonly StatusSince[] => {
  const last = statusHistory.at(-1);
  return statusHistory.length > 1 || last?.status !== now.status || last.since !== statusSince(now) ? statusHistory : [];
};

const yesOrNo = (value: boolean | null | undefined): 'yes' | 'no' | null =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : null;

/** Several values in one cell. One that has a comma or semicolon in it, or that reads as "none", gets the sign as well, to be read as one. */
const joined = (values: readonly string[]): string =>
  values.length === 1 && (/[,;]/.test(values[0] ?? '') || saysNothing(values[0] ?? '')) ? `${values[0]} |` : values.join(' | ');

const table = <R>(
  columns: Readonly<Record<string, (record: R) => string | number>>,
  records: readonly R[],
  language: Language,
): string => {
  const fields = Object.keys(columns) as (ActorField | RelationField)[];
  const rows = records.map((record) => fields.map((field) => columns[field]?.(record) ?? ''));
  return writeCells([fields.map((field) => columnName(field, language)), ...rows], ';');
};

/** Rows of cells apart by the sign, with a byte-order mark. */
export const writeCells = (rows: readonly (readonly (string | number)[])[], separator: ';' | ',', decimalSign = '.'): string =>
  `\uFEFF${rows.map((row) => `${row.map((value) => cell(value, decimalSign)).join(separator)}\r\n`).join('')}`;

/** What a spreadsheet would take for a formula gets an apostrophe before it; `readCsv` takes exactly one off. */
const cell = (value: string | number, decimalSign: string): string => {
  if (typeof value === 'number') return String(value).replace('.', decimalSign);
  const text = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;,"\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
