import { expect, test } from 'vitest';
import type { LayoutAnswer, LayoutQuestion } from '../../../src/adapters/pictureWorker/messages.ts';
import { type DrawingWorker, workerLayouter } from '../../../src/adapters/pictureWorker/workerLayouter.ts';
import { EMPTY_DRAWING } from '../../../src/picture/drawing.ts';
import { EMPTY_LAYOUT } from '../../../src/picture/layout/layout.ts';
import { LoadProblem } from '../../../src/workspace/loadPart.ts';

/** Workers that answer or break when told to. */
const workers = () => {
  const made: {
    sent: LayoutQuestion[];
    ended: boolean;
    say: (answer: LayoutAnswer) => void;
    fail: (message?: string) => void;
  }[] = [];
  const start = (): DrawingWorker => {
    const worker = {
      sent: [] as LayoutQuestion[],
      ended: false,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (question: LayoutQuestion) => worker.sent.push(question),
      terminate: () => {
        worker.ended = true;
      },
      say: (data: LayoutAnswer) =>
        (worker as unknown as DrawingWorker).onmessage?.call(worker as never, { data } as MessageEvent),
      fail: (message?: string) => (worker as unknown as DrawingWorker).onerror?.call(worker as never, { message } as ErrorEvent),
    };
    made.push(worker);
    return worker as unknown as DrawingWorker;
  };
  return { made, start };
};
const request = { drawing: EMPTY_DRAWING, letters: 13, before: null };
const layoutOf = (letters: number) => ({ ...EMPTY_LAYOUT, letters });

test('starts its worker when it is first asked, and gives each asker the answer that is for them', async () => {
  const { made, start } = workers();
  const { planLayout } = workerLayouter(start);
  expect(made).toEqual([]);
  const [one, other] = [planLayout(request), planLayout(request)];
  expect(made).toHaveLength(1);
  made[0]?.say({ number: 2, layout: layoutOf(2) });
  made[0]?.say({ number: 1, layout: layoutOf(1) });
  expect((await one).letters).toBe(1);
  expect((await other).letters).toBe(2);
});

test('refuses all that was asked when its worker breaks, says when there was none, and starts another for the next question', async () => {
  const { made, start } = workers();
  const { planLayout } = workerLayouter(start);
  const refused = [planLayout(request), planLayout(request)].map((asked) => expect(asked).rejects.toThrow('broke'));
  made[0]?.fail('it broke');
  await Promise.all(refused);
  expect(made[0]?.ended).toBe(true);
  const absent = expect(planLayout(request)).rejects.toBeInstanceOf(LoadProblem);
  made[1]?.fail();
  await absent;
  const failed = expect(planLayout(request)).rejects.toThrow('no such actor');
  made[2]?.say({ number: 4, failed: 'no such actor' });
  await failed;
});
