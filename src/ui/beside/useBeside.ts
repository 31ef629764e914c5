import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import { type Beside, besideEachOther } from '../../domain/together/besideEachOther.ts';
import { type OnOneCanvas, onOneCanvas } from '../../domain/together/onOneCanvas.ts';
import type { LaidBeside, OtherMap } from '../../workspace/besideDesk.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { type KnownSame, useSameOnBoth } from './useSameOnBoth.ts';

/** My map and the other one, and what follows from who is who on them. */
export interface BesideView {
  readonly mine: ActorMap;
  readonly theirs: ActorMap;
  readonly other: OtherMap;
  readonly same: KnownSame;
  readonly beside: Beside;
  readonly canvas: OnOneCanvas;
}

/** What lies beside the open map; nothing when that is gone, or lies beside another. */
export const useLaidBeside = (): LaidBeside | null => {
  const laid = useObserved(useProgram().beside);
  const { id } = useMap(propertiesOf);
  return laid?.of === id ? laid : null;
};

/** Nothing while it is thought out for the first time who is who. */
export const useBeside = (laid: LaidBeside): BesideView | null => {
  const mine = useMap((map) => map);
  const same = useSameOnBoth(mine, laid);
  const { other } = laid;
  return useMemo(() => {
    if (!same) return null;
    const beside = besideEachOther(mine, other.map, same);
    return { mine, theirs: other.map, other, same, beside, canvas: onOneCanvas(mine, other.map, beside, same) };
  }, [mine, other, same]);
};
