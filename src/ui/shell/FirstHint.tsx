import { observed } from '../../workspace/observable.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** How one begins, above the field in which one does, on an empty sheet; it is said here and nowhere else, and once somebody stands there not again. */
export const FirstHint = () => {
  const { shell } = useLanguage();
  const isEmpty = useMap(({ actors }) => actors.size === 0);
  // Whoever lays a photo of paper right needs the room, and draws after that.
  const isLaying = useObserved(useDesk().paper ?? NO_PAPER, ({ isAdjusted }) => isAdjusted);
  if (!isEmpty || isLaying) return null;
  return (
    <div className="first-hint">
      <h2>{shell.firstHint.title}</h2>
      <p>{shell.firstHint.line}</p>
    </div>
  );
};

const NO_PAPER = observed({ isAdjusted: false });
