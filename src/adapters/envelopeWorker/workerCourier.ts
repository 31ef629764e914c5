import { LoadProblem } from '../../workspace/loadPart.ts';
import type { CodeReader, Courier } from '../../workspace/ports.ts';
import { startWorker } from '../trustedWorkers.ts';
import workerAddress from './envelopeWorker.ts?worker&url';
import type { Closed, EnvelopeNews, EnvelopeQuestion, Opened, ReadText } from './messages.ts';

/** The part of a worker that is used here, so that tests can stand in for one. */
export type CourierWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Closes and opens each envelope in a worker of its own, which ends with the answer or when it is stopped: nothing of a passphrase stays. */
export const workerCourier = (start: () => CourierWorker = () => startWorker(workerAddress, 'envelopes')): Courier => {
  const ask = <Answer>(question: EnvelopeQuestion, signal: AbortSignal, onPart: (part: number) => void): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const worker = start();
      const end = () => {
        signal.removeEventListener('abort', abort);
        worker.terminate();
      };
      const abort = () => {
        end();
        reject(signal.reason);
      };
      signal.addEventListener('abort', abort, { once: true });
      worker.onmessage = ({ data }: MessageEvent<EnvelopeNews<Answer>>) => {
        if ('part' in data) return onPart(data.part);
        end();
        resolve(data.answer);
      };
      worker.onerror = (event) => {
        end();
        reject(problemOf(event));
      };
      worker.postMessage(question);
    });
  return {
    close: (envelope, form, passphrase, signal, onPart) => ask<Closed>({ envelope, form, passphrase }, signal, onPart),
    open: (bytes, passphrase, today, signal, onPart) => ask<Opened>({ bytes, passphrase, today }, signal, onPart),
    readCodes: () => codeReader(start()),
  };
};

/** A script that broke has something to say; one that was not there, or was something else, has not. */
const problemOf = (event: ErrorEvent): Error => {
  event.preventDefault?.();
  return event.message ? new Error(event.message) : new LoadProblem('the worker did not start');
};

/** One picture at a time, by one worker for all of them: the answers come in the order of the questions. */
const codeReader = (worker: CourierWorker): CodeReader => {
  const waiting: { readonly resolve: (text: ReadText) => void; readonly reject: (problem: Error) => void }[] = [];
  worker.onmessage = ({ data }: MessageEvent<EnvelopeNews<ReadText>>) => {
    if ('answer' in data) waiting.shift()?.resolve(data.answer);
  };
  worker.onerror = (event) => {
    const problem = problemOf(event);
    for (const { reject } of waiting.splice(0)) reject(problem);
  };
  return {
    read: (picture) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage({ picture });
      }),
    end: () => {
      worker.terminate();
      for (const { resolve } of waiting.splice(0)) resolve(null);
    },
  };
};
