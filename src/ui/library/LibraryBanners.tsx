import { Button } from '../controls/Button.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';

/** What there is to say of the maps together: that they cannot be read, were lost, or that one was removed. */
export const LibraryBanners = () => {
  const { library } = useProgram();
  const { problem, remembered, health, removed, notForgotten } = useObserved(library);
  const { library: t } = useFirstLanguage();
  const [noting, restoring, forgetting] = [useDeed(), useDeed(), useDeed()];
  return (
    <>
      {problem && (
        <p role="alert" className="banner bad">
          {t.problem[problem]} {remembered > 0 && t.stoodHere(remembered)}
        </p>
      )}
      {health && health.lostMaps > 0 && (
        <div role="alert" className="banner bad">
          <p>{t.lost(health.lostMaps)}</p>
          <Button deed={noting} onClick={() => void noting.start(library.acceptLoss)}>
            {t.noted}
          </Button>
        </div>
      )}
      {notForgotten && (
        <div role="alert" className="banner bad">
          <p>
            {t.notForgotten} {t.problem[notForgotten]}
          </p>
          <Button deed={forgetting} onClick={() => void forgetting.start(library.leave)}>
            {t.tryAgain}
          </Button>
        </div>
      )}
      <div role="status">
        {removed && (
          <p className="banner">
            {t.removed(removed.properties.title || t.untitled)}{' '}
            <Button deed={restoring} onClick={() => void restoring.start(library.restore)}>
              {t.bringBack}
            </Button>
          </p>
        )}
      </div>
    </>
  );
};
