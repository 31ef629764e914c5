import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../src/domain/identifiers.ts';
import { MAX_NOTE_LENGTH } from '../../../src/domain/quantities.ts';
import { actorId, twoCampsAndALink } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const map = twoCampsAndALink();
const [noord, zuid] = ['noord', 'zuid'] as unknown as readonly [AreaId, AreaId];
const area = { id: zuid, name: ' Zuid ', code: 'BU02', district: 'Buiten' };

describe('a neighbourhood', () => {
  test('is added with its code and district, its name tidied', () => {
    expect(mapAfter(map, { do: 'addAreas', areas: [area] }).areas.get(zuid)).toEqual({ ...area, name: 'Zuid', byHand: true });
  });

  test('is not added twice, by id or by name, nor without a name', () => {
    const code = (areas: readonly (typeof area)[]) => refusalOf(map, { do: 'addAreas', areas }).code;
    expect(code([area, { ...area, id: 'other' as AreaId, name: 'zuid' }])).toBe('nameTaken');
    expect(code([{ ...area, name: 'noord' }])).toBe('nameTaken');
    expect(code([{ ...area, id: noord }])).toBe('idTaken');
    expect(code([{ ...area, name: '' }])).toBe('nameEmpty');
  });

  test('takes no code or district that its own file could not be opened with', () => {
    const long = 'x'.repeat(MAX_NOTE_LENGTH + 1);
    for (const more of [{ code: long }, { district: long }]) {
      expect(refusalOf(map, { do: 'addAreas', areas: [{ ...area, ...more }] }).code).toBe('noteTooLong');
      expect(refusalOf(map, { do: 'editArea', id: noord, set: more }).code).toBe('noteTooLong');
      const filledIn = [{ id: noord, ...more }];
      expect(refusalOf(map, { do: 'setAreaProfiles', newAreas: [], filledIn, profiles: [] }).code).toBe('noteTooLong');
    }
  });

  test('is edited part by part', () => {
    const edited = mapAfter(map, { do: 'editArea', id: noord, set: { name: ' Noord-Oost ', district: 'Buiten' } });
    expect(edited.areas.get(noord)).toEqual({ id: noord, name: 'Noord-Oost', code: 'BU01', district: 'Buiten', byHand: true });
    const both = mapAfter(map, { do: 'addAreas', areas: [area] });
    expect(refusalOf(both, { do: 'editArea', id: zuid, set: { name: 'NOORD' } }).code).toBe('nameTaken');
    expect(refusalOf(map, { do: 'editArea', id: zuid, set: {} }).code).toBe('areaMissing');
  });

  test('that goes is taken off every actor that lives, works or has its achterban there', () => {
    const lived = mapAfter(map, { do: 'editActor', id: actorId('L'), set: { constituency: [noord] } });
    const without = mapAfter(lived, { do: 'removeArea', id: noord });
    expect(without.areas.size).toBe(0);
    expect(without.actors.get(actorId('M'))?.neighbourhoods).toEqual([]);
    expect(without.actors.get(actorId('L'))?.constituency).toEqual([]);
    expect(refusalOf(without, { do: 'removeArea', id: noord }).code).toBe('areaMissing');
  });
});
