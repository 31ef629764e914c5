import { type RefObject, useEffect, useState } from 'react';

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
