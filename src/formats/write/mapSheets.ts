import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, IsoDate } from '../../domain/identifiers.ts';
import { columnName } from '../columnWords.ts';
import type { ActorField, RelationField } from '../importPreview.ts';
import { DAY_FIELDS, KEY_FIGURE_FIELDS } from '../keyFigureFields.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { type Language, toldOfActors, toldOfRelations } from './writeCsv.ts';

const NAMES = {
  actors: { nl: 'Actoren', en: 'Actors' },
  relations: { nl: 'Relaties', en: 'Relations' },
} as const;

/** All that is said of the actors of a map, a row each; the program's own reader makes the same actors of it. */
export const actorSheet = (map: ActorMap, language: Language, today?: IsoDate): Sheet =>
  sheetOf(NAMES.actors[language], toldOfActors(map, language, today), [...map.actors.values()], language);

/** The relations, by the names of their ends. */
export const relationSheet = (map: ActorMap, language: Language): Sheet =>
  sheetOf(NAMES.relations[language], toldOfRelations(map, language), [...map.relations.values()], language);

/** Which key figures are told of, in this order, and what of them, as on which day; left out: all of them, and all, as it was written. */
export interface FiguresTold {
  readonly ids?: readonly ActorId[];
  readonly fields?: readonly ActorField[];
  readonly today?: IsoDate | undefined;
}

/** What is said of key figures and candidates as such, with their names first; `name` is what the map calls them. */
export const keyFigureSheet = (
  map: ActorMap,
  language: Language,
  name: string,
  { ids = [...map.actors.keys()], fields = KEY_FIGURE_COLUMNS, today }: FiguresTold = {},
): Sheet => {
  const told = toldOfActors(map, language, today);
  const figures = ids.flatMap((id) => map.actors.get(id) ?? []).filter(({ keyFigure }) => keyFigure !== null);
  // Beside since when stands what was before, as far as that was written down of anybody.
  const hasCourse = figures.some((actor) => told.statusHistory?.(actor));
  const columns = fields
    .filter((field) => field !== 'statusHistory')
    .flatMap((field): ActorField[] => (field === 'statusSince' && hasCourse ? [field, 'statusHistory'] : [field]));
  return sheetOf(name, Object.fromEntries(columns.map((field) => [field, told[field]])) as typeof told, figures, language);
};
export const KEY_FIGURE_COLUMNS = [
  'name',
  ...KEY_FIGURE_FIELDS,
  'neighbourhoods',
  'constituency',
  'camp',
  'roles',
  'note',
] as const satisfies readonly ActorField[];

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
        if (DAY_FIELDS.includes(field) && value !== '') return { day: value as IsoDate };
        return value;
      }),
    ),
  };
};
