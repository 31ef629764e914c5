import { ChevronLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../controls/Button.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo, hrefOf } from '../shell/route.ts';
import './envelopePage.css';

const ExerciseBanner = lazyPart(() => import('../exercise/ExerciseBanner.tsx').then(({ ExerciseBanner }) => ExerciseBanner));

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
  const { hasExercise } = useProgram();
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
        {hasExercise() && (
          <Guarded instead={() => null}>
            <ExerciseBanner isAnew={isCameraOn} />
          </Guarded>
        )}
        {children}
      </main>
    </div>
  );
};
