import { useMemo } from 'react';
import type { IsoDate } from '../../domain/identifiers.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { observed } from '../../workspace/observable.ts';
import { useDesk } from './useDesk.tsx';
import { useObserved } from './useObserved.ts';

/** Which day the map shows that is open: today, or that of the photo it is. */
export interface Stand {
  readonly day: IsoDate;
  readonly isPhoto: boolean;
}
const NOT_OPENED = observed<Snapshot | null>(null);

export const useStand = (): Stand => {
  const desk = useDesk();
  const photo = useObserved(desk.opened?.snapshot ?? NOT_OPENED);
  const day = photo?.date ?? desk.today();
  const isPhoto = photo !== null;
  return useMemo(() => ({ day, isPhoto }), [day, isPhoto]);
};
