import { type ReactNode, type RefObject, useId, useMemo, useRef, useState } from 'react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import { PressArea } from '../../controls/PressArea.tsx';
import { Rows, type RowsHandle } from '../../controls/table/Rows.tsx';
import { plannedOrder, type Sorting } from '../../controls/table/rowOrder.ts';
import { SortableHeading } from '../../controls/table/SortableHeading.tsx';
import { TableFilter } from '../../controls/table/TableFilter.tsx';
import { useRowOrder } from '../../controls/table/useRowOrder.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useFoundAloud } from '../../controls/useFoundAloud.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { ACTOR_COLUMNS, type ActorColumn, actorCell, actorSearchText } from '../../table/actorCells.ts';
import {
  RELATION_COLUMNS,
  type RelationColumn,
  relationCell,
  relationSearchText,
  relationSortText,
} from '../../table/relationCells.ts';
import './frozen.css';

/** The tables of a snapshot: to read, sort and filter. The first cell of a row selects what it is about. */
export const FrozenTables = () => {
  const desk = useDesk();
  const map = useMap((map) => map);
  const t = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useObserved(desk.selection);
  const term = propertiesOf(map).keyFigureTerm;
  return (
    <div className="tables-frame">
      <div
        className="tables frozen"
        ref={scroller}
        role="region"
        aria-label={t.table.region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer must be able to scroll the tables sideways
        tabIndex={0}
      >
        <FrozenTable
          scroller={scroller}
          className="actor-table"
          heading={t.table.actors}
          filterLabel={t.table.filter.actors}
          empty={t.table.noActors}
          columns={ACTOR_COLUMNS}
          columnName={(column: ActorColumn) => (column === 'keyFigure' ? t.table.keyFigureColumn[term] : t.table.column[column])}
          records={map.actors}
          searchText={(actor) => actorSearchText(t, map, actor)}
          sortText={(actor, column) => actorCell(t, map, actor, column)}
          cell={(actor, column) => actorCell(t, map, actor, column)}
          isSelected={({ id }) => selected.actors.has(id)}
          onChoose={({ id }) => desk.selection.select({ actors: [id] })}
        />
        <FrozenTable
          scroller={scroller}
          className="relation-table"
          heading={t.table.relations}
          filterLabel={t.table.filter.relations}
          empty={t.table.noRelations}
          columns={RELATION_COLUMNS}
          columnName={(column: RelationColumn) => t.table.column[column]}
          records={map.relations}
          searchText={(relation) => relationSearchText(t, map, relation)}
          sortText={(relation, column) => relationSortText(t, map, relation, column)}
          cell={(relation, column) => relationCell(t, map, relation, column)}
          isSelected={({ id }) => selected.relations.has(id)}
          onChoose={({ id }) => desk.selection.select({ relations: [id] })}
        />
      </div>
    </div>
  );
};

const FrozenTable = <R extends { readonly id: string }, Column extends string>({
  scroller,
  className,
  heading,
  filterLabel,
  empty,
  columns,
  columnName,
  records,
  searchText,
  sortText,
  cell,
  isSelected,
  onChoose,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly className: string;
  readonly heading: string;
  readonly filterLabel: string;
  readonly empty: string;
  readonly columns: readonly Column[];
  readonly columnName: (column: Column) => string;
  readonly records: ReadonlyMap<R['id'], R>;
  readonly searchText: (record: R) => string;
  readonly sortText: (record: R, column: Column) => string;
  readonly cell: (record: R, column: Column) => string;
  readonly isSelected: (record: R) => boolean;
  readonly onChoose: (record: R) => void;
}) => {
  const t = useLanguage();
  const [sought, setSought] = useState('');
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  const rows = useRef<RowsHandle>(null);
  const headingId = useId();
  const known = useMemo(() => [...records.keys()], [records]);
  const ids = useRowOrder(known, JSON.stringify([sought, sorting, t.code]), () =>
    plannedOrder(records.values(), {
      sought,
      sorting,
      searchText,
      sortText,
      compare: new Intl.Collator(t.code, { numeric: true }).compare,
    }),
  );
  useFoundAloud(heading, ids.length, records.size, sought);
  const renderRow = (id: string, index: number): ReactNode => {
    const record = records.get(id);
    if (!record) return null;
    return (
      <tr key={id} data-index={index} aria-rowindex={index + 2} className={isSelected(record) ? 'is-selected' : ''}>
        {columns.map((column, place) =>
          place === 0 ? (
            <th key={column} scope="row" className={`column-${column}`} data-column={column}>
              <PressArea
                className="name-button"
                translate="no"
                aria-pressed={isSelected(record)}
                onClick={() => onChoose(record)}
              >
                {cell(record, column)}
              </PressArea>
            </th>
          ) : (
            <td key={column} className={`column-${column}`} title={cell(record, column)}>
              {cell(record, column)}
            </td>
          ),
        )}
      </tr>
    );
  };
  return (
    <section className="table-part" aria-labelledby={headingId}>
      <header className="table-head">
        <h2 id={headingId}>
          {heading} <span className="table-size">{t.table.shown(ids.length, records.size)}</span>
        </h2>
        <TableFilter label={filterLabel} sought={sought} onSeek={setSought} />
      </header>
      <table className={`${className} frozen-table`} aria-rowcount={ids.length + 1}>
        <caption className="hidden-visually">{heading}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortableHeading key={column} column={column} label={columnName(column)} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <Rows
          ref={rows}
          ids={ids}
          columns={columns.length}
          scroller={scroller}
          onEnd={() => undefined}
          onDelete={() => undefined}
          renderRow={renderRow}
        />
      </table>
      {ids.length === 0 && <p className="table-empty">{sought === '' ? empty : t.table.noneFound(sought)}</p>}
    </section>
  );
};
