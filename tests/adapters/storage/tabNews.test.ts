import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { MapId } from '../../../src/domain/identifiers.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { at, changeOf, closeStores, editOf, freshName, idOfMap, storeNamed } from './testStore.ts';

afterEach(() => {
  closeStores();
  vi.unstubAllGlobals();
});

const map = randomMap(8, 10, 10);
const id = idOfMap(map);
const edit = editOf(changeOf(map, { do: 'editMap', set: { title: 'Anders' } }));

const hearing = (name: string) => {
  const heard: (MapId | null)[] = [];
  const stop = storeNamed(name).watch((changed) => heard.push(changed));
  return { heard, stop };
};

test('another tab hears of an edit and of a map made or removed within a second; the own tab does not', async () => {
  const name = freshName();
  const store = storeNamed(name);
  const own: (MapId | null)[] = [];
  store.watch((changed) => own.push(changed));
  const { heard } = hearing(name);
  await store.create(map, at());
  await store.commit(id, 0, edit);
  await store.remove(id);
  await vi.waitFor(() => expect(heard).toEqual([null, id, null]), { timeout: 1_000 });
  expect(own).toEqual([]);
});

test('who stopped listening hears nothing more, and can listen again', async () => {
  const name = freshName();
  const store = storeNamed(name);
  const other = storeNamed(name);
  const heard: string[] = [];
  other.watch(() => heard.push('first'))();
  other.watch(() => heard.push('second'));
  await store.create(map, at());
  await vi.waitFor(() => expect(heard).toEqual(['second']), { timeout: 1_000 });
});

test('without channels between tabs the news is found within a second all the same', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const name = freshName();
  const store = storeNamed(name);
  await store.create(map, at());
  const { heard, stop } = hearing(name);
  await new Promise((later) => setTimeout(later, 50));
  await store.commit(id, 0, edit);
  await vi.waitFor(() => expect(heard).toEqual([id]), { timeout: 1_000 });
  await store.remove(id);
  await vi.waitFor(() => expect(heard).toEqual([id, null]), { timeout: 1_000 });
  stop();
});
