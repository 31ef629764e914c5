import { describe, expect, it } from 'vitest';
import { mapUnpacker } from '../../../src/adapters/analysisWorker/mapParcel.ts';
import type { Answer, AskedMap } from '../../../src/adapters/analysisWorker/messages.ts';
import { AnalystError, type ThinkingWorker, workerAnalyst } from '../../../src/adapters/analysisWorker/workerAnalyst.ts';
import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import { expertTable } from '../../../src/analysis/expertTable.ts';
import type { Progress, Question } from '../../../src/analysis/question.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { Share } from '../../../src/domain/quantities.ts';
import { LoadProblem } from '../../../src/workspace/loadPart.ts';
import { randomMap } from '../../maps/randomMap.ts';

/** Workers that answer when told to. */
const workers = () => {
  const made: (ThinkingWorker & {
    sent: AskedMap[];
    asked: { map: ActorMap; question: Question }[];
    ended: boolean;
    answer(): void;
    fail(message: string): void;
    say(answer: Answer): void;
  })[] = [];
  const start = () => {
    const unpack = mapUnpacker();
    const worker = {
      sent: [] as AskedMap[],
      asked: [] as { map: ActorMap; question: Question }[],
      ended: false,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (question: AskedMap) => {
        worker.sent.push(structuredClone(question));
        worker.asked.push(unpack(worker.sent.at(-1) as AskedMap));
      },
      terminate: () => {
        worker.ended = true;
      },
      answer: () => {
        const { map } = worker.asked.at(-1) as { map: ActorMap };
        const data = structuredClone({ kind: 'answered', value: analyseMap(map) });
        (worker as ThinkingWorker).onmessage?.call(worker as never, { data } as MessageEvent);
      },
      say: (answer: Answer) => (worker as ThinkingWorker).onmessage?.call(worker as never, { data: answer } as MessageEvent),
      fail: (message: string) => (worker as ThinkingWorker).onerror?.call(worker as never, { message } as ErrorEvent),
    };
    made.push(worker as never);
    return worker as unknown as ThinkingWorker;
  };
  return { made, start };
};
const map = randomMap(3, 12, 20);
const never = new AbortController().signal;

