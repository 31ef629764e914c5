import type { IsoDate } from '../../domain/identifiers.ts';
import type { AreaFileSettings, AreaPreview } from '../../formats/areaPreview.ts';
import type { ImportFile, ImportPreview, ImportSettings } from '../../formats/importPreview.ts';

/** What page and worker say to each other: one question, one answer, and the worker is done. */
export interface FormatQuestion {
  readonly files: readonly ImportFile[];
  readonly settings: ImportSettings;
  readonly today: IsoDate;
}
export type FormatAnswer = ImportPreview;

/** The same about a file of neighbourhoods. */
export interface AreaQuestion {
  readonly areaFile: ImportFile;
  readonly settings: AreaFileSettings;
}
export type AreaAnswer = AreaPreview;
