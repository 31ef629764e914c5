import { AS_USUAL } from '../../domain/network/colouredMap.ts';
import { Legend } from '../canvas/Legend.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** On a phone whose panel is folded: what the colours on the map mean, as long as it has any. */
export const ColoursInDock = () => {
  const isColoured = useObserved(useDesk().colouring, (chosen) => chosen !== AS_USUAL);
  return (
    isColoured && (
      <Guarded>
        <Legend />
      </Guarded>
    )
  );
};
