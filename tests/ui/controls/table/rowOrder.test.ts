import { describe, expect, it } from 'vitest';
import { keptOrder, nextSorting, plannedOrder } from '../../../../src/ui/controls/table/rowOrder.ts';

const rows = [
  { id: 'a', name: 'Wijkagent 10', camp: '' },
  { id: 'b', name: 'wijkagent 9', camp: 'voor' },
  { id: 'c', name: 'Imam', camp: 'tegen' },
  { id: 'd', name: 'Café de Brug', camp: '' },
];
const planned = (
  sought: string,
  sorting: Parameters<typeof plannedOrder<(typeof rows)[number], 'name' | 'camp'>>[1]['sorting'],
) =>
  plannedOrder<(typeof rows)[number], 'name' | 'camp'>(rows, {
    sought,
    sorting,
    searchText: ({ name, camp }) => `${name} ${camp}`,
    sortText: (row, column) => row[column],
    compare: new Intl.Collator('nl', { numeric: true }).compare,
  }).join('');

describe('the order of rows', () => {
  it('is that of the map until a column is chosen', () => {
    expect(planned('', null)).toBe('abcd');
  });
  it('sorts numbers in names by their value and does not mind capitals', () => {
    expect(planned('', { column: 'name', descending: false })).toBe('dcba');
    expect(planned('', { column: 'name', descending: true })).toBe('abcd');
  });
  it('puts rows with nothing in the column last, up and down, in the order of the map', () => {
    expect(planned('', { column: 'camp', descending: false })).toBe('cbad');
    expect(planned('', { column: 'camp', descending: true })).toBe('bcad');
  });
  it('keeps rows that hold every word sought, whatever case or accents', () => {
    expect(planned('CAFE  brug', null)).toBe('d');
    expect(planned('voor wijk', null)).toBe('b');
    expect(planned('voor imam', null)).toBe('');
  });
  it('goes up, down and back to the order of the map when a heading is pressed again', () => {
    const up = nextSorting<'name' | 'camp'>(null, 'name');
    const down = nextSorting(up, 'name');
    expect([up, down, nextSorting(down, 'name')]).toEqual([
      { column: 'name', descending: false },
      { column: 'name', descending: true },
      null,
    ]);
    expect(nextSorting(down, 'camp')).toEqual({ column: 'camp', descending: false });
  });
});

describe('rows after an edit', () => {
  const before = new Map([...'abcd'].map((id) => [id, 1]));
  it('stay where they were, also when they would sort or filter elsewhere', () => {
    const order = ['c', 'a'];
    expect(keptOrder(order, before, new Map([...before, ['a', 2]]))).toBe(order);
  });
  it('lose what is gone and get what is new at the end', () => {
    const after = new Map([...'bcdxy'].map((id) => [id, 1]));
    expect(keptOrder(['d', 'a', 'c'], before, after)).toEqual(['d', 'c', 'x', 'y']);
  });
});
