import { Search } from 'lucide-react';
import { useLanguage } from '../controls/useLanguage.tsx';

/** The field that leaves only the rows that hold what is typed. */
export const TableFilter = ({
  label,
  sought,
  onSeek,
}: {
  readonly label: string;
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}) => {
  const t = useLanguage();
  return (
    <label className="table-filter">
      <Search size={17} aria-hidden />
      <input
        className="input"
        type="search"
        aria-label={label}
        placeholder={t.table.filterShort}
        autoComplete="off"
        spellCheck={false}
        value={sought}
        onChange={(event) => onSeek(event.target.value)}
      />
    </label>
  );
};
