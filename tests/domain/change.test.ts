import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import {
  applyChange,
  applyChanges,
  changeBetween,
  composeChanges,
  isEmptyChange,
  type MapChange,
  reverseChange,
} from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { newKeyFigure } from '../../src/domain/keyFigure.ts';
import { isSame, patchRecord, readPath, recordChange } from '../../src/domain/recordChange.ts';
import { mapFaults } from '../maps/mapFaults.ts';
import { arbitraryRun, randomCommand } from '../maps/randomCommand.ts';
import { randomMap } from '../maps/randomMap.ts';
import { actorId, emptyMap, pathOfThree } from '../maps/smallMaps.ts';
import { runs } from '../runs.ts';

/** What a run of commands does from a map: the changes that were made, and where they led. */
const perform = (start: ActorMap, run: readonly number[]) => {
  let map = start;
  const changes: MapChange[] = [];
  for (const seed of run) {
    const outcome = runCommand(map, randomCommand(map, seed));
    if (!outcome.done) continue;
    changes.push(outcome.value);
    map = applyChange(map, outcome.value);
  }
  return { map, changes };
};
const anyMap = fc.nat(10_000).map((seed) => randomMap(seed, 3 + (seed % 13), seed % 23));

describe('a thousand runs of fifty commands', () => {
  test('undone one by one lead back to the start, redone to the end, and never through an unsound map', () => {
    let made = 0;
    fc.assert(
      fc.property(anyMap, arbitraryRun(50), (start, run) => {
        const { map: end, changes } = perform(start, run);
        made += changes.length;
        let map = end;
        for (const change of changes.toReversed()) {
          map = applyChange(map, reverseChange(change));
          expect(mapFaults(map)).toEqual([]);
        }
        expect(map).toEqual(start);
        for (const change of changes) map = applyChange(map, change);
        expect(map).toEqual(end);
        expect(applyChanges(start, changes)).toEqual(end);
      }),
      { numRuns: runs(1_000), seed: 1 },
    );
    expect(made).toBeGreaterThan(runs(25_000));
  }, 120_000);
});

describe('a command', () => {
  test('changes nothing by itself: the map it was asked of is as it was, done or refused', () => {
    let refusals = 0;
    fc.assert(
      fc.property(anyMap, fc.nat(), (map, seed) => {
        const before = structuredClone(map);
        const outcome = runCommand(map, randomCommand(map, seed));
        if (!outcome.done) refusals += 1;
        expect(map).toEqual(before);
      }),
      { numRuns: runs(500), seed: 2 },
    );
    expect(refusals).toBeGreaterThan(runs(20));
  });

  test('gives a change that survives being stored and read back', () => {
    fc.assert(
      fc.property(anyMap, arbitraryRun(5), (start, run) => {
        const { map, changes } = perform(start, run);
        expect(applyChanges(start, structuredClone(changes))).toEqual(map);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('the difference between two maps', () => {
  test('applied to the one is the other, and reversed leads back', () => {
    fc.assert(
      fc.property(anyMap, anyMap, arbitraryRun(10), (a, other, run) => {
        for (const b of [perform(a, run).map, { ...other, map: a.map }]) {
          const change = changeBetween(a, b);
          expect(applyChange(a, change)).toEqual(b);
          expect(applyChange(b, reverseChange(change))).toEqual(a);
          expect(reverseChange(reverseChange(change))).toEqual(change);
          expect(isEmptyChange(change)).toBe(isEmptyChange(changeBetween(b, a)));
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  test('is empty between equal maps, even when they are different objects', () => {
    const map = randomMap(5, 20, 30);
    expect(changeBetween(map, structuredClone(map))).toEqual({});
    expect(isEmptyChange(changeBetween(map, structuredClone(map)))).toBe(true);
  });

  test('names only the properties that differ, a role and a part of the key figure each by its own path', () => {
    const map = pathOfThree();
    const ada = map.actors.get(actorId('Ada'));
    if (!ada) throw new Error('no Ada');
    const tag = { date: '2026-11-22', by: '' } as never;
    const withKeyFigure = { ...ada, keyFigure: newKeyFigure };
    expect(recordChange(ada, { ...ada, roles: { pusher: tag }, note: 'x' } as never)?.properties).toEqual({
      'roles.pusher': [undefined, tag],
      note: ['', 'x'],
    });
    expect(
      recordChange(withKeyFigure, { ...ada, keyFigure: { ...newKeyFigure, status: 'active' } } as never)?.properties,
    ).toEqual({
      'keyFigure.status': ['candidate', 'active'],
    });
    expect(recordChange(ada, withKeyFigure)?.properties).toEqual({ keyFigure: [null, newKeyFigure] });
    expect(recordChange(ada, { ...ada })).toBeNull();
  });
});

describe('two changes in one', () => {
  test('do what the one and then the other do, and are undone in one step', () => {
    fc.assert(
      fc.property(anyMap, arbitraryRun(2), (start, run) => {
        const { map, changes } = perform(start, run);
        const [first, second] = changes;
        if (!first || !second) return;
        const both = composeChanges(start, first, second);
        expect(applyChange(start, both)).toEqual(map);
        expect(applyChange(map, reverseChange(both))).toEqual(start);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('that cancel each other out are nothing', () => {
    const start = pathOfThree();
    const command: Command = { do: 'editActor', id: actorId('Ada'), set: { note: 'x' } };
    const outcome = runCommand(start, command);
    if (!outcome.done) throw new Error('refused');
    expect(composeChanges(start, outcome.value, reverseChange(outcome.value))).toEqual({});
  });
});

describe('applying a change', () => {
  test('leaves tables that it does not touch the same object, so that listeners can tell', () => {
    const map = pathOfThree();
    const outcome = runCommand(map, { do: 'moveActors', to: [{ id: actorId('Ada'), x: 5, y: 5 }] });
    if (!outcome.done) throw new Error('refused');
    const next = applyChange(map, outcome.value);
    expect([next.actors === map.actors, next.relations === map.relations, next.positions === map.positions]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('passes over a record that is not there any more', () => {
    const change: MapChange = { actors: { changed: [{ id: 'gone', properties: { name: ['a', 'b'] } }] } };
    expect(applyChange(emptyMap(), change)).toEqual(emptyMap());
  });

  test('of nothing gives the map itself', () => {
    const map = pathOfThree();
    expect(applyChange(map, {})).toEqual(map);
    expect(isEmptyChange({ actors: {} })).toBe(true);
  });
});

describe('values of a record', () => {
  test('are the same by content, and not when one has more', () => {
    expect(isSame({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame(null, undefined)).toBe(false);
  });

  test('are read and set by path; a path into nothing reads as not there and sets nothing', () => {
    const record = { id: 'a', roles: { link: 1 }, keyFigure: null };
    expect(readPath(record, 'roles.link')).toBe(1);
    expect(readPath(record, 'keyFigure.status')).toBeUndefined();
    expect(patchRecord(record, { 'roles.link': [1, undefined], name: [undefined, 'n'] })).toEqual({
      id: 'a',
      roles: {},
      keyFigure: null,
      name: 'n',
    });
    expect(patchRecord(record, { 'keyFigure.status': ['active', 'left'] })).toEqual(record);
  });
});
