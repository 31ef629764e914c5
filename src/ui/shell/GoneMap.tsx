import { useEffect, useState } from 'react';
import { exportMap, holdsPersons } from '../../workspace/exportMap.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { isGone } from '../../workspace/mapEditor.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { download } from '../controls/download.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { goTo } from './route.ts';

/**
 * Says at once, over whatever is shown of the map, that another tab removed it or that the browser's storage was emptied, and
 * offers the map as a file while it is still on the screen. Goes by itself when the map is brought back.
 */
export const GoneMap = ({ desk }: { readonly desk: MapDesk }) => {
  const { shell: t, library, code } = useLanguage();
  const [isLeft, setLeft] = useState(false);
  const gone = useObserved(desk.editor, ({ saving }) =>
    saving.state === 'failed' && isGone(saving.problem) ? saving.problem : null,
  );
  // Gone once more after it came back is said once more. An edit on its way says nothing yet.
  const isBack = useObserved(desk.editor, ({ saving }) => isLeft && saving.state === 'saved');
  useEffect(() => {
    if (isBack) setLeft(false);
  }, [isBack]);
  const [isKept, setKept] = useState(false);
  if (gone === null || isLeft) return null;
  const isCleared = gone === 'storageCleared';
  return (
    <Dialog title={isCleared ? t.gone.cleared : t.gone.removed} onClose={() => setLeft(true)} wide>
      <div className="stack">
        <p role="alert">{isCleared ? t.gone.clearedText : t.gone.removedText}</p>
        <p role="status">
          {isKept && t.exported} {isKept && holdsPersons(desk.editor.getSnapshot().map) && library.holdsNames}
        </p>
        <div className="actions">
          <Button look="plain" onClick={() => setLeft(true)}>
            {t.gone.stay}
          </Button>
          <Button onClick={() => goTo({ page: 'library' })}>{t.back}</Button>
          <Button
            look="primary"
            onClick={() => {
              download(exportMap(desk.editor.getSnapshot().map, 'mapFile', code));
              setKept(true);
            }}
          >
            {t.saveMapFile}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
