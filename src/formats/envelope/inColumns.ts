/**
 * Lists of records laid out in columns, and back: what stands in one column is alike, which packs a third smaller than records one
 * after the other. A column that not all records have says which do.
 */
interface Columns {
  readonly rows: number;
  readonly columns: readonly Column[];
}
type Column = readonly [field: string, values: readonly unknown[], rows?: readonly number[]];
type Fields = Readonly<Record<string, unknown>>;

/** Every list of records in a map file as columns; all else stays. */
export const inColumns = (file: Fields): Fields => eachPart(file, (part) => (isRecords(part) ? columnsOf(part) : part));

/** What a map can be when it is whole. */
export interface MostInColumns {
  /** The lists that may stand in columns; what is called otherwise stays as it is. */
  readonly lists: ReadonlySet<string>;
  /** Over all lists. */
  readonly records: number;
  /** Signs, over all lists. */
  readonly text: number;
}

/**
 * The reverse; what was never columns stays. Throws on columns that do not fit. Nothing when it would be more than `most`, which is reckoned
 * before anything is laid out: a few letters can say very much.
 */
export const outOfColumns = (file: Fields, most: MostInColumns): Fields | null => {
  const found = Object.entries(file).flatMap(([name, part]) => (most.lists.has(name) && isColumns(part) ? [part] : []));
  found.forEach(checkColumns);
  if (sumOf(found, ({ rows }) => rows) > most.records || sumOf(found, lengthOf) > most.text) return null;
  const laidOut = new Set<unknown>(found);
  return eachPart(file, (part) => (laidOut.has(part) ? recordsOf(part as Columns) : part));
};

/** No field of a record is called longer, and none has as many. */
const LONGEST_FIELD = 40;
const MOST_FIELDS = 100;

/** Every record has a field, and none has one twice: rows that hold nothing are nobody's records. */
const checkColumns = ({ rows, columns }: Columns): void => {
  const fields = new Set(columns.map(([field]) => field));
  const areNames = [...fields].every((field) => typeof field === 'string' && field.length <= LONGEST_FIELD);
  const cells = sumOf(columns, ([, values]) => values.length);
  if (!areNames || fields.size < columns.length || fields.size > MOST_FIELDS) throw new RangeError('no fields of records');
  if (!Number.isInteger(rows) || rows < 0 || rows > cells) throw new RangeError('more rows than there is in them');
};

/** How many signs the names of the fields come to, each written again in every record. */
const lengthOf = ({ columns }: Columns): number => sumOf(columns, ([field, values]) => values.length * (field.length + MARKS));
/** The marks around a field in the text. */
const MARKS = 4;
const sumOf = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((sum, one) => sum + of(one), 0);

// Made of entries, so that a field called `__proto__` is a field like any other, to be refused by whoever checks the map.
const eachPart = (file: Fields, make: (part: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(file).map(([name, part]) => [name, make(part)]));

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecords = (part: unknown): part is readonly Fields[] => Array.isArray(part) && part.length > 0 && part.every(isFields);
const isColumns = (part: unknown): part is Columns => isFields(part) && Array.isArray(part['columns']);

const columnsOf = (records: readonly Fields[]): Columns => {
  const fields = new Set(records.flatMap((record) => Object.keys(record)));
  return {
    rows: records.length,
    columns: [...fields].map((field): Column => {
      const having = records.flatMap((record, row) => (Object.hasOwn(record, field) ? [row] : []));
      const values = having.map((row) => records[row]?.[field]);
      return having.length === records.length ? [field, values] : [field, values, having];
    }),
  };
};

const recordsOf = ({ rows, columns }: Columns): readonly Fields[] => {
  const records = Array.from({ length: rows }, (): [string, unknown][] => []);
  for (const [field, values, having] of columns)
    for (const [index, value] of values.entries()) {
      const record = records[having ? (having[index] as number) : index];
      if (!record) throw new RangeError('a column beside its table');
      record.push([field, value]);
    }
  return records.map((fields) => Object.fromEntries(fields));
};
