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

/** The reverse; what was never columns stays. Throws on columns that do not fit, and makes no more than `most` records of one list. */
export const outOfColumns = (file: Fields, most: number): Fields =>
  eachPart(file, (part) => (isColumns(part) ? recordsOf(part, most) : part));

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

const recordsOf = ({ rows, columns }: Columns, most: number): readonly Fields[] => {
  if (!Number.isInteger(rows) || rows < 0 || rows > most) throw new RangeError('more records than a map holds');
  const records = Array.from({ length: rows }, (): [string, unknown][] => []);
  for (const [field, values, having] of columns)
    for (const [index, value] of values.entries()) {
      const record = records[having ? (having[index] as number) : index];
      if (typeof field !== 'string' || !record) throw new RangeError('a column beside its table');
      record.push([field, value]);
    }
  return records.map((fields) => Object.fromEntries(fields));
};
