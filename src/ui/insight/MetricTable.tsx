import { useMemo, useState } from 'react';
import type { ExpertRow, ExpertTable } from '../../analysis/expertTable.ts';
import type { MetricName } from '../../analysis/metrics/metricCatalogue.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { Button } from '../controls/Button.tsx';
import type { Sorting } from '../controls/table/rowOrder.ts';
import { SortableHeading } from '../controls/table/SortableHeading.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { metricText } from './metricText.ts';

const ROWS_AT_ONCE = 50;

/** A row an actor, a column a metric; the headings sort. */
export const MetricTable = ({ table }: { readonly table: ExpertTable }) => {
  const nameOf = useNames();
  const { experts: t, code } = useLanguage();
  const [sorting, setSorting] = useState<Sorting<MetricColumn> | null>(null);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const rows = useMemo(() => sortedRows(table.rows, sorting, nameOf, code), [table, sorting, nameOf, code]);
  const left = rows.length - most;
  return (
    <>
      <section className="metric-table" aria-label={t.table}>
        <table aria-label={t.table}>
          <thead>
            <tr>
              <SortableHeading column="name" label={t.actor} sorting={sorting} onSort={setSorting} />
              {table.metrics.map(({ name }) => (
                <SortableHeading key={name} column={name} label={t.name[name]} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ actor, values }) => (
              <tr key={actor}>
                <th scope="row">{nameOf(actor)}</th>
                {table.metrics.map(({ name }) => {
                  const value = values[name];
                  return (
                    <td key={name}>{value === null ? <span title={t.noValue}>–</span> : metricText(value, t.decimalSign)}</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <Button look="plain" onClick={() => setMost(most + 4 * ROWS_AT_ONCE)}>
          {t.more(Math.min(left, 4 * ROWS_AT_ONCE))}
        </Button>
      )}
    </>
  );
};

type MetricColumn = 'name' | MetricName;

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
