import { cutText } from '../domain/cutText.ts';
import { knownKind } from '../domain/kindFromName.ts';
import { MAX_NOTE_LENGTH } from '../domain/quantities.ts';
import { sensitiveCamp } from '../domain/sensitiveWordIn.ts';
import type { SpecialCategory } from '../domain/specialCategories.ts';
import { assignedColumns } from './assignedColumns.ts';
import { cleanText, isUnsafeLink, withoutUnsafeLinks } from './cleanText.ts';
import { isValueOf } from './columnMeaning.ts';
import { fieldOfColumn } from './columnWords.ts';
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
import { structureText } from './structureText.ts';
import { wordKey } from './words.ts';

/** A table whose columns are understood: rows that can be asked for a field, and are clean and safe. */
export interface UnderstoodTable {
  readonly of: RawTable['of'];
  readonly file: string;
  readonly rows: readonly UnderstoodRow[];
  /** Fields of columns that are not in the file but were made of its layout: who is tied to whom in a matrix. */
  readonly made: ReadonlySet<ImportField>;
  /** What of it is shown, to be corrected. */
  readonly preview: TablePreview;
  /** The column that holds a field, for messages. */
  readonly columnOf: ReadonlyMap<ImportField, string>;
  /** Names that it gives apart from its rows. */
  readonly mentions: readonly string[];
  /** Shown with another table. */
  readonly isAside: boolean;
}
export interface UnderstoodRow {
  readonly raw: RawRow;
  /** The text of a field, trimmed; empty when the file does not say. */
  readonly text: (field: ImportField) => string;
  /** All that may say it in this row, the best first: what stands in one column may be missing in another. */
  readonly texts: (field: ImportField) => readonly string[];
}

const NONE: readonly string[] = [];
const MAX_SAMPLES = 3;
const MAX_FIRST_ROWS = 5;
const MAX_SAMPLE_LENGTH = 60;

/** Says of every column which field it is, and gives rows to ask. What a sensitive column holds goes no further than the guess that it is one. */
export const understandTable = (table: RawTable, settings: ImportSettings, notices: NoticeBook): UnderstoodTable => {
  const names = new Set<string>();
  for (const { cells } of table.rows) for (const column of cells.keys()) names.add(column);
  const { columns, sensitive, sources } = describeColumns(table, [...names], settings);
  for (const { column, because } of columns) {
    if (because !== 'unknown' || table.of !== 'actors' || !GROUPS.test(column)) continue;
    const [value] = samplesOf(table, column);
    if (mostAre(table, column, (text) => /^\d{1,4}$/.test(text))) notices.add('clustersLeftOut', { column });
    else if (value !== undefined) notices.add('groupingLeftOut', { column, value });
  }
  for (const [column, kind] of sensitive) notices.add('sensitiveColumn', { column, kind });
  const columnOf = new Map(columns.flatMap(({ column, field }) => (field ? [[field, column] as const] : [])));
  const corrected = new Set(columns.flatMap(({ because, field }) => (because === 'corrected' && field ? [field] : [])));
  const clean = cleaner(notices);
  const rows = table.rows.map((raw): UnderstoodRow => {
    const cells = new Map<string, string>();
    for (const [column, cell] of raw.cells) if (!sensitive.has(column)) cells.set(column, clean(cell, column));
    const said = new Map<string, string>();
    for (const field in raw.says) {
      const text = clean(raw.says[field as ImportField] ?? '', field);
      if (text !== '' && !corrected.has(field as ImportField)) said.set(field, text);
    }
    const textsOf = (field: ImportField): readonly string[] => {
      const [own, from] = [said.get(field), sources.get(field)];
      if (!from) return own === undefined ? NONE : [own];
      const found = own === undefined ? [] : [own];
      for (const column of from) {
        const cell = cells.get(column);
        if (cell) found.push(cell);
      }
      return found;
    };
    return { raw: cleanRow(raw, clean), text: (field) => bestOf(field, textsOf(field)), texts: textsOf };
  });
  sayBeside(rows, columnOf, sources, notices);
  const sampled = columns.map((column) => ({
    ...column,
    samples: column.because === 'sensitive' ? [] : samplesOf(table, column.column),
  }));
  const mentions = (table.mentions ?? []).map((name) => clean(name, ''));
  const isMade = ({ column, field }: ImportColumn) =>
    field !== null && table.layout !== undefined && !table.layout.keyOf.has(column);
  return {
    ...{ of: table.of, file: table.file, rows, columnOf, mentions },
    made: new Set(sampled.flatMap((column) => (isMade(column) && column.field ? [column.field] : []))),
    preview: previewOf(
      table,
      sampled.filter((column) => !isMade(column)),
    ),
    isAside: table.isAside ?? false,
  };
};

