import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { OpenedStore } from '../../../src/adapters/storage/openStore.ts';
import type { Paper } from '../../../src/workspace/paperStore.ts';
import { bucketNames, type Device, device, erasing, id, inBucket, inUsualStorage, map, rowsIn } from './bucketDevice.ts';
import { at } from './testStore.ts';

let here: Device;
afterEach(() => here.close());

const CANARY = 'fotovanpapier';
const paper = (image = CANARY): Paper => ({
  image: { id: image, bytes: new Uint8Array([1, 2, 3]), type: 'image/jpeg', width: 40, height: 30 },
  lies: { x: 0, y: 0, scale: 1, turn: 0, shown: 0.5 },
});
const withPaper = async (withBuckets = true): Promise<OpenedStore> => {
  here = device();
  const store = here.open(withBuckets);
  await store.create(map, at());
  await store.papers.put(id, paper());
  return store;
};

test('A photo stands beside its map, and another tab is told and finds it', async () => {
  const store = await withPaper();
  const tab = here.open();
  const heard: unknown[] = [];
  tab.watch((changed) => heard.push(changed));
  expect(await tab.papers.read(id, null)).toEqual(paper());
  await store.papers.lay(id, CANARY, { ...paper().lies, turn: 90 });
  expect((await tab.papers.read(id, paper().image))?.lies.turn).toBe(90);
  expect(await tab.open(id)).toEqual({ map, number: 0 });
});

test('How it lies is kept of the photo that it was said of, and of no other', async () => {
  const store = await withPaper();
  await store.papers.put(id, paper('another'));
  await store.papers.lay(id, CANARY, { ...paper().lies, turn: 90 });
  expect(await store.papers.read(id, null)).toEqual(paper('another'));
  await store.papers.remove(id);
  await store.papers.lay(id, 'another', paper().lies);
  expect(await store.papers.read(id, null)).toBeNull();
});

test('It moves along where the maps go: into a bucket, and into a fresh one when somebody is erased', async () => {
  await withPaper(false);
  here.close();
  const store = here.open();
  await store.forgetRemoved();
  await store.settled();
  expect(await inUsualStorage(here)).not.toContain(CANARY);
  expect(await store.papers.read(id, null)).toEqual(paper());
  await store.erase(id, 0, erasing);
  await store.settled();
  expect(await store.papers.read(id, null)).toEqual(paper());
});

test('Taken away, it is in no file of the browser any more', async () => {
  const store = await withPaper();
  await store.papers.remove(id);
  await store.settled();
  const names = bucketNames(here);
  expect(names).toEqual([`${here.name}-2`]);
  expect(await rowsIn(await inBucket(here, names[0] as string))).not.toContain(CANARY);
});

test('It goes with its map, which may come back with it until the list is left, and with everything', async () => {
  const store = await withPaper();
  await store.remove(id);
  await expect(store.papers.put(id, paper())).rejects.toMatchObject({ problem: 'mapGone' });
  await store.restore(id);
  expect(await store.papers.read(id, null)).toEqual(paper());
  await store.remove(id);
  await store.forgetRemoved();
  await store.settled();
  expect(await store.papers.read(id, null)).toBeNull();
  await store.create(map, at());
  await store.papers.put(id, paper());
  await store.eraseAll();
  expect(await here.open().papers.read(id, null)).toBeNull();
});
