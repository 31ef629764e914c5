import { sidesOf } from '../../../domain/aroundEvent.ts';
import type { SnapshotId } from '../../../domain/identifiers.ts';
import type { TriggerEvent } from '../../../domain/triggerEvent.ts';
import { dayInWords } from '../../../language/grammar.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { Asked } from './asked.ts';
import { compareFromDay } from './compareAround.ts';

/** Says what an event lacks to be compared before and after, and offers what helps: a snapshot that is there, one of now, an older map, now itself. */
export const AroundEventDialog = ({
  event,
  onAsk,
  onClose,
}: {
  readonly event: TriggerEvent;
  readonly onAsk: (asked: Asked) => void;
  readonly onClose: () => void;
}) => {
  const desk = useDesk();
  const { snapshots } = useMap(({ snapshots }) => ({ snapshots }));
  const { timeLine: t, code } = useLanguage();
  const today = desk.today();
  const { before, onDay } = sidesOf({ snapshots }, event, today);
  const isExpected = event.date > today;
  const day = dayInWords(event.date, code);
  const photo = onDay === null ? undefined : snapshots.get(onDay);
  const compareDay = (photo: SnapshotId) => {
    compareFromDay(desk, event, photo);
    onClose();
  };
  const compareWithNow = (was: SnapshotId) => {
    // Of what is yet to come nothing lies on the other side.
    desk.compare.choose({ before: was, after: 'now', around: null });
    desk.compare.part.set('words');
    onClose();
  };
  const takeBefore = { ask: 'takeSnapshot', beforeEvent: event.id } as const;
  const missing = isExpected
    ? before === null
      ? t.missing.bothAhead(event.name)
      : t.missing.afterAhead(event.name)
    : photo
      ? t.missing.beforeButDay(day)
      : t.missing.before(day);
  return (
    <Dialog title={t.compareAround} onClose={onClose}>
      <p>{missing}</p>
      {!isExpected && !photo && <p className="hint">{t.missing.howItWas}</p>}
      <div className="around-deeds">
        {photo && (
          <Button look="primary" onClick={() => compareDay(photo.id)}>
            {t.dayAsBefore(photo.name)}
          </Button>
        )}
        {isExpected && before !== null && (
          <Button look="primary" onClick={() => compareWithNow(before)}>
            {t.compareWithNow}
          </Button>
        )}
        <Button {...(!photo && before === null && { look: 'primary' })} onClick={() => onAsk(takeBefore)}>
          {t.take}
        </Button>
        {!isExpected && <Button onClick={() => onAsk({ ask: 'addOlder' })}>{t.addOlder}</Button>}
        <Button onClick={onClose}>{t.close}</Button>
      </div>
    </Dialog>
  );
};
