import { describe, expect, test } from 'vitest';
import { packEntry, unpackEntry } from '../../../src/adapters/storage/packedEntry.ts';
import { packMap, unpackMap } from '../../../src/adapters/storage/packedMap.ts';
import { packRecords, unpackRecords } from '../../../src/adapters/storage/packedRecords.ts';
import { proposeTogether } from '../../../src/analysis/together/proposeTogether.ts';
import { newActorMap } from '../../../src/domain/actorMap.ts';
import { changeBetween } from '../../../src/domain/change.ts';
import type { Moment } from '../../../src/domain/identifiers.ts';
import { mapAfter } from '../../domain/commands/ask.ts';
import { brought, broughtMap } from '../../maps/broughtMap.ts';
import { plainProperties, randomMap } from '../../maps/randomMap.ts';

const contributions = [brought(randomMap(1, 30, 45)), brought(randomMap(2, 30, 45)), broughtMap(['Imam'])];
const empty = newActorMap(plainProperties('joint', 'Samen'));
const { actors, camps } = proposeTogether(contributions, []);
const joint = mapAfter(empty, { do: 'layTogether', add: contributions, actors, camps });
const entry = {
  number: 1,
  change: changeBetween(empty, joint),
  label: { command: 'layTogether', actors: 1, relations: 0 },
  author: 'tab',
  at: '2026-11-29T10:00:00.000Z' as Moment,
} as const;

describe('a joint map', () => {
  test('is the same when it was stored, and so is the edit that brought maps in or took them out', () => {
    expect(unpackMap(structuredClone(packMap(joint)))).toEqual(joint);
    expect(unpackEntry(structuredClone(packEntry(entry)))).toEqual(entry);
    const out = { ...entry, change: changeBetween(joint, empty) };
    expect(unpackEntry(structuredClone(packEntry(out)))).toEqual(out);
  });

  test('takes less room stored than written out', () => {
    expect(JSON.stringify(packEntry(entry)).length).toBeLessThan(0.8 * JSON.stringify(entry).length);
  });
});

describe('records without the names of their fields', () => {
  const records = [{ id: 'a', name: 'Imam' }, { id: 'b' }, { id: 'c', name: 'School', kind: undefined }];
  test('are the same afterwards, in their order', () => expect(unpackRecords(packRecords(records))).toEqual(records));
  test.each([
    ['no list', {}],
    ['a row of no shape', { shapes: [['id']], rows: [[1, 'a']] }],
    ['a row too short', { shapes: [['id', 'name']], rows: [[0, 'a']] }],
    ['a hole', { shapes: [['id']], rows: new Array(1) }],
    ['a field that is no name', { shapes: [[1]], rows: [[0, 'a']] }],
  ])('are none with %s', (_, packed) => expect(unpackRecords(packed)).toBeNull());
  test('a row of the log that holds a damaged list is no change', () => {
    const packed = structuredClone(packEntry(entry)) as { added: Record<string, unknown> };
    packed.added['actors'] = { shapes: [], rows: [[0]] };
    expect(unpackEntry(packed)).toBeNull();
    expect(unpackEntry({ ...packed, added: JSON.parse('{"__proto__":{}}') })).toBeNull();
  });
});
