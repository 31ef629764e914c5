import type { ColouredMap } from '../../domain/network/colouredMap.ts';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** The map as it is coloured, kept up to date on screen; null as long as it is as usual. */
export const useColoured = (): ColouredMap | null => {
  const { colouring } = useDesk();
  useObserved(colouring);
  return useShownMap(() => colouring.coloured());
};
