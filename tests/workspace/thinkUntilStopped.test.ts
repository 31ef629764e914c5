import { expect, test, vi } from 'vitest';
import { thinkUntilStopped } from '../../src/workspace/thinkUntilStopped.ts';

test('an answer is heard, and so is why there is none', async () => {
  const hear = vi.fn();
  thinkUntilStopped(() => Promise.resolve(3), hear);
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith({ answer: 3, failure: null }));
  const broke = new Error('broke');
  thinkUntilStopped(() => Promise.reject(broke), hear);
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith({ answer: null, failure: broke }));
});

test('who stops is not thought for any more, and hears neither an answer nor a failure', async () => {
  const hear = vi.fn();
  const signals: AbortSignal[] = [];
  const stop = thinkUntilStopped((signal) => {
    signals.push(signal);
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  }, hear);
  expect(signals[0]?.aborted).toBe(false);
  stop();
  expect(signals[0]?.aborted).toBe(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(hear).not.toHaveBeenCalled();
});
