import { useMemo } from 'react';
import { useDesk } from '../../controls/useDesk.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { type ComparedNameOf, comparedNames } from './comparedNames.ts';

/** What anything on either of the two maps that are compared is called. */
export const useComparedNames = (): ComparedNameOf => {
  const { beforeMap, afterMap } = useObserved(useDesk().compare.maps);
  return useMemo(() => comparedNames(beforeMap, afterMap), [beforeMap, afterMap]);
};
