import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMaps } from '../../../src/analysis/compare/compareMaps.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange, changeBetween } from '../../../src/domain/change.ts';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { emptyMap, mapOf, twoCampsAndALink } from '../../maps/smallMaps.ts';
import { runs } from '../../runs.ts';
import { type DrawnActor, drawnMap } from '../drawnMap.ts';

const base = { A: {}, B: {}, C: {} };
const between = (before: readonly string[], after: readonly string[]) =>
  compareMaps(drawnMap(base, before), drawnMap(base, after)).relations.map(
    ({ a, b, state, isTension }) => `${a}-${b} ${state}${isTension ? ' tension' : ''}`,
  );
const about = (before: DrawnActor, after: DrawnActor) => {
  const named = { camps: ['voor', 'tegen'], areas: ['Noord', 'Zuid'] };
  return compareMaps(drawnMap({ A: before }, [], named), drawnMap({ A: after }, [], named)).actors[0]?.differences;
};
const said = (before: ActorMap, after: ActorMap) =>
  compareMaps(before, after).summary.map(({ before: _, after: __, ...statement }) => statement);

describe('relations', () => {
  test.each([
    [['A B contact'], ['A B contact', 'B C trust'], ['B-C new']],
    [['A B contact', 'B C trust'], ['A B contact'], ['B-C gone']],
    [['A B contact 1'], ['A B contact 3'], ['A-B stronger']],
    [['A B contact 2'], ['B A trust 1'], ['A-B weaker']],
    [['A B tension 1'], ['A B tension 3'], ['A-B tensionStronger tension']],
    [['A B trust', 'A B tension 3'], ['A B trust', 'A B tension 1'], ['A-B tensionWeaker']],
    [['A B trust'], ['A B tension'], ['A-B turnedTense tension']],
    [['A B trust'], ['A B trust', 'A B tension'], ['A-B turnedTense']],
    [['A B trust', 'A B tension'], ['A B tension'], ['A-B turnedTense tension']],
    [['A B tension'], ['A B contact'], ['A-B turnedGood']],
    [['A B contact'], ['A B cooperation'], ['A-B typeChanged']],
    [['A B influence'], ['B A influence'], ['A-B typeChanged']],
    [['A B tension'], [], ['A-B gone tension']],
    [[], ['A B tension'], ['A-B new tension']],
    [['A B contact'], ['B A contact'], []],
  ])('%j to %j: %j', (before, after, expected) => {
    expect(between(before, after)).toEqual(expected);
  });

  test('are lit up on the map that has them', () => {
    const [gone] = compareMaps(mapOf(['Ada', 'Bo'], [['Ada', 'Bo']]), mapOf(['Ada', 'Bo'])).summary;
    expect(gone).toMatchObject({ before: { relations: ['Ada-Bo'] }, after: { relations: [] } });
  });
});

describe('actors', () => {
  test('are new, gone, or changed in name, kind, role, camp, neighbourhood and as a key figure', () => {
    const { actors } = compareMaps(drawnMap({ A: {}, B: {} }), drawnMap({ B: {}, C: {} }));
    expect(actors).toEqual([
      { before: ['A'], after: [], state: 'gone', differences: [] },
      { before: [], after: ['C'], state: 'new', differences: [] },
    ]);
    expect(about({ roles: ['pusher'] }, { roles: ['link'] })).toEqual([
      { code: 'roleLost', role: 'pusher' },
      { code: 'roleGained', role: 'link' },
    ]);
    expect(about({ camp: 'voor' }, { camp: 'tegen' })).toEqual([{ code: 'camp', was: 'voor', is: 'tegen' }]);
    expect(about({ areas: ['Noord'] }, { areas: ['Zuid'] })).toEqual([{ code: 'areas', gained: ['Zuid'], lost: ['Noord'] }]);
    expect(about({}, { keyFigure: true })).toEqual([{ code: 'keyFigure', was: null, is: 'active' }]);
    expect(about({ camp: 'voor' }, { camp: 'voor' })).toBeUndefined();
  });

  test('that were split or merged keep their lines', () => {
    const before = drawnMap({ Raad: {}, X: {} }, ['Raad X trust']);
    const after = drawnMap({ Noord: {}, Zuid: {}, X: {} }, ['Noord X trust']);
    const ids = (...names: string[]) => names as ActorId[];
    const split = { before: ids('Raad'), after: ids('Noord', 'Zuid'), confidence: 'said' as const, grounds: [] };
    const comparison = compareMaps(before, after, [split]);
    expect(comparison.relations).toEqual([]);
    expect(comparison.actors).toMatchObject([{ before: ['Raad'], after: ['Noord', 'Zuid'], differences: [{ code: 'split' }] }]);
    const back = compareMaps(after, before, [{ ...split, before: split.after, after: split.before }]);
    expect(back.actors).toMatchObject([{ after: ['Raad'], differences: [{ code: 'merged' }] }]);
  });

  test('that a person says are not the same are gone and new, though the id is', () => {
    const nobody = [{ before: [], after: ['A'] as ActorId[], confidence: 'said' as const, grounds: [] }];
    const { actors } = compareMaps(drawnMap({ A: {} }), drawnMap({ A: {} }), nobody);
    expect(actors.map(({ state }) => state)).toEqual(['new', 'gone']);
  });
});

