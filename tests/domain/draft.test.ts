import { describe, expect, test } from 'vitest';
import { applyChange } from '../../src/domain/change.ts';
import { draftOf } from '../../src/domain/draft.ts';
import { actorId, pathOfThree } from '../maps/smallMaps.ts';

const ada = actorId('Ada');
const place = { id: ada, x: 1, y: 2, placedByHand: true };

describe('a draft', () => {
  test('shows what was written, leaves the map it started from, and copies only tables it writes to', () => {
    const map = pathOfThree();
    const draft = draftOf(map);
    draft.put('positions', place);
    expect(draft.map.positions.get(ada)).toEqual(place);
    expect(map.positions.get(ada)).not.toEqual(place);
    expect([draft.map.actors === map.actors, draft.map.positions === map.positions]).toEqual([true, false]);
  });

  test('gives as its change all that differs, once, whatever the detours', () => {
    const map = pathOfThree();
    const draft = draftOf(map);
    draft.put('positions', { ...place, x: 9 });
    draft.put('positions', place);
    draft.drop('relations', 'Ada-Bo' as never);
    draft.drop('actors', actorId('Cas'));
    draft.put('actors', map.actors.get(actorId('Cas')) as never);
    const change = draft.change();
    expect(Object.keys(change).sort()).toEqual(['positions', 'relations']);
    expect(applyChange(map, change)).toEqual(draft.map);
  });

  test('that writes what was there already is no change', () => {
    const map = pathOfThree();
    const draft = draftOf(map);
    for (const actor of map.actors.values()) draft.put('actors', { ...actor });
    expect(draft.change()).toEqual({});
  });
});
