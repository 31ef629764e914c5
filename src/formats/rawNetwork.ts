import type { ImportFormat, ImportNotice, Place } from './importPreview.ts';

/** What every reader of other programs' files makes of a file: rows of text, of which nothing has been understood yet. */
export interface RawNetwork {
  readonly format: ImportFormat;
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
}

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