const previewOf = ({ file, of, rows, layout }: RawTable, columns: readonly ImportColumn[]): TablePreview => ({
  ...{ table: file, file, rowsAre: of, mayBe: [], header: 0, firstLines: [], separator: null, sheets: null },
  ...(layout && shownOf(layout, columns)),
  columns,
  rowCount: rows.length,
  firstRows: rows
    .slice(0, MAX_FIRST_ROWS)
    .map(({ cells }) => columns.map(({ column, because }) => (because === 'sensitive' ? '' : sampleOf(cells.get(column))))),
  said: { fields: [], rows: [] },
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
    const ofTies = table.ties?.get(column);
    if (ofTies) return { ...base, field: ofTies, because: corrected === undefined ? 'recognised' : 'corrected' };
    if (corrected === null || (corrected !== undefined && fits.includes(corrected))) {
      return { ...base, field: corrected, because: 'corrected' };
    }
    return { ...base, field: null, because: 'unknown' };
  });
  const open = described.filter(({ because }) => because === 'unknown').map(({ column }) => column);
  const taken = new Map(
    described.flatMap(({ column, field }) => (field && !table.ties?.has(column) ? [[field, column] as const] : [])),
  );
  const { fieldOf: understood, sources } = assignedColumns(table, open, taken);
  const single = described.map((column): ImportColumn => {
    const field = understood.get(column.column);
    return field ? { ...column, field, because: 'recognised' } : column;
  });
  if (!isAnonymous(table)) return { columns: single, sensitive, sources };
  const columns = table.of === 'actors' ? withSomeName(single) : withSomeEnds(single, table);
  for (const { column, field } of columns) if (field && !sources.has(field)) sources.set(field, [column]);
  return { columns, sensitive, sources };
};

/** Says of which second column something stays out, because another says the same better. */
const sayBeside = (
  rows: readonly UnderstoodRow[],
  columnOf: ReadonlyMap<ImportField, string>,
  sources: ReadonlyMap<ImportField, readonly string[]>,
  notices: NoticeBook,
) => {
  for (const [field, columns] of sources) {
    if (columns.length < 2 || SILENT.has(field)) continue;
    for (const { text, texts } of rows) {
      const used = wordKey(text(field));
      const other = texts(field).find((one) => wordKey(one) !== used && isValueOf(field, one));
      if (other !== undefined)
        notices.add('columnBeside', {
          column: columns.find((one) => one !== columnOf.get(field)) ?? '',
          main: columnOf.get(field) ?? '',
          value: cutText(other, MAX_SAMPLE_LENGTH),
        });
    }
  }
};
/** An id beside a name says nothing else, and a cell may hold the direction in the column of types. */
const SILENT: ReadonlySet<ImportField> = new Set<ImportField>(['id', 'from', 'to', 'directed', 'type']);

