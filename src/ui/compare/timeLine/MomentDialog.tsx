import type { SnapshotId, TriggerEventId } from '../../../domain/identifiers.ts';
import { useMap } from '../../controls/useDesk.tsx';
import { EventDialog } from './EventDialog.tsx';
import { OlderMapDialog } from './OlderMapDialog.tsx';
import { SnapshotDialog } from './SnapshotDialog.tsx';

/** What is being asked about the time line. */
export type Asked =
  | { readonly ask: 'takeSnapshot' | 'addEvent' | 'addOlder' }
  | { readonly ask: 'editSnapshot'; readonly id: SnapshotId }
  | { readonly ask: 'editEvent'; readonly id: TriggerEventId };

/** The dialog that asks it; none for a snapshot or event that went meanwhile. */
export const MomentDialog = ({ asked, onClose }: { readonly asked: Asked | null; readonly onClose: () => void }) => {
  const { snapshots, events } = useMap(({ snapshots, events }) => ({ snapshots, events }));
  switch (asked?.ask) {
    case undefined:
      return null;
    case 'takeSnapshot':
      return <SnapshotDialog snapshot={null} onClose={onClose} />;
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
