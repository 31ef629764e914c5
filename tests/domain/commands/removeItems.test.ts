import { describe, expect, test } from 'vitest';
import type { RelationId } from '../../../src/domain/identifiers.ts';
import { actorId, pathOfThree } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

describe('removing', () => {
  test('an actor takes its relations and its place along', () => {
    const map = mapAfter(pathOfThree(), { do: 'removeItems', actors: [actorId('Bo')] });
    expect([...map.actors.keys()]).toEqual(['Ada', 'Cas']);
    expect([...map.positions.keys()]).toEqual(['Ada', 'Cas']);
    expect(map.relations.size).toBe(0);
  });

  test('a relation leaves its actors', () => {
    const map = mapAfter(pathOfThree(), { do: 'removeItems', relations: ['Ada-Bo' as RelationId] });
    expect([map.actors.size, map.relations.size]).toEqual([3, 1]);
  });

  test('passes over what is gone, and is refused when nothing is left to remove', () => {
    const gone = { actors: [actorId('nobody')], relations: ['gone' as RelationId] };
    expect(mapAfter(pathOfThree(), { do: 'removeItems', ...gone, actors: [actorId('Ada')] }).actors.size).toBe(2);
    expect(refusalOf(pathOfThree(), { do: 'removeItems', ...gone }).code).toBe('nothingToDo');
    expect(refusalOf(pathOfThree(), { do: 'removeItems' }).code).toBe('nothingToDo');
  });
});
