import { CheckBox } from '../controls/CheckBox.tsx';
import type { Sorting } from '../controls/table/rowOrder.ts';
import { SortableHeading } from '../controls/table/SortableHeading.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** The headings of a table: a box that selects every row shown, a heading a column, and what stands above the bins. */
export const TableColumns = <Column extends string, Id extends string>({
  columns,
  label,
  sorting,
  onSort,
  ids,
  selected,
  onSelect,
}: {
  readonly columns: readonly Column[];
  readonly label: (column: Column) => string;
  readonly sorting: Sorting<Column> | null;
  readonly onSort: (sorting: Sorting<Column> | null) => void;
  /** The rows that are shown. */
  readonly ids: readonly Id[];
  readonly selected: ReadonlySet<Id>;
  readonly onSelect: (ids: readonly Id[]) => void;
}) => {
  const { table: t } = useLanguage();
  const shownSelected = ids.filter((id) => selected.has(id)).length;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="column-select">
          <CheckBox
            spoken={t.selectAll}
            checked={ids.length > 0 && shownSelected === ids.length}
            mixed={shownSelected > 0 && shownSelected < ids.length}
            onChange={(on) => onSelect(on ? ids : [])}
          />
        </th>
        {columns.map((column) => (
          <SortableHeading key={column} column={column} label={label(column)} sorting={sorting} onSort={onSort} />
        ))}
        <th scope="col" className="column-remove">
          <span className="hidden-visually">{t.removeColumn}</span>
        </th>
      </tr>
    </thead>
  );
};
