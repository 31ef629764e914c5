import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';

/** Says calmly that a newer version of the program waits. It comes when the person chooses it, and not before all work is kept. */
export const NewerVersion = ({ isBar = false }: { readonly isBar?: boolean }) => {
  const { keeper, settled } = useProgram();
  const newer = useObserved(keeper, ({ newer }) => newer);
  const { keeping: t, shell } = useLanguage();
  const [isUnsaved, setUnsaved] = useState(false);
  const updating = useDeed();
  if (newer === null) return null;
  const update = async () => {
    const isKept = await settled();
    setUnsaved(!isKept);
    if (isKept) await keeper.takeNewer();
  };
  return (
    <Notice
      icon={RefreshCw}
      role="status"
      className={isBar ? 'bar' : ''}
      actions={
        <>
          <Button deed={updating} onClick={() => void updating.start(update)}>
            {t.update}
          </Button>
          <Button look="plain" onClick={keeper.putOff}>
            {t.later}
          </Button>
        </>
      }
    >
      <p>{t[newer]}</p>
      {isUnsaved && <p>{shell.failure.notKept}</p>}
    </Notice>
  );
};
