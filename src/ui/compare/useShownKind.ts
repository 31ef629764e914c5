import type { Comparison } from '../../analysis/compare/comparison.ts';
import { type ShownKind, shownKind } from '../../workspace/changeKinds.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** The kind of change that is looked at, in the picture and in words; where two maps can not well be compared, all. */
export const useShownKind = (comparison: Comparison | null): ShownKind => {
  const chosen = useObserved(useDesk().compare.kind);
  return comparison?.outcome === 'compared' ? shownKind(chosen, comparison) : 'all';
};
