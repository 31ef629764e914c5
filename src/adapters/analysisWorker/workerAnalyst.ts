import type { AnswerTo, Progress, Question } from '../../analysis/question.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { LoadProblem } from '../../workspace/loadPart.ts';
import type { Analyst } from '../../workspace/ports.ts';
import { startWorker } from '../trustedWorkers.ts';
import workerAddress from './analysisWorker.ts?worker&url';
import { mapPacker } from './mapParcel.ts';
import type { Answer } from './messages.ts';

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
  readonly map: ActorMap;
  readonly question: Question;
  readonly report: (progress: Progress<Question>) => void;
  readonly resolve: (value: AnswerTo<Question>) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Thinks in one worker that stays warm between questions, one question at a time. An aborted question rejects with the
 * signal's reason at once; when it was being thought about, the worker is ended and the next one starts fresh.
 */
export const workerAnalyst = (start: () => ThinkingWorker = () => startWorker(workerAddress, 'analysis')): Analyst => {
  let worker: ThinkingWorker | null = null;
  let pack = mapPacker();
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
  const broken = (problem: Error) => {
    end();
    finish(({ reject }) => reject(problem));
  };
  const started = (): ThinkingWorker => {
    const fresh = start();
    pack = mapPacker();
    fresh.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') current?.report(data.progress);
      else if (data.kind === 'answered') finish(({ resolve }) => resolve(data.value));
      else finish(({ reject }) => reject(new AnalystError(data.message)));
    };
    // A script that broke has something to say; one that was not there, or was something else, has not.
    fresh.onerror = ({ message }) => broken(message ? new AnalystError(message) : new LoadProblem('the worker did not start'));
    fresh.onmessageerror = () => broken(new AnalystError('the answer could not be read'));
    return fresh;
  };
  const next = () => {
    if (current) return;
    current = waiting.shift() ?? null;
    if (!current) return;
    try {
      worker ??= started();
      worker.postMessage(pack(current.map, current.question));
    } catch (cause) {
      broken(new AnalystError(String(cause)));
    }
  };

  const ask = <Q extends Question>(
    map: ActorMap,
    question: Q,
    signal: AbortSignal,
    onProgress: (progress: Progress<Q>) => void = () => undefined,
  ): Promise<AnswerTo<Q>> =>
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
        map,
        question,
        // The worker answers the question that it was given, so that its answer is of the question's own kind.
        report: (progress) => onProgress(progress as Progress<Q>),
        resolve: (value) => {
          signal.removeEventListener('abort', abort);
          resolve(value as AnswerTo<Q>);
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
    ask,
    arrange: (map, request, signal) => ask(map, { ask: 'arrange', request }, signal),
  };
};
