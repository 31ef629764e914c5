import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { OpenedStore } from '../../../src/adapters/storage/openStore.ts';
import { makePaperDesk } from '../../../src/workspace/paperDesk.ts';
import type { Paper } from '../../../src/workspace/paperStore.ts';
import { bucketNames, type Device, device, erasing, id, inBucket, inUsualStorage, map, rowsIn } from './bucketDevice.ts';
import { at, openedMap } from './testStore.ts';

let here: Device;
afterEach(() => {
  here.close();
  vi.restoreAllMocks();
});

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
  expect(await tab.open(id)).toEqual(openedMap(map, 0));
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

test.each([1, 2])(
  'On a full disk, at write %i, the photo that lay there lies there still, and the next one goes in when there is room',
  async (at) => {
    const store = await withPaper();
    const desk = makePaperDesk(id, store, (problem) => expect.unreachable(problem));
    await vi.waitFor(() => expect(desk.getSnapshot().paper).toEqual(paper()));
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      writes += 1;
      if (writes === at) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const { image, lies } = paper('another');
    await expect(desk.put(image, lies)).rejects.toMatchObject({ problem: 'storageFull' });
    expect(desk.getSnapshot()).toMatchObject({ paper: paper(), removed: null });
    expect(await store.papers.read(id, null)).toEqual(paper());
    expect(await store.open(id)).toEqual(openedMap(map, 0));
    full.mockRestore();
    await desk.put(image, lies);
    expect(await store.papers.read(id, null)).toEqual(paper('another'));
    desk.close();
  },
);

test('How it lies shows where a full disk keeps it not, and that is told', async () => {
  const store = await withPaper();
  const told: string[] = [];
  const desk = makePaperDesk(id, store, (problem) => told.push(problem));
  await vi.waitFor(() => expect(desk.getSnapshot().paper).toEqual(paper()));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  desk.lay({ turn: 90 });
  await vi.waitFor(() => expect(told).toEqual(['storageFull']));
  expect(desk.getSnapshot().paper?.lies.turn).toBe(90);
  expect((await store.papers.read(id, null))?.lies.turn).toBe(0);
  desk.lay({ shown: 0.4 });
  await vi.waitFor(async () => expect((await store.papers.read(id, null))?.lies).toMatchObject({ turn: 90, shown: 0.4 }));
  desk.close();
});
