import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import { type Beside, besideEachOther } from '../../domain/together/besideEachOther.ts';
import { type OnOneCanvas, onOneCanvas } from '../../domain/together/onOneCanvas.ts';
import { type SameOnBoth, sameByName, withAnswers } from '../../domain/together/sameOnBoth.ts';
import type { LaidBeside, OtherMap } from '../../workspace/besideDesk.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';

/** My map and the other one, and what follows from who is who on them. */
export interface BesideView {
  readonly mine: ActorMap;
  readonly theirs: ActorMap;
  readonly other: OtherMap;
  readonly same: SameOnBoth;
  readonly beside: Beside;
  readonly canvas: OnOneCanvas;
}

/** What lies beside the open map; nothing when that is gone, or lies beside another. */
export const useLaidBeside = (): LaidBeside | null => {
  const laid = useObserved(useProgram().beside);
  const { id } = useMap(propertiesOf);
  return laid?.of === id ? laid : null;
};

export const useBeside = ({ other, answers }: LaidBeside): BesideView => {
  const mine = useMap((map) => map);
  const theirs = other.map;
  const known = useMemo(() => sameByName(mine, theirs), [mine, theirs]);
  const same = useMemo(() => withAnswers(known, answers), [known, answers]);
  return useMemo(() => {
    const beside = besideEachOther(mine, theirs, same);
    return { mine, theirs, other, same, beside, canvas: onOneCanvas(mine, theirs, beside, same) };
  }, [mine, theirs, other, same]);
};
