import { Camera, History, Zap } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import type { Asked } from './asked.ts';
import { lineMoments } from './lineMoments.ts';
import { MomentDialog } from './MomentDialog.tsx';
import { MomentRow } from './MomentRow.tsx';
import { useMomentActions } from './useMomentActions.tsx';

/** Snapshots and events as a list, the latest first, and the ways to a new one. */
export const TimeLinePart = () => {
  const desk = useDesk();
  const { snapshots, events } = useMap(({ snapshots, events }) => ({ snapshots, events }));
  const chosen = useObserved(desk.compare.maps);
  const { timeLine: t } = useLanguage();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const close = useCallback(() => setAsked(null), []);
  const actionsOf = useMomentActions(setAsked);
  const moments = useMemo(
    () =>
      lineMoments({ snapshots, events }, desk.today())
        .filter((moment) => moment.kind !== 'now')
        .reverse(),
    [snapshots, events, desk],
  );
  return (
    <>
      <h3 className="hidden-visually">{t.heading}</h3>
      {snapshots.size === 0 && <p>{t.whatIsSnapshot}</p>}
      <div className="moment-add" role="group" aria-label={t.add}>
        <Button look="primary" icon={Camera} onClick={() => setAsked({ ask: 'takeSnapshot' })}>
          {t.take}
        </Button>
        <Button look="plain" icon={Zap} onClick={() => setAsked({ ask: 'addEvent' })}>
          {t.addEvent}
        </Button>
        <Button look="plain" icon={History} onClick={() => setAsked({ ask: 'addOlder' })}>
          {t.addOlder}
        </Button>
      </div>
      {moments.length > 0 && (
        <ul className="moment-list" aria-label={t.list}>
          {moments.map((moment) => (
            <MomentRow
              key={moment.key}
              moment={moment}
              chosen={chosen}
              actions={opened === moment.key ? actionsOf(moment) : []}
              isOpen={opened === moment.key}
              onToggle={() => setOpened(opened === moment.key ? null : moment.key)}
              onAsk={setAsked}
            />
          ))}
        </ul>
      )}
      <MomentDialog asked={asked} onAsk={setAsked} onClose={close} />
    </>
  );
};
