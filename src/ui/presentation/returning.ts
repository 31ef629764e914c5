import type { CompareDesk } from '../../workspace/compareDesk.ts';

/** Desks whose presentation has just been closed: the page behind it was not there, so it cannot remember the focus itself. */
const returning = new WeakSet<CompareDesk>();

export const leavePresentation = (compare: CompareDesk): void => {
  returning.add(compare);
  compare.isPresenting.set(false);
};
/** Says so once. */
export const hasReturned = (compare: CompareDesk): boolean => returning.delete(compare);
