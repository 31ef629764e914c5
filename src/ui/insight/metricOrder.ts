import type { ExpertRow } from '../../analysis/expertTable.ts';
import type { MetricName } from '../../analysis/metrics/metricCatalogue.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Sorting } from '../table/rowOrder.ts';

export type MetricColumn = 'name' | MetricName;

/** The rows by name or by a metric; those without a value come last either way, equals stay by name. */
export const sortedRows = (
  rows: readonly ExpertRow[],
  sorting: Sorting<MetricColumn> | null,
  nameOf: (id: ActorId) => string,
  code: string,
): readonly ExpertRow[] => {
  const { compare } = new Intl.Collator(code, { numeric: true });
  const byName = (a: ExpertRow, b: ExpertRow) => compare(nameOf(a.actor), nameOf(b.actor));
  if (!sorting) return [...rows].sort(byName);
  const sign = sorting.descending ? -1 : 1;
  const { column } = sorting;
  if (column === 'name') return [...rows].sort((a, b) => sign * byName(a, b));
  return [...rows].sort((a, b) => {
    const [one, other] = [a.values[column], b.values[column]];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return sign * (one - other) || byName(a, b);
  });
};
