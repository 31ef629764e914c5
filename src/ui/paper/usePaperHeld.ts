import { observed } from '../../workspace/observable.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** Whether the photo under the map is held, to be moved and turned. */
export const usePaperHeld = (): boolean => useObserved(useDesk().paper ?? NO_PAPER, ({ isAdjusted }) => isAdjusted);

const NO_PAPER = observed({ isAdjusted: false });
