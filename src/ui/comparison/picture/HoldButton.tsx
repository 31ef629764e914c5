import { History } from 'lucide-react';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** Shows before for as long as it is pressed: by mouse, by finger, or with space. */
export const HoldButton = ({ isHeld, hold }: { readonly isHeld: boolean; readonly hold: (isHeld: boolean) => void }) => {
  const { comparisonPicture: t } = useLanguage();
  return (
    <button
      type="button"
      className="quiet hold"
      title={t.holdHint}
      aria-pressed={isHeld}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        hold(true);
      }}
      onPointerUp={() => hold(false)}
      onPointerCancel={() => hold(false)}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={({ key }) => (key === ' ' || key === 'Enter') && hold(true)}
      onKeyUp={({ key }) => (key === ' ' || key === 'Enter') && hold(false)}
      onBlur={() => hold(false)}
    >
      <History size={16} aria-hidden="true" />
      <span>{t.hold}</span>
      <kbd aria-hidden="true">V</kbd>
    </button>
  );
};
