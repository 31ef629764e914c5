import { expect, test, vi } from 'vitest';
import { makeStoppable } from '../../src/workspace/makeStoppable.ts';

test('a file that is made while its dialog is closed is not handed over, and closes no other dialog', async () => {
  const { run, stop } = makeStoppable();
  const [download, onClose] = [vi.fn(), vi.fn()];
  let made = (_: string) => {};
  const saving = run(async (signal) => {
    const file = await new Promise<string>((resolve) => {
      made = resolve;
    });
    if (signal.aborted) return;
    download(file);
    onClose();
  });
  stop();
  made('kaart.png');
  await saving;
  expect(download).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

test('what is begun after that goes on, and a fault is still a fault', async () => {
  const { run, stop } = makeStoppable();
  stop();
  expect(await run(async (signal) => signal.aborted)).toBe(false);
  await expect(run(() => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
});
