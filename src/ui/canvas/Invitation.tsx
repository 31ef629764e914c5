import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { CanvasState } from './canvasState.ts';

/** What to do with an empty sheet. */
export const Invitation = ({ state }: { readonly state: CanvasState }) => {
  const t = useLanguage().canvas;
  const isNaming = useObserved(state.naming).is !== 'idle';
  const { isFrozen } = useDesk();
  if (useMap().actors.size > 0 || isNaming || isFrozen) return null;
  return (
    <div className="invitation">
      <svg width="132" height="64" viewBox="0 0 132 64" aria-hidden="true" focusable="false">
        <path d="M42 32h46" />
        <circle className="edge" cx="22" cy="32" r="20" />
        <rect className="edge" x="90" y="14" width="40" height="36" rx="10" />
      </svg>
      <h2>{t.emptyTitle}</h2>
      {t.emptyLines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
};
