import { describe, expect, test } from 'vitest';
import { localDrafts } from '../../../src/adapters/device/localDrafts.ts';
import type { MapId } from '../../../src/domain/identifiers.ts';

const A = 'map-a' as MapId;
const B = 'map-b' as MapId;

/** Local storage as far as drafts use it; `room` is how many items go in. */
const storageOf = (room = Number.POSITIVE_INFINITY): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (i) => [...items.keys()][i] ?? null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, text) => {
      if (!items.has(key) && items.size >= room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, text);
    },
  };
};

describe('drafts on this device', () => {
  test('are there again for the next page, each with its own map and field', () => {
    const storage = storageOf();
    const typed = localDrafts(() => storage);
    typed.write(A, 'quickAdd', 'Imam');
    typed.write(A, 'note.1', 'belt dinsdag');
    typed.write(B, 'quickAdd', 'Wijkagent');
    typed.write('library', 'newMap', 'Opvang');
    const next = localDrafts(() => storage);
    expect(next.read(A, 'quickAdd')).toBe('Imam');
    expect(next.read(B, 'quickAdd')).toBe('Wijkagent');
    expect(next.read(B, 'note.1')).toBeNull();
    expect(next.fields(A)).toEqual(['quickAdd', 'note.1']);
    expect(next.maps()).toEqual([A, B]);
  });

  test('of a map are forgotten together, and those of other maps stay', () => {
    const drafts = localDrafts(() => storage);
    const storage = storageOf();
    storage.setItem('schakelkaart.preferences', '{}');
    drafts.write(A, 'quickAdd', 'Imam');
    drafts.write(A, 'note', 'belt');
    drafts.write(B, 'note', 'mailt');
    drafts.write(B, 'note', null);
    drafts.write(B, 'quickAdd', 'Wijkagent');
    drafts.forget(A);
    expect(drafts.fields(A)).toEqual([]);
    expect(drafts.fields(B)).toEqual(['quickAdd']);
    expect(storage.length).toBe(2);
  });

  test('outlive a reload in the storage of the tab where that of the device is full, and go from both', () => {
    const [device, tab] = [storageOf(1), storageOf()];
    const page = () =>
      localDrafts(
        () => device,
        () => tab,
      );
    page().write(A, 'quickAdd', 'Imam');
    page().write(A, 'note', 'belt');
    page().write(A, 'quickAdd', 'Imam Noord');
    expect(page().read(A, 'note')).toBe('belt');
    expect(page().read(A, 'quickAdd')).toBe('Imam Noord');
    expect(new Set(page().fields(A))).toEqual(new Set(['quickAdd', 'note']));
    page().write(A, 'quickAdd', null);
    page().write(A, 'note', 'belt dinsdag');
    expect(tab.length).toBe(0);
    expect(page().read(A, 'note')).toBe('belt dinsdag');
    page().forget(A);
    expect(device.length).toBe(0);
  });

  test.each([
    ['full', () => storageOf(0)],
    [
      'forbidden',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('last as long as the page where storage is %s', (_, storage) => {
    const drafts = localDrafts(storage);
    drafts.write(A, 'quickAdd', 'Imam');
    expect(drafts.read(A, 'quickAdd')).toBe('Imam');
    expect(drafts.maps()).toEqual([A]);
    drafts.forget(A);
    expect(drafts.read(A, 'quickAdd')).toBeNull();
  });

  test('are all forgotten with everything else of the program, and nothing of those maps is kept from then on', () => {
    const [storage, ofTab] = [storageOf(), storageOf()];
    storage.setItem('schakelkaart.preferences', '{}');
    storage.setItem('schakelkaart.last.map-a', '7');
    storage.setItem('other', 'of somebody else');
    const drafts = localDrafts(
      () => storage,
      () => ofTab,
    );
    drafts.write(A, 'quickAdd', 'Imam');
    ofTab.setItem('schakelkaart.draft.map-b.note', 'Wijkagent');
    drafts.forgetEverything();
    expect([storage.length, storage.getItem('other'), ofTab.length]).toEqual([1, 'of somebody else', 0]);
    // A page that is still closing that map.
    drafts.write(A, 'unwritten.tab', 'Imam');
    expect(drafts.read(A, 'unwritten.tab')).toBeNull();
    drafts.write(B, 'quickAdd', 'Moskee');
    drafts.write('library', 'newMap', 'Opvang');
    expect([drafts.read(B, 'quickAdd'), drafts.read('library', 'newMap')]).toEqual(['Moskee', 'Opvang']);
  });
});
