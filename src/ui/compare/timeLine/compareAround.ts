import { sidesOf } from '../../../domain/aroundEvent.ts';
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
