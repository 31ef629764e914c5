import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { changeBetween } from '../../../src/domain/change.ts';
import type { AreaId, CampId, IsoDate } from '../../../src/domain/identifiers.ts';
import { takeIn, withoutRoles } from '../../../src/domain/takeIn.ts';
import { mapFaults } from '../../maps/mapFaults.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { actorId, emptyMap, mapOf, pathOfThree, twoCampsAndALink } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const takenInto = (map: ActorMap, from: ActorMap) => mapAfter(map, { do: 'takeInFile', from });
const named = (map: ActorMap, name: string) => {
  const found = [...map.actors.values()].find((actor) => actor.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

describe('a file taken into a map', () => {
  test('knows actors by name whatever their id, and adds who is new with its relations beside the drawing', () => {
    const renamed = mapOf(['x', 'y'], [['x', 'y', 'trust']]);
    const from = mapAfter(mapAfter(renamed, { do: 'editActor', id: actorId('x'), set: { name: 'ADA' } }), {
      do: 'editActor',
      id: actorId('y'),
      set: { name: 'Dirk' },
    });
    const before = pathOfThree();
    const map = takenInto(before, from);
    expect([...map.actors.values()].map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cas', 'Dirk']);
    expect([...map.relations.values()].at(-1)).toMatchObject({ from: 'Ada', to: 'y', type: 'trust' });
    const rightmost = Math.max(...[...before.positions.values()].map(({ x }) => x));
    expect(map.positions.get(actorId('y'))?.x).toBeGreaterThan(rightmost);
    for (const id of before.positions.keys()) expect(map.positions.get(id)).toEqual(before.positions.get(id));
  });

  test('completes only what was empty, and counts where the map keeps its own', () => {
    const own = mapAfter(pathOfThree(), { do: 'editActor', id: actorId('Bo'), set: { note: 'eigen' } });
    const noted = mapAfter(own, { do: 'editActor', id: actorId('Bo'), set: { note: 'uit het bestand' } });
    const from = mapAfter(mapAfter(noted, { do: 'editActor', id: actorId('Ada'), set: { note: 'nieuw' } }), {
      do: 'tagRole',
      actors: [actorId('Bo')],
      role: 'link',
      on: true,
      date: '2026-11-01' as IsoDate,
      by: '',
    });
    const map = takenInto(own, from);
    expect(named(map, 'Ada').note).toBe('nieuw');
    expect(named(map, 'Bo')).toMatchObject({ note: 'eigen', roles: { link: { date: '2026-11-01' } } });
    expect(takeIn(own, from).taken).toMatchObject({ newActors: 0, knownActors: 3, knownRelations: 2, completed: 2, keptOwn: 1 });
  });

  test('of another map leaves the roles there, and with them nothing to complete', () => {
    const from = mapAfter(pathOfThree(), {
      do: 'tagRole',
      actors: [actorId('Bo')],
      role: 'pusher',
      on: true,
      date: '2026-11-01' as IsoDate,
      by: '',
    });
    expect(takeIn(pathOfThree(), from).taken.completed).toBe(1);
    expect(takeIn(pathOfThree(), withoutRoles(from)).taken.completed).toBe(0);
    expect(from.actors.get(actorId('Bo'))?.roles).toHaveProperty('pusher');
  });

  test('brings its camps and neighbourhoods, known by name, under ids that are free', () => {
    const file = twoCampsAndALink();
    const [camp] = file.camps.values();
    const other: ActorMap = {
      ...mapOf(['Ada']),
      camps: new Map([[camp?.id as CampId, { id: camp?.id as CampId, name: 'Iets anders', order: 0 }]]),
      areas: new Map([['b' as AreaId, { id: 'b' as AreaId, name: 'Noord', code: '', district: '' }]]),
    };
    const map = takenInto(other, file);
    // The camp of the same id on the map has another name: by id it is still the same camp.
    expect(map.camps.size).toBe(file.camps.size);
    expect(mapFaults(map)).toEqual([]);
  });

  test('of the map itself changes nothing', () => {
    const map = twoCampsAndALink();
    expect(changeBetween(map, takenInto(map, map))).toEqual({});
  });

  test('into an empty map stands where it stood', () => {
    const map = takenInto(emptyMap(), pathOfThree());
    expect(map.positions).toEqual(pathOfThree().positions);
  });

  test('is refused when the map has no room for it', () => {
    const many = mapOf(Array.from({ length: 5_000 }, (_, i) => `actor ${i}`));
    expect(refusalOf(many, { do: 'takeInFile', from: pathOfThree() }).code).toBe('tooManyActors');
  });

  test('leaves any two maps without a fault, and a second time there is nothing new', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (one, other) => {
        const map = takenInto(randomMap(one, 8, 12), randomMap(other, 8, 12));
        expect(mapFaults(map)).toEqual([]);
        expect(takeIn(map, randomMap(other, 8, 12)).taken).toMatchObject({ newActors: 0, newRelations: 0, newCamps: 0 });
      }),
      { numRuns: 150 },
    );
  });
});
