import { TriangleAlert } from 'lucide-react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { NewerVersion } from './NewerVersion.tsx';

/**
 * The bar between the header and the map, in which there is room for one thing. Says that the map came back with fewer edits than had been kept, until a person takes note of it; else whether there is a newer
 * version of the program.
 */
export const MissingEdits = () => {
  const { editor, missesEdits } = useDesk();
  const { library } = useProgram();
  const { library: t } = useLanguage();
  const noting = useDeed();
  if (!useObserved(missesEdits)) return <NewerVersion isBar />;
  const note = async () => {
    await library.acceptMissing(propertiesOf(editor.getSnapshot().map).id);
    missesEdits.set(false);
  };
  return (
    <Notice
      kind="danger"
      icon={TriangleAlert}
      label={t.missesEdits}
      className="bar"
      actions={
        <Button deed={noting} onClick={() => void noting.start(note)}>
          {t.noted}
        </Button>
      }
    >
      <p>{t.missesEdits}</p>
    </Notice>
  );
};
