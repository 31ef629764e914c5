import type { AttentionRow } from '../../../domain/network/attention.ts';
import { Button } from '../../controls/Button.tsx';
import { oncePerClick } from '../../controls/oncePerClick.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { showNetworkPart, showOnMap } from '../../shell/route.ts';
import type { AttentionQuestion } from './AttentionDialog.tsx';
import { type AttentionDeed, deedsOf } from './attentionDeeds.ts';
import { useWho } from './useAttentionWords.ts';
import { useRowDeeds } from './useRowDeeds.ts';
import type { RowsInPlace } from './useRowsInPlace.ts';

export interface RowActionsProps {
  readonly row: AttentionRow;
  readonly list: RowsInPlace;
  /** The most urgent of all: its first deed is what to begin with. */
  readonly isFirst?: boolean;
  readonly isShort?: boolean;
  readonly onAsk: (asked: AttentionQuestion) => void;
}

/** What may be done about a row: its deeds, to put it off, and to have it shown no more. In short: only the first deed, and *Later*. */
export const RowActions = ({ row, list, isFirst = false, isShort = false, onAsk }: RowActionsProps) => {
  const desk = useDesk();
  const { attention: t } = useLanguage();
  const deeds = useRowDeeds(list);
  const who = useWho();
  const { actor, reasons } = row;
  const [reason] = reasons;
  if (!reason) return null;
  const name = who({ actor, reason });
  const all = deedsOf(reasons);
  const start: Readonly<Record<AttentionDeed, () => void>> = {
    spoken: () => void deeds.spokenOn(row, desk.today()),
    status: () => onAsk({ ask: 'update', row, list }),
    agreement: () => onAsk({ ask: 'update', row, list }),
    contactPerson: () => onAsk({ ask: 'update', row, list }),
    dates: () => onAsk({ ask: 'dates', row, list }),
    gaps: () => showNetworkPart('gaps'),
    figures: () => showNetworkPart('figures'),
    secondLine: () => {
      if (actor === null) return;
      desk.selection.clear();
      desk.insight.takeOut(actor);
      showOnMap('insight');
    },
  };
  const [first, ...others] = isShort ? all.slice(0, 1) : all;
  return (
    <div className="row-actions">
      {first && (
        <Button
          look={isFirst ? 'primary' : 'quiet'}
          aria-label={t.deedFor(t.deed[first], name)}
          onClick={oncePerClick(start[first])}
        >
          {t.deed[first]}
        </Button>
      )}
      <div className="other-deeds">
        {others.map((deed) => (
          <Button key={deed} look="plain" aria-label={t.deedFor(t.deed[deed], name)} onClick={oncePerClick(start[deed])}>
            {t.deed[deed]}
          </Button>
        ))}
        {!isShort && first === 'spoken' && (
          <Button
            look="plain"
            aria-label={t.deedFor(t.otherDay, name)}
            onClick={oncePerClick(() => onAsk({ ask: 'spoken', row, list }))}
          >
            {t.otherDay}
          </Button>
        )}
        <Button
          look="plain"
          aria-label={t.deedFor(t.later, name)}
          title={t.laterMeans}
          onClick={oncePerClick(() => deeds.later(row))}
        >
          {t.later}
        </Button>
        {!isShort && (
          <Button
            look="plain"
            aria-label={t.deedFor(t.notAnymore, name)}
            title={t.notAnymoreMeans}
            onClick={oncePerClick(() => onAsk({ ask: 'aside', row, list }))}
          >
            {t.notAnymore}
          </Button>
        )}
      </div>
    </div>
  );
};
