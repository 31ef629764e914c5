import { useMemo, useState } from 'react';
import type { ExpertTable } from '../../analysis/expertTable.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { Sorting } from '../table/rowOrder.ts';
import { SortableHeading } from '../table/SortableHeading.tsx';
import { type MetricColumn, sortedRows } from './metricOrder.ts';
import { metricText } from './metricText.ts';
import { useNames } from './useNames.ts';

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
        <button type="button" className="plain" onClick={() => setMost(most + 4 * ROWS_AT_ONCE)}>
          {t.more(Math.min(left, 4 * ROWS_AT_ONCE))}
        </button>
      )}
    </>
  );
};
