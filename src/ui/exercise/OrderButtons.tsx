import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { IconButton } from '../controls/IconButton.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Earlier, later, away; each keeps its place, also where there is nothing to do. */
export const OrderButtons = ({
  id,
  what,
  isFirst,
  isLast,
  isOnly,
  onMove,
  onRemove,
}: {
  readonly id: string;
  readonly what: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) => {
  const { exercise } = useLanguage();
  const { edit: t } = exercise;
  return (
    <div className="order-buttons">
      <IconButton id={`${id}-earlier`} label={t.earlier(what)} icon={ArrowUp} isIdle={isFirst} onClick={() => onMove(-1)} />
      <IconButton id={`${id}-later`} label={t.later(what)} icon={ArrowDown} isIdle={isLast} onClick={() => onMove(1)} />
      <IconButton id={`${id}-remove`} label={t.remove(what)} icon={Trash2} isIdle={isOnly} onClick={onRemove} />
    </div>
  );
};
