import type { LooksLike } from '../importPreview.ts';

/** What a workbook of a spreadsheet program holds, as text; or why it is not read. */
export interface Workbook {
  readonly format: 'xlsx' | 'ods';
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Row i is line i + 1 of the sheet; what stands within is kept, empty or not, what is empty behind it is not. */
  readonly rows: readonly (readonly string[])[];
  /** Cells that hold an error such as `#N/A`; they are empty in `rows`. */
  readonly errors: number;
  /** Cells with a formula whose outcome the file does not hold; they are empty in `rows`. */
  readonly uncalculated: number;
}

export type WorkbookRefusalCode =
  | 'macroWorkbook'
  | 'encryptedWorkbook'
  | 'oldWorkbook'
  | 'binaryWorkbook'
  | 'packedTooBig'
  | 'unsafeEntries'
  | 'damagedWorkbook'
  | 'doctypeRefused'
  | 'otherZip';

export interface WorkbookRefusal {
  readonly refusal: WorkbookRefusalCode;
  /** Which other kind of file it is. */
  readonly looksLike?: LooksLike;
  /** An entry that is at fault, or that is worth taking out. */
  readonly entry?: string;
}

export const isRefused = <T extends object>(read: T | WorkbookRefusal): read is WorkbookRefusal => 'refusal' in read;
