import { expect, test } from 'vitest';
import type { MapId } from '../../src/domain/identifiers.ts';
import { makePaperDesk } from '../../src/workspace/paperDesk.ts';
import type { Paper, PaperImage, PaperStore } from '../../src/workspace/paperStore.ts';

const ID = 'map' as MapId;
const image = (id: string): PaperImage => ({ id, bytes: new Uint8Array(1), type: 'image/jpeg', width: 10, height: 10 });
const LIES = { x: 0, y: 0, scale: 1, turn: 0, shown: 1 };
const PHOTO: Paper = { image: image('one'), lies: LIES };
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A shelf whose answers come when the test says so, as storage that is busy gives them. */
const slowShelf = (lies: Paper | null) => {
  let held = lies;
  const waiting: (() => void)[] = [];
  const late = <T>(answer: T) => new Promise<T>((resolve) => waiting.push(() => resolve(answer)));
  const listeners = new Set<(id: MapId | null) => void>();
  const papers: PaperStore = {
    read: () => late(held),
    put: (_, paper) => {
      held = paper;
      return late(undefined);
    },
    lay: (_, id, lies) => {
      if (held?.image.id === id) held = { ...held, lies };
      return late(undefined);
    },
    remove: () => {
      held = null;
      return late(undefined);
    },
  };
  return {
    papers,
    watch: (listener: (id: MapId | null) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** What another window did with it. */
    elsewhere: (now: Paper | null) => {
      held = now;
      for (const listener of listeners) listener(ID);
    },
    held: () => held,
    /** The answer that was asked for first comes, or the one that was asked for last. */
    answer: async (which: 'first' | 'last' = 'first') => {
      (which === 'first' ? waiting.shift() : waiting.pop())?.();
      await settled();
    },
    answerAll: async () => {
      while (waiting.length > 0) {
        waiting.shift()?.();
        await settled();
      }
    },
  };
};
const openDesk = async (shelf: ReturnType<typeof slowShelf>) => {
  const desk = makePaperDesk(ID, shelf, () => undefined);
  await shelf.answerAll();
  return desk;
};

test('what was read before the photo was taken away does not bring it back', async () => {
  const shelf = slowShelf(PHOTO);
  const desk = await openDesk(shelf);
  // Another window turned it: it is read, and the answer takes long.
  shelf.elsewhere({ ...PHOTO, lies: { ...LIES, turn: 90 } });
  const removing = desk.remove();
  await settled();
  await shelf.answer('last');
  await removing;
  expect(desk.getSnapshot()).toMatchObject({ paper: null, removed: { image: { id: 'one' } } });
  await shelf.answerAll();
  expect(desk.getSnapshot().paper).toBeNull();
});

test('a photo that is put is not taken for one that made way, however early it is read', async () => {
  const shelf = slowShelf(null);
  const desk = await openDesk(shelf);
  const putting = desk.put(image('two'), LIES);
  await settled();
  shelf.elsewhere(shelf.held());
  await shelf.answer('last');
  await shelf.answerAll();
  await putting;
  await shelf.answerAll();
  expect(desk.getSnapshot()).toMatchObject({ paper: { image: { id: 'two' } }, removed: null });
});

test('what another window takes away while it is being laid here is gone here too', async () => {
  const shelf = slowShelf(PHOTO);
  const desk = await openDesk(shelf);
  desk.lay({ turn: 10 });
  shelf.elsewhere(null);
  await shelf.answer('last');
  expect(desk.getSnapshot().paper).not.toBeNull();
  await shelf.answerAll();
  expect(desk.getSnapshot().paper).toBeNull();
});

test('put back twice in one moment, it lies there once and nothing is left to put back', async () => {
  const shelf = slowShelf(PHOTO);
  const desk = await openDesk(shelf);
  const deeds = [desk.remove(), desk.remove(), desk.putBack(), desk.putBack()];
  await settled();
  await shelf.answerAll();
  await Promise.all(deeds);
  expect(shelf.held()).toEqual(PHOTO);
  expect(desk.getSnapshot()).toMatchObject({ paper: PHOTO, removed: null });
});

test('a deed that the storage refuses keeps none after it from being done', async () => {
  const shelf = slowShelf(PHOTO);
  const { papers } = shelf;
  const desk = await openDesk(shelf);
  const { remove } = papers;
  papers.remove = () => Promise.reject(new Error('full'));
  await expect(desk.remove()).rejects.toThrow('full');
  papers.remove = remove;
  const removing = desk.remove();
  await settled();
  await shelf.answerAll();
  await removing;
  expect(desk.getSnapshot().paper).toBeNull();
});
