import type { Course } from '../../domain/network/course.ts';

/**
 * A report in words already: what the screen shows, the printer prints and a text file holds. Both of who show it follow the same blocks,
 * so that no sentence is made twice.
 */
export interface ReportDocument {
  readonly code: 'nl' | 'en';
  /** What it is called as a file and as a printed document; holds nothing that anybody typed when somebody is hidden. */
  readonly title: string;
  /** At the head of every page: which report it is and of what, and on the right the day. */
  readonly running: readonly [left: string, about: string, right: string];
  /** It is one page, if need be in smaller letters. */
  readonly onePage?: 'usual' | 'tight';
  readonly headline: string;
  readonly blocks: readonly Block[];
  /** At the end: whose map, how many, until when. */
  readonly colophon: readonly { readonly heading: string; readonly text: string }[];
}

/** Words of a sentence; what stands out is strong. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
}
export type Runs = readonly Run[];

export type Block =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly runs: Runs; readonly look?: 'lead' | 'note' }
  /** `marks`: numbers that the picture shows too; `isBeside`: short, and in two columns where there is room. */
  | { readonly is: 'list'; readonly items: readonly Runs[]; readonly marks?: true; readonly isBeside?: true }
  | { readonly is: 'table'; readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** `key` is that under which whoever shows the report has the picture; sizes in CSS pixels. */
  | { readonly is: 'picture'; readonly key: string; readonly alt: string; readonly width: number; readonly height: number }
  /** Counts drawn as squares: `filled` of `of`, and the same said in words. */
  | { readonly is: 'units'; readonly rows: readonly UnitRow[] }
  /** Who came and went by the year, drawn; a table beside it says the same. */
  | { readonly is: 'course'; readonly course: Course }
  /** Large numbers with what they count. */
  | { readonly is: 'numbers'; readonly of: readonly { readonly value: string; readonly words: string }[] }
  /** Beside each other where there is room, else under each other. */
  | { readonly is: 'columns'; readonly of: readonly (readonly Block[])[] };

export interface Column {
  readonly heading: string;
  /** Share of the width, in any unit. */
  readonly wide: number;
  readonly isNumber?: true;
}
export interface Row {
  /** A cell is a line or several. */
  readonly cells: readonly (readonly Runs[])[];
  /** Asks for a deed; the words of the row say so too. */
  readonly isMarked?: true;
}
export interface UnitRow {
  readonly label: string;
  readonly filled: number;
  readonly of: number;
  readonly said: string;
}

/** One run of ordinary words. */
export const plain = (text: string): Runs => [{ text }];
