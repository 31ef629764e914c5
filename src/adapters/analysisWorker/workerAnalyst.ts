import type { Analysis } from '../../analysis/analyseMap.ts';
import type { Arrangement } from '../../analysis/arrangeMap.ts';
import type { Analyst } from '../../workspace/ports.ts';
import { startWorker } from '../trustedWorkers.ts';
import workerAddress from './analysisWorker.ts?worker&url';
import type { Answer, Question } from './messages.ts';

/** The part of a worker that is used here, so that tests can stand in for one. */
export type ThinkingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** Rejected with when the worker broke; it can be asked again, another one is started. */
export class AnalystError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AnalystError';
  }
}

interface Job {
  readonly question: Question;
  readonly resolve: (value: Analysis | Arrangement) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Thinks in one worker that stays warm between questions, one question at a time. An aborted question rejects with the
 * signal's reason at once; when it was being thought about, the worker is ended and the next one starts fresh.
 */
export const workerAnalyst = (start: () => ThinkingWorker = () => startWorker(workerAddress, 'analysis')): Analyst => {
  let worker: ThinkingWorker | null = null;
  let current: Job | null = null;
  const waiting: Job[] = [];

  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const finish = (settle: (job: Job) => void) => {
    const job = current;
    current = null;
    if (job) settle(job);
    next();
  };
  const broken = (message: string) => {
    end();
    finish(({ reject }) => reject(new AnalystError(message)));
  };
  const started = (): ThinkingWorker => {
    const fresh = start();
    fresh.onmessage = ({ data }: MessageEvent<Answer>) =>
      finish(({ resolve, reject }) => (data.answered ? resolve(data.value) : reject(new AnalystError(data.message))));
    fresh.onerror = ({ message }) => broken(message || 'the worker did not start');
    fresh.onmessageerror = () => broken('the answer could not be read');
    return fresh;
  };
  const next = () => {
    if (current) return;
    current = waiting.shift() ?? null;
    if (!current) return;
    try {
      worker ??= started();
      worker.postMessage(current.question);
    } catch (cause) {
      broken(String(cause));
    }
  };

  const ask = (question: Question, signal: AbortSignal): Promise<Analysis | Arrangement> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const abort = () => {
        const place = waiting.indexOf(job);
        if (place >= 0) waiting.splice(place, 1);
        if (job === current) {
          end();
          current = null;
        }
        reject(signal.reason);
        next();
      };
      const job: Job = {
        question,
        resolve: (value) => {
          signal.removeEventListener('abort', abort);
          resolve(value);
        },
        reject: (reason) => {
          signal.removeEventListener('abort', abort);
          reject(reason);
        },
      };
      signal.addEventListener('abort', abort, { once: true });
      waiting.push(job);
      next();
    });

  return {
    analyse: (map, signal) => ask({ ask: 'analyse', map }, signal) as Promise<Analysis>,
    arrange: (map, request, signal) => ask({ ask: 'arrange', map, request }, signal) as Promise<Arrangement>,
    ask: () => Promise.reject(new AnalystError('not answered yet')),
  };
};
