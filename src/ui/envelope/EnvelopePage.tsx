import { ChevronLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { goTo, hrefOf } from '../shell/route.ts';
import './envelopePage.css';

/** A page about a map that comes in: the way back to the list, a heading that has the focus, and what there is to do. */
export const EnvelopePage = ({
  heading,
  isCameraOn = false,
  children,
}: {
  readonly heading: string;
  /** Leaves the page for good, and not only its place: with it goes the right to the camera. */
  readonly isCameraOn?: boolean;
  readonly children: ReactNode;
}) => {
  const { shell } = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="envelope-page">
      <header className="envelope-head">
        <Button
          look="plain"
          icon={ChevronLeft}
          href={hrefOf({ page: 'library' })}
          onClick={(event) => {
            if (isCameraOn) return;
            event.preventDefault();
            goTo({ page: 'library' });
          }}
        >
          {shell.back}
        </Button>
      </header>
      <main>
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </main>
    </div>
  );
};
