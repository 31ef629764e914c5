import { describe, expect, it } from 'vitest';
import type { AreaQuestion, FormatQuestion } from '../../../src/adapters/formatWorker/messages.ts';
import { type ReadingWorker, workerFileReader } from '../../../src/adapters/formatWorker/workerFileReader.ts';
import { readAreas } from '../../../src/formats/readAreas.ts';
import { readFiles } from '../../../src/formats/readFiles.ts';
import { LoadProblem } from '../../../src/workspace/loadPart.ts';
import { counting, fileOf, plain, today } from '../../formats/reading.ts';

/** Workers that do as they are told: answer, break, never come back, or are not there. Messages are cloned as a browser does. */
const workers = (does: 'answer' | 'break' | 'hang' | 'absent') => {
  const made: { ended: boolean }[] = [];
  const start = (): ReadingWorker => {
    const worker = {
      ended: false,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (question: FormatQuestion | AreaQuestion) => {
        const asked = structuredClone(question);
        queueMicrotask(() => {
          const data = structuredClone(
            'areaFile' in asked
              ? readAreas(asked.areaFile, asked.settings)
              : readFiles(asked.files, asked.settings, asked.today, counting()),
          );
          if (does === 'answer') (worker as ReadingWorker).onmessage?.call(worker as never, { data } as MessageEvent);
          const message = does === 'break' ? 'x' : undefined;
          if (does === 'break' || does === 'absent')
            (worker as ReadingWorker).onerror?.call(worker as never, { message } as ErrorEvent);
        });
      },
      terminate: () => {
        worker.ended = true;
      },
    };
    made.push(worker);
    return worker as ReadingWorker;
  };
  return { made, start };
};
const files = [fileOf('a.csv', 'van;naar\nA;B\n')];
const never = new AbortController().signal;

describe('the reader of files', () => {
  it('gives what the formats say, and ends its worker', async () => {
    const { made, start } = workers('answer');
    const preview = await workerFileReader(start).read(files, plain, today, never);
    expect(preview).toEqual(readFiles(files, plain, today, counting()));
    expect(made).toMatchObject([{ ended: true }]);
  });

  it('refuses a file that takes too long, and ends its worker', async () => {
    const { made, start } = workers('hang');
    expect(await workerFileReader(start, 20).read(files, plain, today, never)).toMatchObject({
      readable: false,
      code: 'tooSlow',
      details: { seconds: 0.02 },
    });
    expect(made).toMatchObject([{ ended: true }]);
  });

  it('ends its worker at once when reading is given up', async () => {
    const { made, start } = workers('hang');
    const stop = new AbortController();
    const reading = workerFileReader(start).read(files, plain, today, stop.signal);
    stop.abort(new Error('given up'));
    await expect(reading).rejects.toThrow('given up');
    expect(made).toMatchObject([{ ended: true }]);
  });

  it('starts no worker for what was given up before', async () => {
    const { made, start } = workers('answer');
    await expect(workerFileReader(start).read(files, plain, today, AbortSignal.abort(new Error('before')))).rejects.toThrow(
      'before',
    );
    expect(made).toEqual([]);
  });

  it('refuses a file that breaks the worker', async () => {
    const { made, start } = workers('break');
    expect(await workerFileReader(start).read(files, plain, today, never)).toMatchObject({
      readable: false,
      code: 'readerFailed',
    });
    expect(made).toMatchObject([{ ended: true }]);
  });

  it('rejects when the worker itself could not be loaded', async () => {
    const { made, start } = workers('absent');
    await expect(workerFileReader(start).read(files, plain, today, never)).rejects.toBeInstanceOf(LoadProblem);
    expect(made).toMatchObject([{ ended: true }]);
  });

  it('asks the same worker about neighbourhoods, with the same limits', async () => {
    const { made, start } = workers('answer');
    const table = fileOf('buurten.csv', 'buurt;inwoners\nHaven;1.200\n');
    expect(await workerFileReader(start).readAreas(table, { columns: {} }, never)).toEqual(readAreas(table, { columns: {} }));
    const slow = workerFileReader(workers('hang').start, 20).readAreas(table, { columns: {} }, never);
    expect(await slow).toEqual({ readable: false, code: 'tooSlow', details: { seconds: 0.02 }, place: null });
    const broken = workerFileReader(workers('break').start).readAreas(table, { columns: {} }, never);
    expect(await broken).toMatchObject({ readable: false, code: 'readerFailed' });
    expect(made).toMatchObject([{ ended: true }]);
  });
});
