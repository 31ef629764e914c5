import { hasLeft } from '../../domain/keyFigure.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Says, when somebody on the drawing left the network, that they count for nothing of what follows. */
export const LeftOut = () => {
  const isSomebodyLeft = useMap(({ actors }) => [...actors.values()].some(({ keyFigure }) => hasLeft(keyFigure)));
  const { answers } = useLanguage();
  return isSomebodyLeft && <p className="hint">{answers.leftOut}</p>;
};
