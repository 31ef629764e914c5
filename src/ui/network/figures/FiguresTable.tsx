import { useMemo, useRef } from 'react';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { FigureGrouping } from '../../../domain/network/figureGroups.ts';
import { CheckBox } from '../../controls/CheckBox.tsx';
import { Rows, type RowsHandle } from '../../controls/table/Rows.tsx';
import { SortableHeading } from '../../controls/table/SortableHeading.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useProgram } from '../../controls/useProgram.tsx';
import { FigureRow } from './FigureRow.tsx';
import { COLUMN_PX, chosenColumns, isTask, SELECT_PX } from './figureColumns.ts';
import { countOf, type FigureRowPlan } from './figureRows.ts';
import type { FiguresLook } from './figuresOnScreen.ts';

/** A row has a dozen fields: twenty of them at once are drawn well within a tenth of a second. */
const SPARE_ROWS = 5;

/** The table Sleutelfiguren: a row a person, group or organisation, every cell filled in where it stands. */
export const FiguresTable = ({
  rows: planned,
  shown,
  look,
  onSort,
  onEnd,
}: {
  readonly rows: readonly FigureRowPlan[];
  readonly shown: ReadonlySet<ActorId>;
  readonly look: FiguresLook;
  readonly onSort: (sorting: FiguresLook['sorting']) => void;
  readonly onEnd: () => void;
}) => {
  const t = useLanguage();
  const { preferences } = useProgram();
  const { figureColumns } = useObserved(preferences);
  const columns = useMemo(() => chosenColumns(figureColumns), [figureColumns]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRef<RowsHandle>(null);
  const byKey = new Map(planned.map((row) => [row.key, row]));
  const { networkFigures: text, table } = t;
  return (
    <div className="tables-frame figures-frame">
      <div
        className="tables"
        ref={scroller}
        role="region"
        aria-label={text.region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer must be able to scroll the table sideways
        tabIndex={0}
      >
        <table
          className="figures-table"
          aria-rowcount={planned.length + 1}
          style={{ minWidth: SELECT_PX + columns.reduce((sum, column) => sum + COLUMN_PX[column], 0) }}
        >
          <caption className="hidden-visually">{t.network.part.figures}</caption>
          <colgroup>
            <col style={{ width: SELECT_PX }} />
            {columns.map((column) => (
              <col
                key={column}
                {...(column === 'name' ? { className: 'figure-name' } : { style: { width: COLUMN_PX[column] } })}
              />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="column-select">
                <SelectShown shown={shown} />
              </th>
              {columns.map((column) => (
                <SortableHeading
                  key={column}
                  column={column}
                  label={text.column[column]}
                  face={isTask(column) ? text.taskFace[column] : undefined}
                  sorting={look.sorting}
                  onSort={onSort}
                />
              ))}
            </tr>
          </thead>
          <Rows
            ref={rows}
            ids={planned.map(({ key }) => key)}
            columns={columns.length + 1}
            scroller={scroller}
            spare={SPARE_ROWS}
            isHeading={(key) => isHead(byKey.get(key))}
            onEnd={onEnd}
            onDelete={() => {}}
            renderRow={(key, index) => {
              const row = byKey.get(key);
              if (!row) return null;
              if ('actor' in row)
                return (
                  <FigureRow
                    key={key}
                    id={row.actor}
                    index={index}
                    columns={columns}
                    grouping={look.grouping}
                    under={row.under}
                  />
                );
              return (
                <tr key={key} data-index={index} aria-rowindex={index + 2} className="figure-group">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    <GroupHead rows={planned} grouping={look.grouping} {...row} />
                  </th>
                </tr>
              );
            }}
          />
        </table>
        {shown.size === 0 && <p className="table-empty">{look.sought === '' ? text.noneFound : table.noneFound(look.sought)}</p>}
      </div>
    </div>
  );
};

const isHead = (row: FigureRowPlan | undefined): boolean => row !== undefined && 'head' in row;

/** The head of a group, with how many there are in it now: an edit moves no row, and what is counted stays true. */
const GroupHead = ({
  rows,
  grouping,
  head,
  group,
}: {
  readonly rows: readonly FigureRowPlan[];
  readonly grouping: FigureGrouping | null;
  readonly head: string;
  readonly group: string;
}) => {
  const { networkFigures: t } = useLanguage();
  const count = useMap(({ actors }) => (grouping === null ? 0 : countOf(rows, actors, grouping, group)));
  return <span>{t.groupOf(head, count)}</span>;
};

/** The box over the boxes: all that is shown, or nobody. */
const SelectShown = ({ shown }: { readonly shown: ReadonlySet<ActorId> }) => {
  const desk = useDesk();
  const { table } = useLanguage();
  const selected = useObserved(desk.selection).actors;
  const count = [...shown].filter((id) => selected.has(id)).length;
  return (
    <CheckBox
      spoken={table.selectAll}
      checked={shown.size > 0 && count === shown.size}
      mixed={count > 0 && count < shown.size}
      onChange={(on) => desk.selection.select({ actors: on ? [...shown] : [] })}
    />
  );
};
