import { History } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

/**
 * Whether one looks at before for as long as something is held: the V key while the focus is in the picture, or a button,
 * which says so with `hold`.
 */
export const useHeldBefore = (within: RefObject<HTMLElement | null>) => {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const isKey = ({ key }: KeyboardEvent) => key.toLocaleLowerCase() === 'v';
    const onDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (!isKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(target instanceof Element) || !within.current?.contains(target)) return;
      if (!target.matches('select, textarea, input:not([type="range"], [type="radio"])')) setHeld(true);
    };
    // Also with another key held meanwhile.
    const onUp = (event: KeyboardEvent) => {
      if (isKey(event)) setHeld(false);
    };
    const letGo = () => setHeld(false);
    addEventListener('keydown', onDown);
    addEventListener('keyup', onUp);
    addEventListener('blur', letGo);
    document.addEventListener('visibilitychange', letGo);
    return () => {
      removeEventListener('keydown', onDown);
      removeEventListener('keyup', onUp);
      removeEventListener('blur', letGo);
      document.removeEventListener('visibilitychange', letGo);
    };
  }, [within]);
  return { isHeld, hold: setHeld };
};

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
    <Button
      icon={History}
      className="hold"
      title={t.holdHint}
      aria-pressed={isHeld}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        press(true);
      }}
      onPointerMove={({ buttons }) => isPressed.current && buttons !== 1 && letGo()}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={({ key }) => (key === ' ' || key === 'Enter') && hold(true)}
      onKeyUp={({ key }) => (key === ' ' || key === 'Enter') && hold(false)}
      onBlur={letGo}
    >
      <span>{t.hold}</span>
      <kbd aria-hidden="true">V</kbd>
    </Button>
  );
};
