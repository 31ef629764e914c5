import { Search } from 'lucide-react';
import { TextField } from '../TextField.tsx';
import { useLanguage } from '../useLanguage.tsx';

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
    <div className="table-filter">
      <Search size={17} aria-hidden />
      <TextField type="search" label={label} isLabelHidden placeholder={t.table.filterShort} value={sought} onChange={onSeek} />
    </div>
  );
};
