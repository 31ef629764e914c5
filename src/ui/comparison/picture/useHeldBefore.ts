import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether one looks at before for as long as something is held: the V key while the focus is in the picture, or a button,
 * which says so with `hold`.
 */
export const useHeldBefore = (within: RefObject<HTMLElement | null>) => {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const isKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
      key.toLocaleLowerCase() === 'v' && !ctrlKey && !metaKey && !altKey;
    const onDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (!isKey(event) || !(target instanceof Element) || !within.current?.contains(target)) return;
      if (!target.matches('select, textarea, input:not([type="range"], [type="radio"])')) setHeld(true);
    };
    const onUp = (event: KeyboardEvent) => {
      if (isKey(event)) setHeld(false);
    };
    const letGo = () => setHeld(false);
    addEventListener('keydown', onDown);
    addEventListener('keyup', onUp);
    addEventListener('blur', letGo);
    return () => {
      removeEventListener('keydown', onDown);
      removeEventListener('keyup', onUp);
      removeEventListener('blur', letGo);
    };
  }, [within]);
  return { isHeld, hold: setHeld };
};
