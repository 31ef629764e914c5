import type { Layout } from '../../picture/layout/layout.ts';
import { LoadProblem } from '../../workspace/loadPart.ts';
import type { Layouter } from '../../workspace/ports.ts';
import { startWorker } from '../trustedWorkers.ts';
import type { LayoutAnswer, LayoutQuestion } from './messages.ts';
import workerAddress from './pictureWorker.ts?worker&url';

/** The part of a worker that is used here, so that tests can stand in for one. */
export type DrawingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

interface Job {
  readonly resolve: (layout: Layout) => void;
  readonly reject: (reason: unknown) => void;
}

/** Lays drawings out in one worker, which is started when it is first asked and stays. When it breaks, all that was asked is refused, and the next question starts another. */
export const workerLayouter = (start: () => DrawingWorker = () => startWorker(workerAddress, 'picture')): Layouter => {
  let worker: DrawingWorker | null = null;
  let asked = 0;
  const jobs = new Map<number, Job>();
  const broken = (problem: Error) => {
    worker?.terminate();
    worker = null;
    const refused = [...jobs.values()];
    jobs.clear();
    for (const { reject } of refused) reject(problem);
  };
  const started = (): DrawingWorker => {
    const fresh = start();
    fresh.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      const job = jobs.get(data.number);
      jobs.delete(data.number);
      if ('layout' in data) job?.resolve(data.layout);
      else job?.reject(new Error(data.failed));
    };
    // A script that broke has something to say; one that was not there, or was something else, has not.
    fresh.onerror = ({ message }) => broken(message ? new Error(message) : new LoadProblem('the worker did not start'));
    fresh.onmessageerror = () => broken(new Error('the answer could not be read'));
    return fresh;
  };
  return {
    planLayout: (request) =>
      new Promise((resolve, reject) => {
        worker ??= started();
        asked += 1;
        jobs.set(asked, { resolve, reject });
        worker.postMessage({ number: asked, request } satisfies LayoutQuestion);
      }),
  };
};
