import {
  AS_FOUND,
  correctionOf,
  type ImportPreview,
  type ImportSettings,
  type TableCorrection,
} from '../../formats/importPreview.ts';
import { type FileReading, useFileReading } from '../controls/useFileReading.ts';
import { useProgram } from '../controls/useProgram.tsx';

export interface MapReading extends FileReading<ImportSettings, ImportPreview> {
  /** Reads again with one more thing put right; all that was put right before stays. */
  readonly correct: Correct;
  /** There is something to take over, and it is what was asked for last. */
  readonly isReady: boolean;
}
export type Correct = (table: string, part: TableCorrection) => void;

/** Reads files that hold a map, and again as they are corrected. */
export const useMapReading = (dropped?: readonly File[]): MapReading => {
  const reading = useFileReading(useProgram().readFiles, AS_FOUND, dropped);
  const { files, settings, readable, isReadingAgain, read } = reading;
  return {
    ...reading,
    isReady: readable !== null && !isReadingAgain,
    correct: (table, part) => {
      const tables = { ...settings.tables, [table]: { ...correctionOf(settings, table), ...part } };
      void read(files, { ...settings, tables });
    },
  };
};
