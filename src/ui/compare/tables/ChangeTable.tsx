import { Eye, FileDown } from 'lucide-react';
import { type RefObject, useId, useMemo, useRef, useState } from 'react';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { Select } from '../../controls/Select.tsx';
import { Rows, type RowsHandle } from '../../controls/table/Rows.tsx';
import { plannedOrder, type Sorting } from '../../controls/table/rowOrder.ts';
import { SortableHeading } from '../../controls/table/SortableHeading.tsx';
import { TableFilter } from '../../controls/table/TableFilter.tsx';
import { useFoundAloud } from '../../controls/useFoundAloud.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { ComparedRow } from './comparedRow.ts';
import './changeTable.css';

const EVERY = '';
const nothing = () => undefined;

/** A table with a row a change: to filter, to sort, to save, and to show on the map. */
export const ChangeTable = <Column extends string>({
  name,
  columns,
  labels,
  filterLabel,
  stateLabel,
  rows,
  none,
  scroller,
  lit,
  onShow,
  onSave,
}: {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly labels: Readonly<Record<Column, string>>;
  readonly filterLabel: string;
  /** What the states are of, for who shows one of them alone. */
  readonly stateLabel?: string;
  readonly rows: readonly ComparedRow<Column>[];
  readonly none: string;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lit: ComparedLight | null;
  readonly onShow: (light: ComparedLight) => void;
  readonly onSave: (rows: readonly ComparedRow<Column>[]) => void;
}) => {
  const t = useLanguage();
  const parts = t.comparisonParts;
  const ofState = stateLabel ?? parts.stateFilter;
  const id = useId();
  const handle = useRef<RowsHandle>(null);
  const [sought, setSought] = useState('');
  const [chosenState, setState] = useState(EVERY);
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const states = useMemo(() => new Map(rows.map((row) => [row.state, row.cells['state' as Column]])), [rows]);
  const state = states.has(chosenState) ? chosenState : EVERY;
  const ids = useMemo(
    () =>
      plannedOrder(
        rows.filter((row) => state === EVERY || row.state === state),
        {
          sought,
          sorting,
          searchText: ({ cells }) => Object.values(cells).join(' '),
          sortText: ({ cells }, column) => cells[column],
          compare: new Intl.Collator(t.code, { numeric: true }).compare,
        },
      ),
    [rows, state, sought, sorting, t.code],
  );
  useFoundAloud(name, ids.length, rows.length, `${state} ${sought}`);
  const shown = () => ids.flatMap((row) => byId.get(row) ?? []);

  return (
    <section className="table-part" aria-labelledby={id}>
      <header className="table-head">
        <h2 id={id} tabIndex={-1}>
          {name} <span className="table-size">{t.table.shown(ids.length, rows.length)}</span>
        </h2>
        {states.size > 1 && (
          <div className="state-filter">
            <Select
              label={`${ofState}: ${name}`}
              isLabelHidden
              value={state}
              options={[
                { value: EVERY, label: `${ofState}: ${parts.everyState}` },
                ...[...states].map(([value, label]) => ({ value, label })),
              ]}
              onChoose={setState}
            />
          </div>
        )}
        {rows.length > 0 && (
          <>
            <TableFilter label={filterLabel} sought={sought} onSeek={setSought} />
            <Button
              look="plain"
              icon={FileDown}
              aria-label={parts.saveCsvOf(name)}
              disabled={ids.length === 0}
              onClick={() => onSave(shown())}
            >
              {parts.saveCsv}
            </Button>
          </>
        )}
      </header>
      {rows.length > 0 && (
        <table className="change-table" aria-rowcount={ids.length + 1}>
          <caption className="hidden-visually">{name}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="column-select">
                <span className="hidden-visually">{parts.showColumn}</span>
              </th>
              {columns.map((column) => (
                <SortableHeading key={column} column={column} label={labels[column]} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <Rows
            ref={handle}
            ids={ids}
            columns={columns.length + 1}
            scroller={scroller}
            onEnd={nothing}
            onDelete={nothing}
            renderRow={(row, index) => {
              const found = byId.get(row);
              return (
                found && (
                  <ChangeRow
                    key={row}
                    row={found}
                    columns={columns}
                    index={index}
                    isLit={lit === found.light}
                    onShow={() => onShow(found.light)}
                  />
                )
              );
            }}
          />
        </table>
      )}
      {rows.length === 0 && <p className="table-empty">{none}</p>}
      {rows.length > 0 && ids.length === 0 && <p className="table-empty">{parts.nothingFound}</p>}
    </section>
  );
};

const ChangeRow = <Column extends string>({
  row,
  columns,
  index,
  isLit,
  onShow,
}: {
  readonly row: ComparedRow<Column>;
  readonly columns: readonly Column[];
  readonly index: number;
  readonly isLit: boolean;
  readonly onShow: () => void;
}) => {
  const { comparisonParts: t } = useLanguage();
  return (
    <tr data-index={index} aria-rowindex={index + 2} className={isLit ? 'is-selected' : ''}>
      <td data-column="show" className="column-select">
        <IconButton label={t.show(row.about)} icon={Eye} aria-pressed={isLit} onClick={onShow} />
      </td>
      {columns.map((column, place) =>
        place === 0 ? (
          <th key={column} scope="row" className={`column-${column}`}>
            <Cell row={row} column={column} />
          </th>
        ) : (
          <td key={column}>
            <Cell row={row} column={column} />
          </td>
        ),
      )}
    </tr>
  );
};

const Cell = <Column extends string>({ row, column }: { readonly row: ComparedRow<Column>; readonly column: Column }) => {
  const text = row.cells[column];
  return (
    <span className="cell-text" translate={column === 'state' || column === 'what' ? undefined : 'no'} title={text}>
      {column === 'state' && <StateMark state={row.state} />}
      {text}
    </span>
  );
};

const SIGNS: Readonly<Record<string, string>> = {
  new: 'M8 3v10M3 8h10',
  gone: 'M4 4l8 8M12 4l-8 8',
  stronger: 'M8 3v10M4 7l4-4 4 4',
  weaker: 'M8 13V3M4 9l4 4 4-4',
  tensionStronger: 'M8 3v10M4 7l4-4 4 4',
  tensionWeaker: 'M8 13V3M4 9l4 4 4-4',
  turnedTense: 'M9 2L5 9h4l-2 5',
  turnedGood: 'M3 8l4 4 6-8',
  same: 'M3 6h10M3 10h10',
  both: 'M3 6h10M3 10h10',
  mine: 'M8 3a5 5 0 0 0 0 10zM7 4v8M5 5v6',
  theirs: 'M8 3a5 5 0 0 1 0 10zM9 4v8M11 5v6',
};
const CHANGED = 'M3 8q2.5-5 5 0t5 0';

/** A small sign beside the word for what happened. */
const StateMark = ({ state }: { readonly state: string }) => (
  <svg className={`state-mark is-${state}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SIGNS[state] ?? CHANGED} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
