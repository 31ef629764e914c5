import { useEffect, useRef } from 'react';
import { PressArea } from '../controls/PressArea.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Nothing to look at for a while, so that a room looks at each other; what one was on has the focus again afterwards. */
export const Blanked = ({ onShow }: { readonly onShow: () => void }) => {
  const { presentation: t } = useLanguage();
  const area = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    area.current?.focus();
    return () => before?.focus();
  }, []);
  return (
    <PressArea ref={area} className="blanked" onClick={onShow}>
      <span>{t.unblank}</span>
    </PressArea>
  );
};
