import { describe, expect, test } from 'vitest';
import { type CourierWorker, workerCourier } from '../../../src/adapters/envelopeWorker/workerCourier.ts';
import type { IsoDate } from '../../../src/domain/identifiers.ts';
import { LoadProblem } from '../../../src/workspace/loadPart.ts';

const TODAY = '2026-11-29' as IsoDate;

class FakeWorker implements CourierWorker {
  asked: unknown[] = [];
  isEnded = false;
  onmessage: CourierWorker['onmessage'] = null;
  onerror: CourierWorker['onerror'] = null;
  postMessage(question: unknown) {
    this.asked.push(question);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: unknown) {
    this.onmessage?.call(this as never, { data } as never);
  }
  fail(message: string) {
    this.onerror?.call(this as never, { message } as never);
  }
}
const withWorker = () => {
  const worker = new FakeWorker();
  return { worker, courier: workerCourier(() => worker) };
};
const bytes = new Uint8Array([1, 2, 3]);

describe('The courier', () => {
  test('tells how far it is, gives the answer, and lets nothing of a passphrase live on', async () => {
    const { worker, courier } = withWorker();
    const parts: number[] = [];
    const opening = courier.open(bytes, 'geheim', TODAY, new AbortController().signal, (part) => parts.push(part));
    worker.say({ part: 0.5 });
    expect(worker.isEnded).toBe(false);
    worker.say({ answer: { done: false, refusal: { code: 'passphraseWrong', details: {} } } });
    expect(await opening).toMatchObject({ refusal: { code: 'passphraseWrong' } });
    expect(parts).toEqual([0.5]);
    expect(worker.isEnded).toBe(true);
  });

  test('stops at once when it is told to, also before it began', async () => {
    const { worker, courier } = withWorker();
    const stopping = new AbortController();
    const opening = courier.open(bytes, 'geheim', TODAY, stopping.signal, () => undefined);
    stopping.abort(new Error('stopped'));
    await expect(opening).rejects.toThrow('stopped');
    expect(worker.isEnded).toBe(true);
    await expect(courier.open(bytes, 'geheim', TODAY, stopping.signal, () => undefined)).rejects.toThrow('stopped');
    expect(worker.asked).toHaveLength(1);
  });

  test('says whether it broke or could not be fetched', async () => {
    const broken = withWorker();
    const first = broken.courier.open(bytes, null, TODAY, new AbortController().signal, () => undefined);
    broken.worker.fail('x is not a function');
    await expect(first).rejects.toThrow('x is not a function');
    const missing = withWorker();
    const second = missing.courier.open(bytes, null, TODAY, new AbortController().signal, () => undefined);
    missing.worker.fail('');
    await expect(second).rejects.toBeInstanceOf(LoadProblem);
  });
});

describe('A reader of codes', () => {
  const picture = { width: 1, height: 1, data: new Uint8ClampedArray(4) };

  test('answers pictures in their order, by one worker', async () => {
    const { worker, courier } = withWorker();
    const reader = courier.readCodes();
    const [first, second] = [reader.read(picture), reader.read(picture)];
    worker.say({ answer: null });
    worker.say({ answer: 'SK1:A' });
    expect(await Promise.all([first, second])).toEqual([null, 'SK1:A']);
    expect(worker.isEnded).toBe(false);
  });

  test('leaves nobody waiting when it ends, or when it could not be fetched', async () => {
    const { worker, courier } = withWorker();
    const reader = courier.readCodes();
    const waiting = reader.read(picture);
    reader.end();
    expect(await waiting).toBeNull();
    expect(worker.isEnded).toBe(true);
    const other = withWorker();
    const lost = other.courier.readCodes().read(picture);
    other.worker.fail('');
    await expect(lost).rejects.toBeInstanceOf(LoadProblem);
  });
});
