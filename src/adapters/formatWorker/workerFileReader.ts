import type { AreaRefusalCode } from '../../formats/areaPreview.ts';
import type { ImportRefusalCode } from '../../formats/importPreview.ts';
import { LoadProblem } from '../../workspace/loadPart.ts';
import type { FileReader } from '../../workspace/ports.ts';
import { startWorker } from '../trustedWorkers.ts';
import workerAddress from './formatWorker.ts?worker&url';
import type { AreaAnswer, AreaQuestion, FormatAnswer, FormatQuestion } from './messages.ts';

/** Reading stops after this; no file of 20 MB that is in order takes half of it. */
export const READING_LIMIT_MS = 10_000;

/** The part of a worker that is used here, so that tests can stand in for one. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** What the reader itself can refuse, whatever was asked. */
type OwnRefusal = (code: ImportRefusalCode & AreaRefusalCode, details?: Readonly<Record<string, number>>) => never;

/**
 * Reads files in a worker of their own that ends with the answer, so that no file can hold up the page or the next file.
 * An aborted reading rejects with the signal's reason, and one whose worker cannot be loaded with `LoadProblem`; one that takes
 * too long or breaks the worker is refused.
 */
export const workerFileReader = (
  start: () => ReadingWorker = () => startWorker(workerAddress, 'formats'),
  limitMs: number = READING_LIMIT_MS,
): FileReader => {
  const ask = <Answer>(
    question: FormatQuestion | AreaQuestion,
    refusal: (...refused: Parameters<OwnRefusal>) => Answer,
    signal: AbortSignal,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const worker = start();
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        worker.terminate();
      };
      const answer = (preview: Answer) => {
        end();
        resolve(preview);
      };
      const abort = () => {
        end();
        reject(signal.reason);
      };
      const timer = setTimeout(() => answer(refusal('tooSlow', { seconds: limitMs / 1_000 })), limitMs);
      signal.addEventListener('abort', abort, { once: true });
      worker.onmessage = ({ data }: MessageEvent<Answer>) => answer(data);
      worker.onerror = (event) => {
        event.preventDefault?.();
        if (event.message) return answer(refusal('readerFailed'));
        // A script that broke has something to say; one that was not there, or was something else, has not.
        end();
        reject(new LoadProblem('the worker did not start'));
      };
      worker.onmessageerror = () => answer(refusal('readerFailed'));
      worker.postMessage(question);
    });
  return {
    read: (files, settings, today, signal) =>
      ask<FormatAnswer>(
        { files, settings, today },
        (code, details = {}) => ({ readable: false, code, details, place: null, partial: null }),
        signal,
      ),
    readAreas: (areaFile, settings, signal) =>
      ask<AreaAnswer>({ areaFile, settings }, (code, details = {}) => ({ readable: false, code, details, place: null }), signal),
  };
};
