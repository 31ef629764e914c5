import type { ImportPreview, ImportRefusalCode } from '../../formats/importPreview.ts';
import type { FileReader } from '../../workspace/ports.ts';
import { startWorker } from '../trustedWorkers.ts';
import workerAddress from './formatWorker.ts?worker&url';
import type { FormatAnswer, FormatQuestion } from './messages.ts';

/** Reading stops after this; no file of 20 MB that is in order takes half of it. */
export const READING_LIMIT_MS = 10_000;

/** The part of a worker that is used here, so that tests can stand in for one. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/**
 * Reads files in a worker of their own that ends with the answer, so that no file can hold up the page or the next file.
 * An aborted reading rejects with the signal's reason; one that takes too long or breaks the worker is refused.
 */
export const workerFileReader = (
  start: () => ReadingWorker = () => startWorker(workerAddress, 'formats'),
  limitMs: number = READING_LIMIT_MS,
): FileReader => ({
  read: (files, settings, today, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const worker = start();
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        worker.terminate();
      };
      const answer = (preview: ImportPreview) => {
        end();
        resolve(preview);
      };
      const abort = () => {
        end();
        reject(signal.reason);
      };
      const timer = setTimeout(() => answer(refusal('tooSlow', { seconds: limitMs / 1_000 })), limitMs);
      signal.addEventListener('abort', abort, { once: true });
      worker.onmessage = ({ data }: MessageEvent<FormatAnswer>) => answer(data);
      worker.onerror = (event) => {
        event.preventDefault?.();
        answer(refusal('readerFailed'));
      };
      worker.onmessageerror = () => answer(refusal('readerFailed'));
      const question: FormatQuestion = { files, settings, today };
      worker.postMessage(question);
    }),
});

const refusal = (code: ImportRefusalCode, details: Readonly<Record<string, string | number>> = {}): ImportPreview => ({
  readable: false,
  code,
  details,
  place: null,
  partial: null,
});
