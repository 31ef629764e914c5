import { describe, expect, it } from 'vitest';
import { readAgeGroup, readBoolean, readDay, readList, readNumber } from '../../src/formats/readValues.ts';

describe('values in files', () => {
  it.each([
    ['12-17', 'young'],
    ['18-26', 'young'],
    ['27-49', 'adult'],
    ['50-66', 'adult'],
    ['67+', 'older'],
    ['67 en ouder', 'older'],
    ['65+', 'adult'],
    ['<18', 'young'],
    ['onder 27', 'young'],
    ['26', 'young'],
    ['27', 'adult'],
    ['66', 'adult'],
    ['67', 'older'],
    ['18 t/m 25 jaar', 'young'],
    ['Jongeren', 'young'],
    ['senior', 'older'],
    ['1980', null],
    ['?', null],
  ])('age %j is %s', (text, group) => {
    expect(readAgeGroup(text)).toBe(group);
  });

  it('answers yes and no in any spelling', () => {
    for (const yes of ['ja', 'JA', 'Yes', 'true', 'TRUE', 'True', 'waar', '1', 'x', 'y', 'j', '✓'])
      expect(readBoolean(yes)).toBe(true);
    for (const no of ['nee', 'No', 'false', 'FALSE', 'onwaar', '0', 'n']) expect(readBoolean(no)).toBe(false);
    for (const neither of ['', 'misschien', '2']) expect(readBoolean(neither)).toBeNull();
  });

  it('knows a number, with a point or a comma, and nothing that is none', () => {
    expect(['1', '2.5', '2,5', '-3', '+4', '1e2', '.5', '75%', '7,5 %'].map(readNumber)).toEqual([
      1, 2.5, 2.5, -3, 4, 100, 0.5, 75, 7.5,
    ]);
    expect(['', 'NaN', 'Infinity', '1e999', '0x10', '1.2.3', 'drie'].map(readNumber)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('knows days as Dutch and as computers write them, and no days that are none', () => {
    expect(['2026-11-22', '22-11-2026', '2/1/2026', '22.11.2026', '2026-11-22T10:00:00Z'].map(readDay)).toEqual([
      '2026-11-22',
      '2026-11-22',
      '2026-01-02',
      '2026-11-22',
      '2026-11-22',
    ]);
    const written = [
      '22-11-26',
      '22 november 2026',
      'zo 22 nov. 2026',
      '22-nov-26',
      'November 22, 2026',
      '22-11-2026 14:30',
      '2026/11/22',
    ];
    for (const text of written) expect(readDay(text), text).toBe('2026-11-22');
    expect(readDay('1 maart 2026')).toBe('2026-03-01');
    for (const text of [
      '31-02-2026',
      '2026-13-01',
      'gisteren',
      '',
      '46348',
      '22 novem',
      '11-2026',
      'week 22 2026',
      '22 xyz 2026',
    ])
      expect(readDay(text), text).toBeNull();
  });

  it('parts a list by the clearest sign in it', () => {
    expect(readList('Noord, Zuid')).toEqual(['Noord', 'Zuid']);
    expect(readList('Bijlmer-Oost (E,G,K)')).toEqual(['Bijlmer-Oost (E,G,K)']);
    expect(readList('Oost, West | Zuid')).toEqual(['Oost, West', 'Zuid']);
    expect(readList('Oost, West |')).toEqual(['Oost, West']);
    expect(readList('a;b\nc')).toEqual(['a', 'b', 'c']);
  });
});