describe('the summary', () => {
  test('takes lines that have something in common together, most telling first', () => {
    const noord = { areas: ['Noord'] };
    const actors = { A: noord, B: noord, C: noord, Moskee: {}, X: {}, Y: {} };
    const before = drawnMap(actors, ['A Moskee trust', 'B Moskee contact', 'C Moskee contact']);
    const after = drawnMap({ ...actors, Bestuur: { roles: ['follower'] } }, ['X Y contact']);
    expect(said(before, after)).toEqual([
      {
        code: 'linesGone',
        count: 3,
        between: [
          { kind: 'area', id: 'Noord' },
          { kind: 'actor', id: 'Moskee' },
        ],
      },
      { code: 'actorsNew', actors: ['Bestuur'], roles: ['follower'] },
      {
        code: 'linesNew',
        count: 1,
        between: [
          { kind: 'actor', id: 'X' },
          { kind: 'actor', id: 'Y' },
        ],
      },
    ]);
  });

  test('tells who drifted from one camp to another together', () => {
    const before = drawnMap({ A: { camp: 'none' }, B: { camp: 'none' }, C: { camp: 'voor' } });
    const after = drawnMap({ A: { camp: 'voor' }, B: { camp: 'voor' }, C: { camp: 'voor' } });
    expect(said(before, after)).toEqual([{ code: 'campMoved', actors: ['A', 'B'], was: 'none', is: 'voor' }]);
  });
});

describe('maps that leave little to compare', () => {
  test.each([
    ['the same twice', twoCampsAndALink(), twoCampsAndALink(), 'nothingDiffers'],
    ['nobody on either', emptyMap(), emptyMap(), 'bothEmpty'],
    ['nobody before', emptyMap(), twoCampsAndALink(), 'beforeEmpty'],
    ['nobody after', twoCampsAndALink(), emptyMap(), 'afterEmpty'],
    ['nobody in common', mapOf(['Ada']), mapOf(['Bo']), 'nobodyInCommon'],
    ['one actor, the same', mapOf(['Ada']), mapOf(['Ada']), 'nothingDiffers'],
  ] as const)('%s', (_, before, after, outcome) => {
    const comparison = compareMaps(before, after);
    expect(comparison.outcome).toBe(outcome);
    if (outcome === 'nothingDiffers') {
      expect(comparison).toMatchObject({ actors: [], relations: [], summary: [] });
      expect(comparison.figures.filter(({ verdict }) => verdict !== 'equal' && verdict !== 'unknown')).toEqual([]);
    }
  });
});

describe('a thousand pairs of maps', () => {
  test('what turns before into after does so, and what is told agrees with it', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.nat(9_999), fc.nat(9_999), fc.nat(12), fc.nat(12), (one, other, n, m) => {
        const [before, after] = [randomMap(one, n, n * 2), randomMap(other, m, m * 2)];
        const change = changeBetween(before, after);
        const made = applyChange(before, change);
        expect(made).toEqual(after);
        const { actors, same } = compareMaps(before, after);
        expect(actors.filter(({ state }) => state === 'new').length).toBe(change.actors?.added?.length ?? 0);
        expect(actors.filter(({ state }) => state === 'gone').length).toBe(change.actors?.removed?.length ?? 0);
        expect(actors.length + same.actors).toBe(new Set([...before.actors.keys(), ...after.actors.keys()]).size);
        told += actors.length;
      }),
      { numRuns: runs(1_000), seed: 11 },
    );
    expect(told).toBeGreaterThan(runs(5_000));
  }, 120_000);
});
