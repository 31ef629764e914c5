import { describe, expect, test } from 'vitest';
import { analyseMap } from '../../src/analysis/analyseMap.ts';
import { surenessOfRelations, surenessOfTimes } from '../../src/domain/sureness.ts';
import { emptyMap, mapOf, pathOfThree, twoCampsAndALink } from '../maps/smallMaps.ts';
import { drawnMap } from './drawnMap.ts';

const told = (map: Parameters<typeof analyseMap>[0]) => analyseMap(map).inShort.map(({ fact }) => fact);

test('of two camps it is told what lies between them, who links them and what comes first, each with what it was counted from', () => {
  const [between, links, next] = analyseMap(twoCampsAndALink()).inShort;
  expect(between).toEqual({
    fact: 'between',
    kind: 'camps',
    named: ['voor', 'tegen'],
    good: 0,
    tense: 1,
    left: { good: { count: 0, actors: [] }, tense: { count: 0, actors: [] } },
    evidence: { actors: ['P', 'Q'], relations: ['P-Q'] },
  });
  expect(links).toMatchObject({
    fact: 'links',
    linking: { between: 'camps', sides: 2, tagged: [{ actor: 'L', way: 'own', through: [] }], left: [], others: [], away: [] },
  });
  expect(new Set(links?.evidence.actors)).toEqual(new Set(['L', 'P1', 'Q1']));
  expect(new Set(links?.evidence.relations)).toEqual(new Set(['L-P1', 'L-Q1']));
  expect(next).toMatchObject({ fact: 'next' });
});

test('relations are counted as they are drawn, and whatever is no tension is a good one', () => {
  const map = drawnMap({ a: { camp: 'A' }, b: { camp: 'B' } }, ['a b contact', 'a b trust', 'b a influence', 'a b tension']);
  expect(analyseMap(map).inShort[0]).toMatchObject({ good: 3, tense: 1, evidence: { relations: { length: 4 } } });
});

test('every map is told something, the next thing last', () => {
  expect(told(emptyMap())).toEqual(['next']);
  expect(told(mapOf(['Ada']))).toEqual(['next']);
  expect(told(mapOf(['Ada', 'Bo']))).toEqual(['whole', 'next']);
  expect(told(pathOfThree())).toEqual(['whole', 'hangOnOne', 'next']);
});

describe('a schakel links', () => {
  const sides = { a: { camp: 'A' }, b: { camp: 'B' } };
  const wayOf = (relations: readonly string[], others = {}) =>
    analyseMap(drawnMap({ ...sides, x: { roles: ['link'] }, m: {}, ...others }, relations)).linking?.tagged[0];

  test('by relations of its own, also from the side it stands on', () => {
    expect(wayOf(['x a', 'x b'])).toMatchObject({ way: 'own' });
    expect(wayOf(['x b'], { x: { camp: 'A', roles: ['link'] } })).toMatchObject({ way: 'own' });
  });

  test('through one other, of no side before one who stands on a side', () => {
    expect(wayOf(['x a', 'x m', 'm b', 'a b'])).toEqual({ actor: 'x', way: 'through', through: ['m'] });
    expect(wayOf(['x a', 'x c', 'c b'], { c: { camp: 'A' } })).toEqual({ actor: 'x', way: 'through', through: ['c'] });
    expect(wayOf(['x m', 'm a', 'x n', 'n b'], { n: {} })).toEqual({ actor: 'x', way: 'through', through: ['m', 'n'] });
    expect(wayOf(['x m', 'm b'], { x: { camp: 'A', roles: ['link'] } })).toMatchObject({ way: 'through', through: ['m'] });
  });

  test('not when one and the same person leads to both sides: take the schakel away and nothing changes', () => {
    expect(wayOf(['x m', 'm a', 'm b'])).toEqual({ actor: 'x', way: 'onlyThrough', through: ['m'] });
    expect(wayOf(['x a', 'a b'])).toEqual({ actor: 'x', way: 'onlyThrough', through: ['a'] });
    const areas = drawnMap({ x: { roles: ['link'] }, m: { areas: ['Haven', 'Linde'] } }, ['x m'], { areas: ['Haven', 'Linde'] });
    expect(analyseMap(areas).linking?.tagged).toEqual([{ actor: 'x', way: 'onlyThrough', through: ['m'] }]);
  });

  test('over nobody who left: neither who knows two sides that way, nor a step further', () => {
    const left = { b: { camp: 'B', keyFigure: 'left' }, c: { camp: 'B' } } as const;
    expect(wayOf(['x a', 'x b'], left)).toMatchObject({ way: 'none' });
    expect(wayOf(['x a', 'x m', 'm b'], left)).toMatchObject({ way: 'none' });
    const linking = analyseMap(drawnMap({ ...sides, ...left, m: {} }, ['m a', 'm b'])).linking;
    expect(linking).toMatchObject({ others: [], isLeftUncounted: true });
  });

  test('through nobody who left, and not over tension or three steps', () => {
    expect(wayOf(['x a', 'x m', 'm b'], { m: { keyFigure: 'left' } })).toMatchObject({ way: 'none' });
    expect(wayOf(['x a', 'x b tension'])).toMatchObject({ way: 'none' });
    expect(wayOf(['x a', 'x m', 'm n', 'n b'], { n: {} })).toMatchObject({ way: 'none' });
  });

  test('no more once it left the network', () => {
    const map = drawnMap({ ...sides, x: { roles: ['link'], keyFigure: 'left' }, y: { keyFigure: 'left' } }, [
      'x a',
      'x b',
      'y a',
      'y b',
    ]);
    expect(analyseMap(map).linking).toMatchObject({ tagged: [], left: ['x'], others: [], othersLeft: ['y'] });
  });
});

test('how sure: of a place among the first five by how often, of what follows from relations by the least sure of them', () => {
  expect([100, 90, 89, 50, 49, 0].map(surenessOfTimes)).toEqual(['very', 'very', 'fairly', 'fairly', 'notYet', 'notYet']);
  expect(surenessOfRelations(['seen', 'seen'])).toBe('very');
  expect(surenessOfRelations(['seen', 'heard'])).toBe('fairly');
  expect(surenessOfRelations(['guessed', 'heard', 'seen'])).toBe('notYet');
});
