import type { IsoDate } from '../../domain/identifiers.ts';
import type { ImportFile, ImportPreview, ImportSettings } from '../../formats/importPreview.ts';

/** What page and worker say to each other: one question, one answer, and the worker is done. */
export interface FormatQuestion {
  readonly files: readonly ImportFile[];
  readonly settings: ImportSettings;
  readonly today: IsoDate;
}
export type FormatAnswer = ImportPreview;
