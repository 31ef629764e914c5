import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/domain/identifiers.ts';
import { pastedAreas } from '../../../src/ui/areas/pastedAreas.ts';

const noord = { id: 'n' as AreaId, name: 'Noord', code: '', district: '' };

describe('a pasted list of neighbourhoods', () => {
  it('is one neighbourhood a line', () => {
    expect(pastedAreas('Haven\r\n\n  De   Linde \n', []).fresh).toEqual([
      { name: 'Haven', code: '', district: '' },
      { name: 'De Linde', code: '', district: '' },
    ]);
  });
  it('passes over names that are on the list already or come twice, and counts the known ones', () => {
    expect(pastedAreas('noord\nHaven\nHAVEN', [noord])).toEqual({
      fresh: [{ name: 'Haven', code: '', district: '' }],
      known: 1,
      counts: [],
    });
  });
  it('knows a column of codes wherever it stands, and takes the next column for the district', () => {
    const haven = [{ name: 'Haven', code: 'BU03630001', district: 'Binnenstad' }];
    expect(pastedAreas('BU03630001\tHaven\tBinnenstad', []).fresh).toEqual(haven);
    expect(pastedAreas('Haven;Binnenstad;BU03630001', []).fresh).toEqual(haven);
  });
  it('goes by the headings when there are any', () => {
    expect(pastedAreas('Wijk\tBuurt\tCode\nBinnenstad\tHaven\t12', []).fresh).toEqual([
      { name: 'Haven', code: '12', district: 'Binnenstad' },
    ]);
  });
  it('keeps a neighbourhood that is called by a number', () => {
    expect(pastedAreas('12\n13', []).fresh.map(({ name }) => name)).toEqual(['12', '13']);
  });
  it('reads a table of the statistics office as its file would be, with inhabitants', () => {
    const table = [
      'gwb_code_10\tregio\trecs\ta_inw',
      'GM0999\tProefstad\tGemeente\t2.400',
      'WK099901\tWijk 01 Centrum\tWijk\t1.200',
      'BU09990101\tHaven\tBuurt\t1.200',
      'BU09990102\tNoord\tBuurt\t900',
      'BU09990103\tKade\tBuurt\t.',
    ];
    const district = 'Wijk 01 Centrum';
    expect(pastedAreas(table.join('\n'), [noord])).toEqual({
      fresh: [
        { name: 'Haven', code: 'BU09990101', district, population: 1200 },
        { name: 'Kade', code: 'BU09990103', district },
      ],
      known: 1,
      counts: [{ id: noord.id, population: 900 }],
    });
  });
});
