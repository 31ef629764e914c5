import { Search, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../controls/useLanguage.tsx';

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
  const t = useLanguage();
  return (
    <header className="table-head">
      <h2 id={id} tabIndex={-1}>
        {heading} <span className="table-size">{size}</span>
      </h2>
      <label className="table-filter">
        <Search size={17} aria-hidden />
        <input
          className="input"
          type="search"
          aria-label={filterLabel}
          placeholder={t.table.filterShort}
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={(event) => onSeek(event.target.value)}
        />
      </label>
      <button type="button" className="plain remove-selected" disabled={!canRemove} onClick={onRemove}>
        <Trash2 size={17} aria-hidden />
        {removeLabel}
      </button>
      {children}
    </header>
  );
};
