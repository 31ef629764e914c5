import { cutText } from '../domain/cutText.ts';
import { knownKind } from '../domain/kindFromName.ts';
import { MAX_NOTE_LENGTH } from '../domain/quantities.ts';
import { sensitiveCamp } from '../domain/sensitiveWordIn.ts';
import type { SpecialCategory } from '../domain/specialCategories.ts';
import { cleanText, isUnsafeLink, withoutUnsafeLinks } from './cleanText.ts';
import { columnRank, fieldOfColumn } from './columnWords.ts';
import {
  ACTOR_FIELDS,
  correctionOf,
  type ImportColumn,
  type ImportField,
  type ImportSettings,
  RELATION_FIELDS,
  type TablePreview,
} from './importPreview.ts';
import type { NoticeBook } from './noticeBook.ts';
import { plainText } from './plainText.ts';
import type { RawRow, RawTable, TableLayout } from './rawNetwork.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';
import { sensitiveValues } from './sensitiveValues.ts';

/** A table whose columns are understood: rows that can be asked for a field, and are clean and safe. */
export interface UnderstoodTable {
  readonly of: RawTable['of'];
  readonly file: string;
  readonly rows: readonly UnderstoodRow[];
  /** What of it is shown, to be corrected. */
  readonly preview: TablePreview;
  /** The column that holds a field, for messages. */
  readonly columnOf: ReadonlyMap<ImportField, string>;
}
export interface UnderstoodRow {
  readonly raw: RawRow;
  /** The text of a field, trimmed; empty when the file does not say. */
  readonly text: (field: ImportField) => string;
}

const MAX_SAMPLES = 3;
const MAX_FIRST_ROWS = 5;
const MAX_SAMPLE_LENGTH = 60;

/** Says of every column which field it is, and gives rows to ask. What a sensitive column holds goes no further than the guess that it is one. */
export const understandTable = (table: RawTable, settings: ImportSettings, notices: NoticeBook): UnderstoodTable => {
  const names = new Set<string>();
  for (const { cells } of table.rows) for (const column of cells.keys()) names.add(column);
  const { columns, sensitive } = describeColumns(table, [...names], settings);
  for (const [column, kind] of sensitive) notices.add('sensitiveColumn', { column, kind });
  const columnOf = new Map(columns.flatMap(({ column, field }) => (field ? [[field, column] as const] : [])));
  const corrected = new Set(columns.flatMap(({ because, field }) => (because === 'corrected' && field ? [field] : [])));
  const rows = table.rows.map((raw): UnderstoodRow => {
    const cells = new Map<string, string>();
    for (const [column, cell] of raw.cells) if (!sensitive.has(column)) cells.set(column, safeText(cell, column, notices));
    const says = Object.entries(raw.says ?? {}).map(([field, said]) => [field, safeText(said, field, notices)] as const);
    const said = new Map<string, string>(says.filter(([field, text]) => text !== '' && !corrected.has(field as ImportField)));
    return { raw: cleanRow(raw, notices), text: (field) => said.get(field) ?? cells.get(columnOf.get(field) ?? '') ?? '' };
  });
  const sampled = columns.map((column) => ({
    ...column,
    samples: column.because === 'sensitive' ? [] : samplesOf(table, column.column),
  }));
  return { of: table.of, file: table.file, rows, preview: previewOf(table, sampled), columnOf };
};

const previewOf = ({ file, of, rows, layout }: RawTable, columns: readonly ImportColumn[]): TablePreview => ({
  ...{ table: file, file, rowsAre: of, mayBe: [], header: 0, firstLines: [], separator: null, sheets: null },
  ...(layout && shownOf(layout, columns)),
  columns,
  rowCount: rows.length,
  firstRows: rows
    .slice(0, MAX_FIRST_ROWS)
    .map(({ cells }) => columns.map(({ column, because }) => (because === 'sensitive' ? '' : sampleOf(cells.get(column))))),
  strengths: null,
});

