import type { Language } from '../../../language/language.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';

/** What to do next under *Vergelijken*: take a first snapshot, draw on, or choose what to compare. */
export const nextMoment = ({ timeLine: { next: t } }: Language, { editor, today }: MapDesk): string => {
  const { map, undo } = editor.getSnapshot();
  const [first, second] = map.snapshots.values();
  if (!first) return t.first;
  const isJustTaken = undo?.command === 'takeSnapshot' && first.date === today();
  return !second && isJustTaken ? t.unchanged : t.choose;
};
