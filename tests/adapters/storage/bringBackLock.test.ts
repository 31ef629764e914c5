import { expect, test } from 'vitest';
import { bringBackLock } from '../../../src/adapters/storage/bringBackLock.ts';

/** As browsers do it: a shared lock is granted beside others, and an exclusive one when nobody holds any. */
const lockManager = () => {
  let held = 0;
  const request = async (_: string, { mode }: LockOptions, work: (lock: object | null) => unknown) => {
    await Promise.resolve();
    if (mode === 'exclusive') return work(held === 0 ? {} : null);
    held += 1;
    try {
      return await work({});
    } finally {
      held -= 1;
    }
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
};

test('two maps that are taken off the list in one moment are both let go of', async () => {
  const lock = bringBackLock(lockManager(), 'maps');
  await Promise.all([lock.hold(), lock.hold()]);
  let isForgotten = false;
  const forget = () =>
    lock.whenFree(async () => {
      isForgotten = true;
    });
  await forget();
  expect(isForgotten).toBe(false);
  await lock.letGo();
  await forget();
  expect(isForgotten).toBe(true);
});

test('it can be held again after it was let go of', async () => {
  const lock = bringBackLock(lockManager(), 'maps');
  await lock.hold();
  await lock.letGo();
  await lock.hold();
  let isForgotten = false;
  await lock.whenFree(async () => {
    isForgotten = true;
  });
  expect(isForgotten).toBe(false);
});
