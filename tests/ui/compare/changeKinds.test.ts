import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMaps } from '../../../src/analysis/compare/compareMaps.ts';
import type { RelationChange } from '../../../src/analysis/compare/comparison.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { toldChanges } from '../../../src/ui/compare/words/toldChanges.ts';
import { changesOfKind, countKinds, kindOfRelation, shownKind } from '../../../src/workspace/changeKinds.ts';
import { type DrawnActor, drawnMap } from '../../analysis/drawnMap.ts';
import { randomMap } from '../../maps/randomMap.ts';

const base = { A: {}, B: {}, C: {}, D: {} };
const NAMED = { camps: ['voor'], areas: ['Noord'] };
const compared = (before: readonly string[], after: readonly string[]) =>
  compareMaps(drawnMap(base, before), drawnMap(base, after));

describe('each change is of one kind', () => {
  test.each([
    ['turned tense', ['A B trust'], ['A B tension'], 'tense'],
    ['new tension', [], ['A B tension'], 'tense'],
    ['turned good', ['A B tension'], ['A B contact'], 'relaxed'],
    ['tense and no longer drawn', ['A B tension'], [], 'gone'],
    ['new', [], ['A B contact'], 'new'],
    ['gone', ['A B contact'], [], 'gone'],
    ['stronger', ['A B contact 1'], ['A B contact 3'], 'strength'],
    ['more tension', ['A B tension 1'], ['A B tension 3'], 'strength'],
    ['another type', ['A B contact'], ['A B cooperation'], 'otherwise'],
  ])('a relation that is %s', (_, before, after, expected) => {
    expect(compared(before, after).relations.map(kindOfRelation)).toEqual([expected]);
  });

  test('an actor with another role or camp stands otherwise in the network, one in another neighbourhood does not', () => {
    const about = (after: DrawnActor) =>
      countKinds(compareMaps(drawnMap({ A: {} }, [], NAMED), drawnMap({ A: after }, [], NAMED)));
    expect(about({ roles: ['pusher'] })).toEqual([['standing', 1]]);
    expect(about({ camp: 'voor' })).toEqual([['standing', 1]]);
    expect(about({ areas: ['Noord'] })).toEqual([['otherwise', 1]]);
  });

  test('counted over all kinds they are all that changed, and every change is told once', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const comparison = compareMaps(randomMap(one, 8, 14), randomMap(other, 9, 14));
        const counts = countKinds(comparison);
        expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(comparison.actors.length + comparison.relations.length);
        for (const [kind, count] of counts) {
          const changes = changesOfKind(comparison, kind);
          expect(changes.actors.length + changes.relations.length).toBe(count);
          const told = toldChanges(changes);
          expect(told.flatMap(({ change }) => change ?? [])).toHaveLength(changes.actors.length);
          expect(new Set(told.flatMap(({ lines }) => lines.map((line) => line.change)))).toEqual(new Set(changes.relations));
          expect(told.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(changes.relations.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('tension that is off a line and a tense line that is not drawn any more are told in other words', () => {
  const calm = compared(['A B tension'], ['A B contact']).relations[0] as RelationChange;
  const gone = compared(['A B tension'], []).relations[0] as RelationChange;
  const said = ({ changeKinds: t }: typeof nl, change: RelationChange) => [
    t.kind[kindOfRelation(change)],
    t.heading[kindOfRelation(change)](0, 1),
    t.lineWith(change.state, change.isTension, ['Bo']),
  ];
  expect(said(nl, calm)).toEqual(['Spanning eraf', 'Van één relatie is de spanning eraf', 'niet meer gespannen met Bo']);
  expect(said(nl, gone)).toEqual(['Weg', 'Weg: 1 relatie', 'gespannen relatie met Bo niet meer getekend, misschien vergeten']);
  expect(said(en, calm)).toEqual(['No longer tense', 'One relation is no longer tense', 'no longer tense with Bo']);
  expect(said(en, gone)).toEqual(['Gone', 'Gone: 1 relation', 'tense relation with Bo no longer drawn, maybe forgotten']);
});

test('the kind that was chosen is shown as long as it occurs, else the first that does', () => {
  const changes = compared(['A B trust', 'C D contact'], ['A B tension']);
  expect(shownKind(null, changes)).toBe('tense');
  expect(shownKind('gone', changes)).toBe('gone');
  expect(shownKind('all', changes)).toBe('all');
  expect(shownKind('new', changes)).toBe('tense');
  expect(shownKind('gone', compared([], []))).toBe('all');
});

describe('what is told', () => {
  const told = (before: readonly string[], after: readonly string[]) =>
    toldChanges(compared(before, after)).map(({ who, lines }) => [who.id, ...lines.map((line) => line.with.id)].join(' '));

  test('whoever has most lines takes them', () => {
    expect(told([], ['A B contact', 'B C contact', 'D B contact', 'A D contact'])).toEqual(['B A C D', 'A D']);
  });

  test('somebody who is new or gone comes with the lines that came or went along', () => {
    const before = drawnMap({ A: {}, B: {} }, ['A B contact']);
    const after = drawnMap({ A: {}, C: {}, D: {} }, ['A C contact', 'D C contact']);
    const comparison = compareMaps(before, after);
    const said = (kind: 'new' | 'gone') =>
      toldChanges(changesOfKind(comparison, kind)).map(({ who, change, lines }) => [
        who.id,
        change?.state,
        ...lines.map((line) => line.with.id),
      ]);
    expect(said('new')).toEqual([
      ['C', 'new', 'A', 'D'],
      ['D', 'new'],
    ]);
    expect(said('gone')).toEqual([['B', 'gone', 'A']]);
  });

  test('each lights what it speaks of, on the map where that is', () => {
    const [first] = toldChanges(compared(['A B trust'], ['A B tension']));
    expect(first?.before.relations).toHaveLength(1);
    expect(first?.after.relations).toHaveLength(1);
  });
});
