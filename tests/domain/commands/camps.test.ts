import { describe, expect, test } from 'vitest';
import { campsInOrder } from '../../../src/domain/actorMap.ts';
import type { CampId } from '../../../src/domain/identifiers.ts';
import { actorId, twoCampsAndALink } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const map = twoCampsAndALink();
const [voor, tegen, nieuw] = ['voor', 'tegen', 'nieuw'] as unknown as readonly [CampId, CampId, CampId];

describe('a camp', () => {
  test('is named, renamed and shown in its order', () => {
    const added = mapAfter(map, { do: 'addCamp', camp: { id: nieuw, name: ' midden  weg ', order: -1 } });
    const renamed = mapAfter(added, { do: 'renameCamp', id: voor, name: 'vóór' });
    expect(campsInOrder(renamed).map(({ name }) => name)).toEqual(['midden weg', 'vóór', 'tegen']);
  });

  test('does not take the name of another, nor an empty one, and must be there to be renamed', () => {
    expect(refusalOf(map, { do: 'addCamp', camp: { id: nieuw, name: 'VOOR', order: 2 } }).code).toBe('nameTaken');
    expect(refusalOf(map, { do: 'renameCamp', id: voor, name: 'Tegen' }).code).toBe('nameTaken');
    expect(refusalOf(map, { do: 'renameCamp', id: voor, name: '' }).code).toBe('nameEmpty');
    expect(refusalOf(map, { do: 'renameCamp', id: nieuw, name: 'x' }).code).toBe('campMissing');
  });

  test('that goes sends its actors back to "not said" and leaves those of the other', () => {
    const without = mapAfter(map, { do: 'removeCamp', id: voor });
    expect(without.camps.size).toBe(1);
    expect(['P', 'P1', 'Q', 'L'].map((id) => without.actors.get(actorId(id))?.camp)).toEqual([null, null, tegen, 'none']);
    expect(refusalOf(without, { do: 'removeCamp', id: voor }).code).toBe('campMissing');
  });

  test('takes actors from where they stood; "geen" and "not said" are answers too', () => {
    const put = (camp: CampId | 'none' | null) =>
      mapAfter(map, { do: 'putInCamp', actors: [actorId('P'), actorId('Q')], camp }).actors.get(actorId('P'))?.camp;
    expect([put(tegen), put('none'), put(null)]).toEqual([tegen, 'none', null]);
  });

  test('that is not there takes nobody, and nobody is not put anywhere', () => {
    expect(refusalOf(map, { do: 'putInCamp', actors: [actorId('P')], camp: nieuw }).code).toBe('campMissing');
    expect(refusalOf(map, { do: 'putInCamp', actors: [actorId('nobody')], camp: voor }).code).toBe('actorMissing');
  });
});
