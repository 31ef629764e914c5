import { describe, expect, test } from 'vitest';
import { propertiesOf } from '../../../src/domain/actorMap.ts';
import type { EditMap } from '../../../src/domain/commands/editMap.ts';
import { type IsoDate, isDay } from '../../../src/domain/identifiers.ts';
import { pathOfThree } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const edit = (set: EditMap['set']): EditMap => ({ do: 'editMap', set });

describe('what is said of the map', () => {
  test('changes as given, the rest stays', () => {
    const before = propertiesOf(pathOfThree());
    const set = { title: 'Opvang', subjectsInformed: 'partly', endDate: '2027-02-28' as IsoDate } as const;
    expect(propertiesOf(mapAfter(pathOfThree(), edit(set)))).toEqual({ ...before, ...set });
  });

  test('is put off no more once there is another end date, and stays so with other changes', () => {
    const putOff = { times: 2, on: '2027-06-01' as IsoDate };
    const put = mapAfter(pathOfThree(), edit({ putOff }));
    const { endDate } = propertiesOf(put);
    expect(propertiesOf(mapAfter(put, edit({ title: 'Opvang', endDate }))).putOff).toEqual(putOff);
    expect(propertiesOf(mapAfter(put, edit({ endDate: '2028-02-28' as IsoDate })))).not.toHaveProperty('putOff');
  });

  test('needs a title of a bearable length and an end date that exists', () => {
    const code = (set: EditMap['set']) => refusalOf(pathOfThree(), edit(set)).code;
    expect(code({ title: '  ' })).toBe('titleEmpty');
    expect(code({ title: 't'.repeat(121) })).toBe('nameTooLong');
    expect(code({ endDate: '2027-02-30' as IsoDate })).toBe('dateInvalid');
  });

  test('holds no text that its own file could not bring back', () => {
    for (const key of ['issue', 'owner', 'purpose', 'legalBasis'] as const)
      expect(refusalOf(pathOfThree(), edit({ [key]: 't'.repeat(10_001) })).code).toBe('noteTooLong');
  });

  test.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
    ['22-11-2026', false],
  ])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));
});
