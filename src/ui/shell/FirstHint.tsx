import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** How one begins, above the field in which one does, on an empty sheet; it is said here and nowhere else, and once somebody stands there not again. */
export const FirstHint = () => {
  const { shell } = useLanguage();
  const isEmpty = useMap(({ actors }) => actors.size === 0);
  if (!isEmpty) return null;
  return (
    <div className="first-hint">
      <h2>{shell.firstHint.title}</h2>
      <p>{shell.firstHint.line}</p>
    </div>
  );
};
