import type { AttentionRow } from '../../../domain/network/attention.ts';
import { Button } from '../../controls/Button.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { showNetworkPart, showOnMap } from '../../shell/route.ts';
import type { AttentionQuestion } from './AttentionDialog.tsx';
import { type AttentionDeed, deedsOf } from './attentionDeeds.ts';
import { useWho } from './useAttentionWords.ts';
import { useRowDeeds } from './useRowDeeds.ts';

/** What may be done about a row: its deeds, to put it off, and to have it shown no more. In short: only the first deed, and *Later*. */
export const RowActions = ({
  row,
  isShort = false,
  onAsk,
}: {
  readonly row: AttentionRow;
  readonly isShort?: boolean;
  readonly onAsk: (asked: AttentionQuestion) => void;
}) => {
  const desk = useDesk();
  const { attention: t } = useLanguage();
  const deeds = useRowDeeds();
  const who = useWho();
  const { actor, reasons } = row;
  const [reason] = reasons;
  if (!reason) return null;
  const name = who({ actor, reason });
  const all = deedsOf(reasons);
  const start: Readonly<Record<AttentionDeed, () => void>> = {
    spoken: () => void deeds.spokenOn(row, desk.today()),
    status: () => onAsk({ ask: 'update', row }),
    agreement: () => onAsk({ ask: 'update', row }),
    contactPerson: () => onAsk({ ask: 'update', row }),
    dates: () => onAsk({ ask: 'dates', row }),
    gaps: () => showNetworkPart('gaps'),
    figures: () => showNetworkPart('figures'),
    secondLine: () => {
      if (actor === null) return;
      desk.selection.clear();
      desk.insight.takeOut(actor);
      showOnMap('insight');
    },
  };
  return (
    <div className="row-actions">
      {(isShort ? all.slice(0, 1) : all).map((deed) => (
        <Button key={deed} aria-label={t.deedFor(t.deed[deed], name)} onClick={start[deed]}>
          {t.deed[deed]}
        </Button>
      ))}
      {!isShort && all[0] === 'spoken' && (
        <Button look="plain" aria-label={t.deedFor(t.otherDay, name)} onClick={() => onAsk({ ask: 'spoken', row })}>
          {t.otherDay}
        </Button>
      )}
      <Button look="plain" aria-label={t.deedFor(t.later, name)} title={t.laterMeans} onClick={() => deeds.later(row)}>
        {t.later}
      </Button>
      {!isShort && (
        <Button look="plain" aria-label={t.deedFor(t.notAnymore, name)} onClick={() => onAsk({ ask: 'aside', row })}>
          {t.notAnymore}
        </Button>
      )}
    </div>
  );
};
