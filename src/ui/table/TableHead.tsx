import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { TableFilter } from '../controls/table/TableFilter.tsx';

/** What stands above a table: its name and size, what to show of it, and what to do with the rows that are selected. */
export const TableHead = ({
  id,
  heading,
  size,
  filterLabel,
  sought,
  onSeek,
  removeLabel,
  canRemove,
  onRemove,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly size: string;
  readonly filterLabel: string;
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  readonly removeLabel: string;
  readonly canRemove: boolean;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) => {
  return (
    <header className="table-head">
      <h2 id={id} tabIndex={-1}>
        {heading} <span className="table-size">{size}</span>
      </h2>
      <TableFilter label={filterLabel} sought={sought} onSeek={onSeek} />
      <Button look="plain" icon={Trash2} className="remove-selected" disabled={!canRemove} onClick={onRemove}>
        {removeLabel}
      </Button>
      {children}
    </header>
  );
};
