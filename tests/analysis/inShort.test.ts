import { expect, test } from 'vitest';
import { analyseMap } from '../../src/analysis/analyseMap.ts';
import { surenessOfRelations, surenessOfTimes } from '../../src/domain/sureness.ts';
import { emptyMap, mapOf, pathOfThree, twoCampsAndALink } from '../maps/smallMaps.ts';

test('three facts are counted, each with what it was counted from', () => {
  const [tense, both, hang] = analyseMap(twoCampsAndALink()).inShort;
  expect(tense).toEqual({ fact: 'tenseAcross', sides: 2, count: 1, evidence: { actors: ['P', 'Q'], relations: ['P-Q'] } });
  expect(both).toMatchObject({ fact: 'knowBothSides', between: 'camps', sides: 2, count: 1, untagged: 0 });
  expect(new Set(both?.evidence.actors)).toEqual(new Set(['L', 'P1', 'Q1']));
  expect(new Set(both?.evidence.relations)).toEqual(new Set(['L-P1', 'L-Q1']));
  expect(hang).toMatchObject({ fact: 'hangOnOne', on: 'L', count: 3 });
});

test('influence is no good relation, and what is not there is counted as none', () => {
  const map = twoCampsAndALink();
  const relations = new Map(
    [...map.relations].map(([id, relation]) => [id, id === 'L-Q1' ? { ...relation, type: 'influence' as const } : relation]),
  );
  relations.delete('P-Q' as never);
  const [tense, both] = analyseMap({ ...map, relations }).inShort;
  expect([tense?.count, both?.count]).toEqual([0, 0]);
  expect(both?.evidence).toEqual({ actors: [], relations: [] });
});

test('without two sides nothing is said', () => {
  for (const map of [emptyMap(), mapOf(['Ada']), pathOfThree()]) expect(analyseMap(map).inShort).toEqual([]);
});

test('how sure: of a place among the first five by how often, of what follows from relations by the least sure of them', () => {
  expect([100, 80, 79, 50, 49, 0].map(surenessOfTimes)).toEqual(['very', 'very', 'fairly', 'fairly', 'notYet', 'notYet']);
  expect(surenessOfRelations(['seen', 'seen'])).toBe('very');
  expect(surenessOfRelations(['seen', 'heard'])).toBe('fairly');
  expect(surenessOfRelations(['guessed', 'heard', 'seen'])).toBe('notYet');
});
