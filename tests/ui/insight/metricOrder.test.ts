import { describe, expect, test } from 'vitest';
import type { ExpertRow, ExpertTable } from '../../../src/analysis/expertTable.ts';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { metricOnMap } from '../../../src/ui/insight/ExpertDialog.tsx';
import { sortedRows } from '../../../src/ui/insight/MetricTable.tsx';
import { metricText } from '../../../src/ui/insight/metricText.ts';

const row = (id: string, degree: number | null) => ({ actor: id as ActorId, values: { degree } }) as unknown as ExpertRow;
const rows = [row('b', 2), row('a', null), row('d', 2), row('c', 10)];
const ids = (sorted: readonly ExpertRow[]) => sorted.map(({ actor }) => actor).join('');
const table = { rows } as unknown as ExpertTable;

describe('the table for experts', () => {
  test('goes by name until a heading is pressed', () => {
    expect(ids(sortedRows(rows, null, (id) => id, 'nl'))).toBe('abcd');
    expect(ids(sortedRows(rows, { column: 'name', descending: true }, (id) => id, 'nl'))).toBe('dcba');
  });

  test('goes by a metric, equals by name, those without a value last either way', () => {
    expect(ids(sortedRows(rows, { column: 'degree', descending: false }, (id) => id, 'nl'))).toBe('bdca');
    expect(ids(sortedRows(rows, { column: 'degree', descending: true }, (id) => id, 'nl'))).toBe('cbda');
  });

  test('writes numbers with few decimals and the sign of the language', () => {
    expect([0, 0.12345, 12.3456, 1234.56, 3].map((value) => metricText(value, ','))).toEqual([
      '0',
      '0,123',
      '12,35',
      '1234,6',
      '3',
    ]);
  });
});

describe('a metric on the map', () => {
  test('runs from the lowest to the highest; who has no value is left out', () => {
    const shown = metricOnMap(table, 'degree', 'size');
    expect(shown).toMatchObject({ lowest: 2, highest: 10 });
    expect([...(shown?.parts ?? [])]).toEqual([
      ['b', 0],
      ['d', 0],
      ['c', 1],
    ]);
  });

  test('is nothing when nobody has a value', () => {
    expect(metricOnMap({ rows: [row('a', null)] } as unknown as ExpertTable, 'degree', 'colour')).toBeNull();
  });
});