describe('the analyst', () => {
  it('gives what the analysis says, and keeps its worker for the next question', async () => {
    const { made, start } = workers();
    const analyst = workerAnalyst(start);
    for (let i = 0; i < 2; i++) {
      const answer = analyst.ask(map, { ask: 'analyse' }, never);
      made[0]?.answer();
      expect(await answer).toEqual(analyseMap(map));
    }
    expect(made).toHaveLength(1);
  });

  it('asks one thing at a time', async () => {
    const { made, start } = workers();
    const analyst = workerAnalyst(start);
    const [first, second] = [
      analyst.ask(map, { ask: 'analyse' }, never),
      analyst.ask(randomMap(4, 3, 2), { ask: 'analyse' }, never),
    ];
    expect(made[0]?.asked).toHaveLength(1);
    made[0]?.answer();
    await first;
    expect(made[0]?.asked).toHaveLength(2);
    made[0]?.answer();
    expect(await second).toEqual(analyseMap(randomMap(4, 3, 2)));
  });

  it('ends the worker when the question it thinks about is aborted, and answers the next', async () => {
    const { made, start } = workers();
    const analyst = workerAnalyst(start);
    const stop = new AbortController();
    const [first, second] = [analyst.ask(map, { ask: 'analyse' }, stop.signal), analyst.ask(map, { ask: 'analyse' }, never)];
    stop.abort('changed');
    await expect(first).rejects.toBe('changed');
    expect(made[0]?.ended).toBe(true);
    made[1]?.answer();
    expect(await second).toEqual(analyseMap(map));
  });

  it('passes on how far it is and what can be said already, and then the answer', async () => {
    const { made, start } = workers();
    const told: Progress<Question>[] = [];
    const question = { ask: 'expertTable', layer: 'positive' } as const;
    const answer = workerAnalyst(start).ask(map, question, never, (progress) => told.push(progress));
    const table = expertTable(map, 'positive');
    const progress = { done: 0.1 as Share, preview: { ...table, isPreview: true } };
    made[0]?.say({ kind: 'progress', progress });
    made[0]?.say({ kind: 'answered', value: table });
    expect(await answer).toEqual(table);
    expect(told).toEqual([progress]);
    expect(made[0]?.asked).toEqual([{ map, question }]);
  });

  it('says that a question could not be answered, and keeps its worker', async () => {
    const { made, start } = workers();
    const analyst = workerAnalyst(start);
    const first = analyst.ask(map, { ask: 'campMixing' }, never);
    made[0]?.say({ kind: 'failed', message: 'out of range' });
    await expect(first).rejects.toEqual(new AnalystError('out of range'));
    const second = analyst.ask(map, { ask: 'analyse' }, never);
    made[0]?.answer();
    expect(await second).toEqual(analyseMap(map));
    expect(made).toHaveLength(1);
  });

  it('drops a waiting question that is aborted and leaves the worker alone', async () => {
    const { made, start } = workers();
    const analyst = workerAnalyst(start);
    const stop = new AbortController();
    const [first, second] = [analyst.ask(map, { ask: 'analyse' }, never), analyst.ask(map, { ask: 'analyse' }, stop.signal)];
    stop.abort('changed');
    await expect(second).rejects.toBe('changed');
    made[0]?.answer();
    await first;
    expect(made[0]).toMatchObject({ ended: false });
    expect(made[0]?.asked).toHaveLength(1);
  });

  it('refuses a question aborted before it was asked', async () => {
    const { made, start } = workers();
    await expect(workerAnalyst(start).ask(map, { ask: 'analyse' }, AbortSignal.abort('late'))).rejects.toBe('late');
    expect(made).toHaveLength(0);
  });

  it('says that the worker broke, and can be asked again', async () => {
    const { made, start } = workers();
    const analyst = workerAnalyst(start);
    const first = analyst.ask(map, { ask: 'analyse' }, never);
    made[0]?.fail('out of memory');
    await expect(first).rejects.toEqual(new AnalystError('out of memory'));
    const second = analyst.ask(map, { ask: 'analyse' }, never);
    made[1]?.answer();
    expect(await second).toEqual(analyseMap(map));
  });

  it('says that a worker could not be loaded, and starts another for the next question', async () => {
    const { made, start } = workers();
    const analyst = workerAnalyst(start);
    const [first, next] = [analyst.ask(map, { ask: 'analyse' }, never), analyst.ask(map, { ask: 'analyse' }, never)];
    // What a browser tells of a script that is not there has no message.
    made[0]?.fail('');
    await expect(first).rejects.toBeInstanceOf(LoadProblem);
    expect(made).toHaveLength(2);
    made[1]?.answer();
    expect(await next).toEqual(analyseMap(map));
  });

  it('says that a worker did not start', async () => {
    const analyst = workerAnalyst(() => {
      throw new TypeError('a worker of another origin');
    });
    await expect(analyst.ask(map, { ask: 'analyse' }, never)).rejects.toBeInstanceOf(AnalystError);
  });

  it('sends a map once while it stays the same, and again to a fresh worker', async () => {
    const { made, start } = workers();
    const analyst = workerAnalyst(start);
    const earlier = randomMap(5, 8, 9);
    const ask = async (of: ActorMap, question: Question) => {
      const answer = analyst.ask(of, question, never);
      made[0]?.say({ kind: 'answered', value: [] });
      await answer;
    };
    await ask(map, { ask: 'campMixing' });
    await ask(map, { ask: 'compare', before: earlier });
    await ask(earlier, { ask: 'proposeMatches', before: map });
    await ask(map, { ask: 'communities' });
    const lean = { events: new Map(), snapshots: new Map() };
    expect(made[0]?.sent.map(({ maps }) => maps)).toEqual([[map], [0, earlier], [1, 0], [1]]);
    expect(made[0]?.asked).toEqual([
      { map, question: { ask: 'campMixing' } },
      { map, question: { ask: 'compare', before: earlier } },
      { map: earlier, question: { ask: 'proposeMatches', before: map } },
      { map, question: { ask: 'communities' } },
    ]);
    const last = analyst.ask(map, { ask: 'fragilePoints' }, never);
    made[0]?.fail('out of memory');
    await expect(last).rejects.toBeInstanceOf(AnalystError);
    void analyst.ask({ ...map, ...lean }, { ask: 'fragilePoints' }, never);
    expect(made[1]?.sent.map(({ maps }) => maps)).toEqual([[map]]);
  });

  it('leaves years of snapshots and events behind, unless the question is about them', async () => {
    const { made, start } = workers();
    const analyst = workerAnalyst(start);
    const snapshots = new Map([['s1', { id: 's1', base: null, content: {} }]]) as never;
    const events = new Map([['e1', { id: 'e1', name: 'brand' }]]) as never;
    const long: ActorMap = { ...map, snapshots, events };
    const questions: Question[] = [
      { ask: 'campMixing' },
      { ask: 'figuresOverTime' },
      { ask: 'compare', before: long },
      { ask: 'communities' },
    ];
    for (const question of questions) {
      const answer = analyst.ask(long, question, never);
      made[0]?.say({ kind: 'answered', value: [] });
      await answer;
    }
    const lean = { ...long, snapshots: new Map(), events: new Map() };
    expect(made[0]?.sent.map(({ maps }) => maps)).toEqual([[lean], [long], [0, 0], [0]]);
  });
});
