import type { ActorMap } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { columnName } from '../columnWords.ts';
import type { ActorField, RelationField } from '../importPreview.ts';
import { KEY_FIGURE_FIELDS } from '../keyFigureFields.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { type Language, toldOfActors, toldOfRelations } from './writeCsv.ts';

const NAMES = {
  actors: { nl: 'Actoren', en: 'Actors' },
  relations: { nl: 'Relaties', en: 'Relations' },
} as const;

/** All that is said of the actors of a map, a row each; the program's own reader makes the same actors of it. */
export const actorSheet = (map: ActorMap, language: Language): Sheet =>
  sheetOf(NAMES.actors[language], toldOfActors(map, language), [...map.actors.values()], language);

/** The relations, by the names of their ends. */
export const relationSheet = (map: ActorMap, language: Language): Sheet =>
  sheetOf(NAMES.relations[language], toldOfRelations(map, language), [...map.relations.values()], language);

/** What is said of key figures and candidates as such, with their names first; `name` is what the map calls them. */
export const keyFigureSheet = (map: ActorMap, language: Language, name: string): Sheet => {
  const told = toldOfActors(map, language);
  const columns = Object.fromEntries(KEY_FIGURE_COLUMNS.map((field) => [field, told[field]])) as typeof told;
  return sheetOf(
    name,
    columns,
    [...map.actors.values()].filter(({ keyFigure }) => keyFigure !== null),
    language,
  );
};
const KEY_FIGURE_COLUMNS = [
  'name',
  ...KEY_FIGURE_FIELDS,
  'neighbourhoods',
  'constituency',
] as const satisfies readonly ActorField[];

/** Told as real dates. */
const DAYS: ReadonlySet<ActorField | RelationField> = new Set(['lastContact', 'statusSince']);

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

const sheetOf = <R>(
  name: string,
  told: Readonly<Partial<Record<ActorField | RelationField, (record: R) => string | number>>>,
  records: readonly R[],
  language: Language,
): Sheet => {
  const fields = Object.keys(told) as (ActorField | RelationField)[];
  return {
    name,
    headings: fields.map((field) => capital(columnName(field, language))),
    rows: records.map((record) =>
      fields.map((field): SheetCell => {
        const value = told[field]?.(record) ?? '';
        if (DAYS.has(field) && value !== '') return { day: value as IsoDate };
        return value;
      }),
    ),
  };
};
