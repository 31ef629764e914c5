import { Presentation as PresentationIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../controls/Button.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { startPresenting } from '../shell/route.ts';
import { hasReturned } from './returning.ts';

/** Opens the presentation; when that closes, the page comes anew and the focus is here again. */
export const PresentButton = () => {
  const { compare } = useDesk();
  const { presentation: t } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasReturned(compare)) button.current?.focus();
  }, [compare]);
  return (
    <Button icon={PresentationIcon} className="present-button" ref={button} onClick={startPresenting}>
      {t.open}
    </Button>
  );
};
