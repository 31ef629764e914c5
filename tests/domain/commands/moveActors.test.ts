import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../../src/domain/change.ts';
import { actorId, pathOfThree } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const [ada, bo] = [actorId('Ada'), actorId('Bo')] as const;

describe('a place', () => {
  test('given by hand is kept to the whole unit and held', () => {
    const map = mapAfter(pathOfThree(), { do: 'moveActors', to: [{ id: ada, x: 10.4, y: -0.2 }] });
    expect(map.positions.get(ada)).toEqual({ id: ada, x: 10, y: 0, placedByHand: true });
  });

  test('given by a layout leaves held what was held, and free what was free', () => {
    const held = mapAfter(pathOfThree(), { do: 'pinActors', actors: [ada], pinned: true });
    const to = [ada, bo].map((id) => ({ id, x: 7, y: 7 }));
    const map = mapAfter(held, { do: 'arrangeActors', to });
    expect([ada, bo].map((id) => map.positions.get(id)?.placedByHand)).toEqual([true, false]);
    expect(mapAfter(map, { do: 'pinActors', actors: [ada], pinned: false }).positions.get(ada)?.placedByHand).toBe(false);
  });

  test('touches nothing that is said of the actor', () => {
    const map = pathOfThree();
    const moved = mapAfter(map, { do: 'moveActors', to: [{ id: ada, x: 1, y: 1 }] });
    expect(Object.keys(changeBetween(map, moved))).toEqual(['positions']);
  });

  test('that is no number is refused: its map could not be opened again', () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, -2e9])
      expect(refusalOf(pathOfThree(), { do: 'arrangeActors', to: [{ id: ada, x, y: 0 }] }).code).toBe('numberInvalid');
  });

  test('of nobody is refused', () => {
    const to = [{ id: actorId('nobody'), x: 1, y: 1 }];
    expect(refusalOf(pathOfThree(), { do: 'moveActors', to }).code).toBe('actorMissing');
    expect(refusalOf(pathOfThree(), { do: 'arrangeActors', to }).code).toBe('actorMissing');
    expect(refusalOf(pathOfThree(), { do: 'pinActors', actors: [actorId('nobody')], pinned: true }).code).toBe('actorMissing');
  });
});
