import { TASKS, type Task } from '../../../domain/keyFigure.ts';

/** The columns of the table Sleutelfiguren, in order: every attribute of the vocabulary. The name is always there. */
export const FIGURE_COLUMNS = [
  'name',
  'status',
  'since',
  'kinds',
  'position',
  'signal',
  'prevent',
  'intervene',
  'advise',
  'neighbourhoods',
  'lastContact',
  'background',
  'ageGroup',
  'socialProfession',
  'knownToMunicipality',
  'constituency',
  'camp',
  'roles',
  'contactPerson',
  'agreedUntil',
  'contactEvery',
  'backOn',
  'note',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** What is shown until somebody chooses: what one asks first of a network. */
export const USUAL_COLUMNS: readonly FigureColumn[] = FIGURE_COLUMNS.slice(0, FIGURE_COLUMNS.indexOf('lastContact') + 1);

/** The columns that were chosen on this device, in their order; what is none is passed over. */
export const chosenColumns = (kept: readonly string[] | undefined): readonly FigureColumn[] =>
  kept === undefined ? USUAL_COLUMNS : FIGURE_COLUMNS.filter((column) => column === 'name' || kept.includes(column));

export const isTask = (column: FigureColumn): column is Task => (TASKS as readonly string[]).includes(column);

/** How wide a column is, in CSS pixels. */
export const COLUMN_PX: { readonly [C in FigureColumn]: number } = {
  name: 196,
  status: 124,
  since: 80,
  kinds: 134,
  position: 80,
  signal: 24,
  prevent: 24,
  intervene: 24,
  advise: 24,
  neighbourhoods: 116,
  lastContact: 146,
  background: 176,
  ageGroup: 104,
  socialProfession: 134,
  knownToMunicipality: 180,
  constituency: 112,
  camp: 116,
  roles: 124,
  contactPerson: 150,
  agreedUntil: 112,
  contactEvery: 150,
  backOn: 104,
  note: 200,
};
/** Of the boxes by which rows are selected. */
export const SELECT_PX = 40;