/** Of what several columns say: what the field knows, else the first that says nothing else. */
const bestOf = (field: ImportField, texts: readonly string[]): string => {
  const [first = ''] = texts;
  if (texts.length === 0 || (texts.length === 1 && field !== 'type')) return first;
  return (
    texts.find((text) => isValueOf(field, text)) ?? texts.find((text) => field !== 'type' || !isValueOf('directed', text)) ?? ''
  );
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

/** A table of actors without a column for name or id takes the first that is not understood for the name. */
const withSomeName = (columns: readonly ImportColumn[]): ImportColumn[] => {
  if (columns.some(({ field }) => field === 'name' || field === 'id')) return [...columns];
  const first = columns.find(({ because }) => because === 'unknown');
  return columns.map((column) => (column === first ? { ...column, field: 'name', because: 'recognised' } : column));
};

/** A table of relations without a header has the ends first, as people say them; what stands beside them says what else it is. */
const PLAIN_ORDER = ['from', 'to', 'type', 'note'] as const;
const TOLD_BY_VALUES = ['type', 'directed', 'certainty', 'strength'] as const;
const withSomeEnds = (columns: readonly ImportColumn[], table: RawTable): ImportColumn[] => {
  const has = (wanted: ImportField) => columns.some(({ field }) => field === wanted);
  if (has('from') && has('to')) return [...columns];
  const unknown = columns.filter(({ because }) => because === 'unknown');
  const told = new Map<ImportColumn, ImportField>();
  for (const field of unknown.length > 2 ? TOLD_BY_VALUES : []) {
    // Numbers are what ends are called only when there is nothing else.
    const column = unknown.findLast((one) => !told.has(one) && mostAre(table, one.column, (text) => isValueOf(field, text)));
    if (column && !has(field) && unknown.length - told.size > 2) told.set(column, field);
  }
  const others = unknown.filter((column) => !told.has(column));
  const order = PLAIN_ORDER.filter((field) => !has(field) && ![...told.values()].includes(field));
  return columns.map((column) => {
    const field = told.get(column) ?? order[others.indexOf(column)];
    return column.because === 'unknown' && field ? { ...column, field, because: 'recognised' } : column;
  });
};
const mostAre = ({ rows }: RawTable, column: string, is: (text: string) => boolean): boolean => {
  const values = rows.slice(0, ENOUGH_ROWS).flatMap(({ cells }) => cells.get(column)?.trim() || []);
  return values.length > 0 && values.filter(is).length > values.length * MOST_KNOWN;
};
const ENOUGH_ROWS = 300;
const MOST_KNOWN = 0.6;
/** Where other programs keep the groups that they found. */
const GROUPS =
  /^(?:groups?|groep(?:en)?|team|categor(?:ie|y)|cluster|community|modularity[ _]?class|partition|component(?:number)?|louvain|leiden)$/i;

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

type Clean = (cell: string, column: string) => string;
/** Most cells come back: one that was safe as it stood is safe again. */
const cleaner = (notices: NoticeBook): Clean => {
  const safe = new Set<string>();
  return (cell, column) => {
    if (safe.has(cell)) return cell;
    const text = safeText(cell, column, notices);
    if (text === cell) safe.add(cell);
    return text;
  };
};

const safeText = (cell: string, column: string, notices: NoticeBook): string => {
  // Much longer than what is kept need not be looked at to its end.
  const { text: bare, isLost } = structureText(cell.slice(0, 4 * MAX_NOTE_LENGTH));
  if (isLost) notices.add('objectLeftOut', { column, value: cutText(cell, MAX_SAMPLE_LENGTH) });
  const { text, removed } = cleanText(plainText(bare));
  if (removed > 0) notices.add('signsRemoved', { column }, removed);
  const trimmed = text.trim();
  const safe = isUnsafeLink(trimmed) ? '' : withoutUnsafeLinks(trimmed);
  if (safe !== trimmed) notices.add('linkRemoved', { column });
  if (safe.length <= MAX_NOTE_LENGTH && cell.length <= 4 * MAX_NOTE_LENGTH) return safe;
  notices.add('fieldShortened', { column, most: MAX_NOTE_LENGTH });
  return cutText(safe, MAX_NOTE_LENGTH);
};

/** What the format itself says gets the same cleaning: an id may become a name. */
const cleanRow = (raw: RawRow, clean: Clean): RawRow => {
  const own = (text: string | undefined) => (text === undefined ? undefined : clean(text, 'id'));
  const [id, from, to] = [own(raw.id), own(raw.from), own(raw.to)];
  if (id === raw.id && from === raw.from && to === raw.to) return raw;
  return { ...raw, ...(id !== undefined && { id }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};
