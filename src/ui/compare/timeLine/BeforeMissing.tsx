import { sidesOf } from '../../../domain/aroundEvent.ts';
import type { TriggerEvent } from '../../../domain/triggerEvent.ts';
import { dayInWords } from '../../../language/grammar.ts';
import { Button } from '../../controls/Button.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { Asked } from './asked.ts';
import { compareFromDay } from './compareAround.ts';

/** In the row of an event that has no snapshot from before it: that it cannot be compared yet, and what helps. Nothing where there is one. */
export const BeforeMissing = ({ event, onAsk }: { readonly event: TriggerEvent; readonly onAsk: (asked: Asked) => void }) => {
  const desk = useDesk();
  const { snapshots } = useMap(({ snapshots }) => ({ snapshots }));
  const { timeLine: t, code } = useLanguage();
  const { before, onDay } = sidesOf({ snapshots }, event, desk.today());
  if (before !== null) return null;
  const day = dayInWords(event.date, code);
  const photo = onDay === null ? undefined : snapshots.get(onDay);
  const isExpected = event.date > desk.today();
  return (
    <div className="before-missing">
      <p>{photo ? t.missing.beforeButDay(day) : t.missing.before(day)}</p>
      {photo && (
        <Button look="plain" onClick={() => compareFromDay(desk, event, photo.id)}>
          {t.dayAsBefore(photo.name)}
        </Button>
      )}
      {!isExpected && (
        <Button look="plain" aria-label={t.deedFor(t.addOlder, event.name)} onClick={() => onAsk({ ask: 'addOlder' })}>
          {t.addOlder}
        </Button>
      )}
      {!photo && (
        <Button
          look="plain"
          aria-label={t.deedFor(t.take, event.name)}
          onClick={() => onAsk({ ask: 'takeSnapshot', beforeEvent: event.id })}
        >
          {t.take}
        </Button>
      )}
    </div>
  );
};