/** Of the first lines nothing is shown that stands in a sensitive column. */
const shownOf = ({ keyOf: _, firstLines, ...shown }: TableLayout, columns: readonly ImportColumn[]) => {
  const sensitive = new Set(columns.flatMap(({ key, because }) => (because === 'sensitive' ? [key] : [])));
  const lineOf = (cells: readonly string[]) => cells.filter((_cell, index) => !sensitive.has(String(index + 1))).map(sampleOf);
  return { ...shown, firstLines: firstLines.map((cells) => lineOf(cells).join(' · ')) };
};

const describeColumns = (table: RawTable, names: readonly string[], settings: ImportSettings) => {
  const named = table.layout?.table ?? table.file;
  const corrections = correctionOf(settings, named).columns ?? {};
  const keyOf = (column: string) => table.layout?.keyOf.get(column) ?? `${table.of}: ${column}`;
  const fits: readonly string[] = table.of === 'actors' ? ACTOR_FIELDS : RELATION_FIELDS;
  const subjects = isAnonymous(table) ? subjectColumns(table.of, names) : new Set<string>();
  const correctedTo = (column: string) => (Object.hasOwn(corrections, keyOf(column)) ? corrections[keyOf(column)] : undefined);
  const foundAs = (column: string) => table.means?.get(column) ?? fieldOfColumn(table.of, column);
  const fieldOf = (column: string) => correctedTo(column) ?? foundAs(column);
  const persons = aboutPersons(table, names.find((column) => fieldOf(column) === 'name') ?? [...subjects][0]);
  const sensitive = new Map<string, SpecialCategory>();
  const described = names.map((column): ImportColumn => {
    const base = { file: table.file, table: named, of: table.of, key: keyOf(column), column, samples: [] };
    const says = sensitiveValues(persons.map(({ cells }) => cells.get(column) ?? ''));
    const isName = subjects.has(column) || NAMES.includes(fieldOf(column));
    const category =
      sensitiveHeading(column) ??
      (isName && says !== 'identifier' ? null : says) ??
      (fieldOf(column) === 'camp' ? sensitiveCamps(table, column) : null);
    if (category) {
      sensitive.set(column, category);
      return { ...base, field: null, because: 'sensitive', says: category };
    }
    const corrected = correctedTo(column);
    if (corrected === null || (corrected !== undefined && fits.includes(corrected))) {
      return { ...base, field: corrected, because: 'corrected' };
    }
    const field = foundAs(column);
    return { ...base, field, because: field ? 'recognised' : 'unknown' };
  });
  const single = oneColumnPerField(described, table.means);
  if (!isAnonymous(table)) return { columns: single, sensitive };
  return { columns: table.of === 'actors' ? withSomeName(single) : withSomeEnds(single), sensitive };
};

/** The rows that may be about somebody: groups and organisations may believe what they like. */
const aboutPersons = ({ of, rows }: RawTable, nameColumn: string | undefined): readonly RawRow[] =>
  of === 'relations' || nameColumn === undefined
    ? rows
    : rows.filter(({ cells }) => (knownKind(cells.get(nameColumn) ?? '') ?? 'person') === 'person');

/** Camps stand for people, whoever stands in them: that most of them are called after what people are keeps them out. */
const sensitiveCamps = ({ rows }: RawTable, column: string): SpecialCategory | null => {
  const all = new Set(rows.map(({ cells }) => (cells.get(column) ?? '').trim()).filter((name) => name !== ''));
  const found = [...all].flatMap((name) => sensitiveCamp(name) ?? []);
  return found.length > all.size / 2 ? (found[0] ?? null) : null;
};

/** Whether only columns can say which actor a row is about: the format itself does not. */
const isAnonymous = ({ rows }: RawTable): boolean => rows.every(({ id, from }) => id === undefined && from === undefined);

