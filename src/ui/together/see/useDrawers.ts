import { useMemo } from 'react';
import type { SnapshotId } from '../../../domain/identifiers.ts';
import { drawersOf } from '../../../domain/together/drawers.ts';
import { drawersShownOf } from '../../../workspace/drawersShown.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';

/** Names those who drew something, in words, as long as somebody wants to see that here and each of them chose so; else nothing. */
export const useDrawers = (): ((drawnBy: readonly SnapshotId[]) => string) | null => {
  const { code } = useLanguage();
  const isShown = useObserved(drawersShownOf(useDesk()));
  const snapshots = useMap((map) => map.snapshots);
  return useMemo(() => {
    const drawers = isShown ? drawersOf({ snapshots }) : null;
    const order = new Intl.Collator(code, { numeric: true });
    return (
      drawers &&
      ((drawnBy) =>
        drawnBy
          .flatMap((id) => drawers.get(id) ?? [])
          .sort(order.compare)
          .join(', '))
    );
  }, [isShown, snapshots, code]);
};
