import { sidesOf } from '../../../domain/aroundEvent.ts';
import type { SnapshotId } from '../../../domain/identifiers.ts';
import { snapshotsInOrder } from '../../../domain/timeLine.ts';
import type { TriggerEvent } from '../../../domain/triggerEvent.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';

/** Whether there is something to compare on both sides of an event. */
export const hasBothSides = ({ editor, today }: MapDesk, event: TriggerEvent): boolean => {
  const { before, after } = sidesOf(editor.getSnapshot().map, event, today());
  return before !== null && after !== null;
};

/** Compares the last snapshot from before an event with the first since, or with now, and tells what changed; false where one of them is missing. */
export const compareAround = ({ compare, editor, today }: MapDesk, event: TriggerEvent): boolean => {
  const { before, after } = sidesOf(editor.getSnapshot().map, event, today());
  if (before === null || after === null) return false;
  compare.choose({ before, after, around: event.id });
  compare.part.set('words');
  return true;
};

/** Lets a snapshot of the event's own day stand for how it was before; after it comes the next of a day that was, else now. */
export const compareFromDay = ({ compare, editor, today }: MapDesk, event: TriggerEvent, photo: SnapshotId): void => {
  const order = snapshotsInOrder(editor.getSnapshot().map).filter(({ date }) => date <= today());
  const after = order[order.findIndex(({ id }) => id === photo) + 1]?.id ?? 'now';
  compare.choose({ before: photo, after, around: event.id });
  compare.part.set('words');
};