/** The columns that will be taken for the names when none says so: what they hold is nobody's mark. */
const subjectColumns = (of: RawTable['of'], names: readonly string[]): ReadonlySet<string> => {
  const fields = names.map((column) => fieldOfColumn(of, column));
  if (fields.some((field) => field === 'name' || field === 'id' || field === 'from' || field === 'to')) return new Set();
  return new Set(names.filter((_, index) => fields[index] === null).slice(0, of === 'actors' ? 1 : 2));
};

/** Columns that say who an actor is: what such a name says is nobody's mark, unless it is a number that identifies. */
const NAMES: readonly (ImportField | null)[] = ['id', 'name', 'from', 'to'];

/** What the user said goes first, then what the format says, then the column whose name says it best; the others are left out. */
const oneColumnPerField = (columns: readonly ImportColumn[], means: RawTable['means']): ImportColumn[] => {
  const rank = ({ because, column, field }: ImportColumn) => {
    if (because === 'corrected' || !field) return -2;
    return means?.get(column) === field ? -1 : columnRank(field, column);
  };
  const best = new Map<ImportField, ImportColumn>();
  for (const column of columns) {
    const other = column.field && best.get(column.field);
    if (column.field && (!other || rank(column) < rank(other))) best.set(column.field, column);
  }
  return columns.map((column) =>
    column.field && best.get(column.field) !== column ? { ...column, field: null, because: 'unknown' } : column,
  );
};

/** A table of actors without a column for name or id takes the first that is not understood for the name. */
const withSomeName = (columns: readonly ImportColumn[]): ImportColumn[] => {
  if (columns.some(({ field }) => field === 'name' || field === 'id')) return [...columns];
  const first = columns.find(({ because }) => because === 'unknown');
  return columns.map((column) => (column === first ? { ...column, field: 'name', because: 'recognised' } : column));
};

/** A table of relations without a header has them in the order in which people say them. */
const PLAIN_ORDER = ['from', 'to', 'type', 'strength', 'certainty'] as const;
const withSomeEnds = (columns: readonly ImportColumn[]): ImportColumn[] => {
  if (columns.some(({ field }) => field === 'from' || field === 'to')) return [...columns];
  const unknown = columns.filter(({ because }) => because === 'unknown');
  return columns.map((column) => {
    const field = PLAIN_ORDER[unknown.indexOf(column)];
    return field ? { ...column, field, because: 'recognised' } : column;
  });
};

const samplesOf = ({ rows }: RawTable, column: string): string[] => {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const sample = sampleOf(cells.get(column));
    if (sample !== '') samples.add(sample);
    if (samples.size === MAX_SAMPLES) break;
  }
  return [...samples];
};

const sampleOf = (cell = ''): string => cutText(cleanText(cell.slice(0, MAX_NOTE_LENGTH)).text.trim(), MAX_SAMPLE_LENGTH);

const safeText = (cell: string, column: string, notices: NoticeBook): string => {
  // Much longer than what is kept need not be looked at to its end.
  const { text, removed } = cleanText(plainText(cell.slice(0, 4 * MAX_NOTE_LENGTH)));
  if (removed > 0) notices.add('signsRemoved', { column }, removed);
  const trimmed = text.trim();
  const safe = isUnsafeLink(trimmed) ? '' : withoutUnsafeLinks(trimmed);
  if (safe !== trimmed) notices.add('linkRemoved', { column });
  if (safe.length <= MAX_NOTE_LENGTH && cell.length <= 4 * MAX_NOTE_LENGTH) return safe;
  notices.add('fieldShortened', { column, most: MAX_NOTE_LENGTH });
  return cutText(safe, MAX_NOTE_LENGTH);
};

/** What the format itself says gets the same cleaning: an id may become a name. */
const cleanRow = (raw: RawRow, notices: NoticeBook): RawRow => {
  const clean = (text: string | undefined) => (text === undefined ? undefined : safeText(text, 'id', notices));
  const [id, from, to] = [clean(raw.id), clean(raw.from), clean(raw.to)];
  return { ...raw, ...(id !== undefined && { id }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};
