import { Button, Problem } from '../controls/Button.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { Notice } from '../controls/Notice.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';

const ExerciseBanner = lazyPart(() => import('../exercise/ExerciseBanner.tsx').then(({ ExerciseBanner }) => ExerciseBanner));

/** What there is to say of the maps together: that they cannot be read, were lost, or that one was removed. */
export const LibraryBanners = ({
  filesRemain,
}: {
  readonly filesRemain: boolean /** Before everything was erased, maps were saved as files. */;
}) => {
  const { library, hasExercise } = useProgram();
  const { problem, remembered, health, removed, notForgotten, erased } = useObserved(library);
  const { library: t } = useFirstLanguage();
  const [noting, restoring, forgetting] = [useDeed(), useDeed(), useDeed()];
  return (
    <>
      {hasExercise() && (
        <Guarded instead={() => null}>
          <ExerciseBanner />
        </Guarded>
      )}
      {problem && (
        <Notice kind="danger">
          {t.problem[problem]} {remembered > 0 && t.stoodHere(remembered)}
        </Notice>
      )}
      {health && health.lostMaps > 0 && (
        <Notice
          kind="danger"
          actions={
            <Button deed={noting} onClick={() => void noting.start(library.acceptLoss)}>
              {t.noted}
            </Button>
          }
        >
          {t.lost(health.lostMaps)}
        </Notice>
      )}
      {notForgotten && (
        <Notice
          kind="danger"
          actions={
            <Button deed={forgetting} onClick={() => void forgetting.start(library.leave)}>
              {t.tryAgain}
            </Button>
          }
        >
          {t.notForgotten} {t.problem[notForgotten]}
        </Notice>
      )}
      <div role="status">
        {erased && (
          <Notice kind="ok">
            {t.eraseAll.done[erased]} {filesRemain && t.eraseAll.filesRemain}
          </Notice>
        )}
        {removed && (
          <Notice
            actions={
              <Button isBusy={restoring.isBusy} onClick={() => void restoring.start(library.restore)}>
                {t.bringBack}
              </Button>
            }
          >
            {t.removed(removed.properties.title || t.untitled)} {t.removing} {t.browserRemains}
          </Notice>
        )}
      </div>
      <Problem of={restoring.problem} />
    </>
  );
};
