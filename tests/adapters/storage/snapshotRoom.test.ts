import { describe, expect, it } from 'vitest';
import { packMap } from '../../../src/adapters/storage/packedMap.ts';
import { writeMapFile } from '../../../src/domain/mapFile.ts';
import { longHistory } from '../../maps/longHistory.ts';

const HISTORY = { actors: 500, relations: 1_500, snapshots: 100, editsBetween: 12 };

/** What JSON makes of it stands for the room it takes: IndexedDB and a file hold the same records. */
const roomOf = (value: unknown): number => JSON.stringify(value).length;

describe('a hundred snapshots of 500 actors with random edits between them', () => {
  const { map, differences } = longHistory(HISTORY);
  const [first, ...others] = map.snapshots.values();
  if (!first) throw new Error('no snapshots');
  // The first stands by itself: it differs from nothing by a whole map.
  const withFirst = { ...map, snapshots: new Map([[first.id, first]]) };
  const differs = roomOf(differences.slice(1));

  it('take at most twice the room of what differs, in the database', () => {
    expect(others).toHaveLength(HISTORY.snapshots - 1);
    expect(roomOf(packMap(map)) - roomOf(packMap(withFirst))).toBeLessThanOrEqual(2 * differs);
    expect(roomOf(packMap(withFirst).snapshots)).toBeLessThanOrEqual(2 * roomOf(differences[0]));
  });

  it('take at most twice the room of what differs, in a file', () => {
    const files = [map, withFirst, { ...map, snapshots: new Map() }].map((one) => writeMapFile(one).length) as [
      number,
      number,
      number,
    ];
    expect(files[0] - files[1]).toBeLessThanOrEqual(2 * differs);
    expect(files[1] - files[2]).toBeLessThanOrEqual(2 * roomOf(differences[0]));
  });
});
