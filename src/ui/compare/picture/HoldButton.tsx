import { History } from 'lucide-react';
import { useRef } from 'react';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** Shows before for as long as it is pressed: by mouse, by finger, or with space. */
export const HoldButton = ({ isHeld, hold }: { readonly isHeld: boolean; readonly hold: (isHeld: boolean) => void }) => {
  const { comparisonPicture: t } = useLanguage();
  const isPressed = useRef(false);
  const press = (isDown: boolean) => {
    isPressed.current = isDown;
    hold(isDown);
  };
  const letGo = () => press(false);
  return (
    <button
      type="button"
      className="quiet hold"
      title={t.holdHint}
      aria-pressed={isHeld}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        press(true);
      }}
      // A button can be let go of, or another one be pressed, where only the next move tells.
      onPointerMove={({ buttons }) => isPressed.current && buttons !== 1 && letGo()}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={({ key }) => (key === ' ' || key === 'Enter') && hold(true)}
      onKeyUp={({ key }) => (key === ' ' || key === 'Enter') && hold(false)}
      onBlur={letGo}
    >
      <History size={16} aria-hidden="true" />
      <span>{t.hold}</span>
      <kbd aria-hidden="true">V</kbd>
    </button>
  );
};
