import type { CompareDesk } from '../../workspace/compareDesk.ts';

/** Desks whose presentation has just been left: the page behind it was not there, so it cannot remember the focus itself. */
const returning = new WeakSet<CompareDesk>();

export const rememberReturn = (compare: CompareDesk): void => {
  returning.add(compare);
};
/** Says so once. */
export const hasReturned = (compare: CompareDesk): boolean => returning.delete(compare);
