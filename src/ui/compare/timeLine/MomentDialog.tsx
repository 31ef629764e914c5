import { useMap } from '../../controls/useDesk.tsx';
import { AroundEventDialog } from './AroundEventDialog.tsx';
import type { Asked } from './asked.ts';
import { EventDialog } from './EventDialog.tsx';
import { OlderMapDialog } from './OlderMapDialog.tsx';
import { SnapshotDialog } from './SnapshotDialog.tsx';

/** The dialog that asks it; none for a snapshot or event that went meanwhile. */
export const MomentDialog = ({
  asked,
  onAsk,
  onClose,
}: {
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked) => void;
  readonly onClose: () => void;
}) => {
  const { snapshots, events } = useMap(({ snapshots, events }) => ({ snapshots, events }));
  switch (asked?.ask) {
    case undefined:
      return null;
    case 'takeSnapshot':
      return (
        <SnapshotDialog
          snapshot={null}
          beforeEvent={(asked.beforeEvent && events.get(asked.beforeEvent)) ?? null}
          onClose={onClose}
        />
      );
    case 'aroundEvent': {
      const event = events.get(asked.id);
      return event ? <AroundEventDialog event={event} onAsk={onAsk} onClose={onClose} /> : null;
    }
    case 'addEvent':
      return <EventDialog event={null} onClose={onClose} />;
    case 'addOlder':
      return <OlderMapDialog onClose={onClose} />;
    case 'editSnapshot': {
      const snapshot = snapshots.get(asked.id);
      return snapshot ? <SnapshotDialog snapshot={snapshot} onClose={onClose} /> : null;
    }
    case 'editEvent': {
      const event = events.get(asked.id);
      return event ? <EventDialog event={event} onClose={onClose} /> : null;
    }
  }
};
