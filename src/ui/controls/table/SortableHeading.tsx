import { ArrowDown, ArrowUp } from 'lucide-react';
import { PressArea } from '../PressArea.tsx';
import { useLanguage } from '../useLanguage.tsx';
import { nextSorting, type Sorting } from './rowOrder.ts';

/** The heading of a column, a button that sorts by it. */
export const SortableHeading = <Column extends string>({
  column,
  label,
  face,
  sorting,
  onSort,
}: {
  readonly column: Column;
  readonly label: string;
  /** What stands there instead, where there is no room for the label; it is said in full. */
  readonly face?: string | undefined;
  readonly sorting: Sorting<Column> | null;
  readonly onSort: (sorting: Sorting<Column> | null) => void;
}) => {
  const t = useLanguage();
  const isSorted = sorting?.column === column;
  const Arrow = isSorted && sorting.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={`column-${column}`}
      aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
    >
      <PressArea className="sort" title={t.table.sortBy(label)} onClick={() => onSort(nextSorting(sorting, column))}>
        {face === undefined ? (
          label
        ) : (
          <>
            <span aria-hidden="true">{face}</span>
            <span className="hidden-visually">{label}</span>
          </>
        )}
        <Arrow size={15} aria-hidden className={isSorted ? 'is-sorted' : ''} />
      </PressArea>
    </th>
  );
};
