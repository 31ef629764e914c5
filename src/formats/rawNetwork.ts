import type {
  ImportField,
  ImportFormat,
  ImportNotice,
  ImportRefusalCode,
  Place,
  Separator,
  TablePreview,
} from './importPreview.ts';

/** What every reader of other programs' files makes of a file: rows of text, of which nothing has been understood yet. */
export interface RawNetwork {
  readonly format: ImportFormat;
  /** The program that wrote it, by its own name, when the file says so. */
  readonly program?: string | null;
  readonly tables: readonly RawTable[];
  /** Names of camps in the order in which the file lists them, when it does. */
  readonly campOrder: readonly string[];
  /** Whether a relation to an actor that has no row of its own makes that actor; else the relation is left out. */
  readonly makesActors: boolean;
  readonly notices: readonly ImportNotice[];
  readonly broken: Broken | null;
}

export interface RawTable {
  readonly file: string;
  readonly of: 'actors' | 'relations';
  readonly rows: readonly RawRow[];
  /** Names that it gives apart from its rows: of a matrix also who is tied to nobody. */
  readonly mentions?: readonly string[];
  /** Of actors whose rows also name whom they are tied to: the columns that are about the ties, and which one names the actor. */
  readonly ties?: ReadonlyMap<string, ImportField>;
  readonly nameColumn?: string;
  /** Made of the columns of another table, with which it is shown. */
  readonly isAside?: boolean;
  /** Of a grid: how it was laid out. */
  readonly layout?: TableLayout;
  /** Columns of which the format itself says what they are, whatever they are called. */
  readonly means?: ReadonlyMap<string, ImportField>;
}

/** Rows and columns of text, as spreadsheets have them. */
export interface RawGrid {
  readonly file: string;
  /** What corrections go by: the file's name, of a workbook with the sheet behind it. */
  readonly table: string;
  readonly rows: readonly GridRow[];
  readonly separator: Separator | null;
  readonly sheets: TablePreview['sheets'];
  /** The line that holds the headings, when the format says so. */
  readonly header?: number;
}
export interface GridRow {
  readonly cells: readonly string[];
  /** The line it begins on, from 1. */
  readonly line: number;
}

/** Grids whose layout nobody has looked at yet. */
export interface GridsRead extends Pick<RawNetwork, 'notices' | 'broken'> {
  /** `csv` unless the reader says otherwise. */
  readonly format?: ImportFormat;
  readonly grids: readonly RawGrid[];
}

/** What a reader makes of a file: a network of rows, grids, or why there is neither. */
export type ReadContent = RawNetwork | GridsRead | Unreadable<ImportRefusalCode>;

/** How a grid was read: which headings its columns have, by place, and what else it may be. */
export type TableLayout = Pick<TablePreview, 'table' | 'rowsAre' | 'mayBe' | 'header' | 'separator' | 'sheets'> & {
  /** The cells of the first lines. */
  readonly firstLines: readonly (readonly string[])[];
  /** The key of a column in corrections, by its name. */
  readonly keyOf: ReadonlyMap<string, string>;
};

export interface RawRow {
  /** The line of the file, from 1; 0 when it cannot be told. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** What the format itself says, apart from the columns that people name. */
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly x?: number;
  readonly y?: number;
  readonly isDirected?: boolean;
  /** Values of fields that the format itself gives, whatever columns are called; a corrected column goes before them. */
  readonly says?: Readonly<Partial<Record<ImportField, string>>>;
}

/** More columns than any list of people has. */
export const MAX_COLUMNS = 1_000;

/** Where a file broke off, and how many relations it had as far as can be told. */
export interface Broken {
  readonly place: Place;
  readonly relationsFound: number;
  /** It is a quotation mark that opens there and is not closed. */
  readonly isQuote?: boolean;
}

/** A file that cannot be read at all. */
export interface Unreadable<Code extends string> {
  readonly code: Code;
  readonly details: Readonly<Record<string, string | number>>;
  readonly place: Place | null;
}

/** The line and column of an offset in a text, both from 1. */
export const placeAt = (file: string, text: string, offset: number): Place => {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { file, line, column: offset - start + 1 };
};
