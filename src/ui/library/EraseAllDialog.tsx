import { useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { attempt } from '../../workspace/attempt.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import type { ListedMap } from '../../workspace/ports.ts';
import { Button } from '../controls/Button.tsx';
import { CheckBox } from '../controls/CheckBox.tsx';
import { download } from '../controls/download.ts';
import { FormDialog } from '../controls/FormDialog.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { whatIsRead } from './whatIsRead.ts';

/** Between two downloads, so that the browser takes each. */
const PAUSE_MS = 200;

/** Says what erasing everything takes away and what may remain, offers to save the maps first, and does it. */
export const EraseAllDialog = ({
  onSaved,
  onClose,
}: {
  /** Files with maps stand in the downloads, which erasing leaves there. */
  readonly onSaved: () => void;
  readonly onClose: () => void;
}) => {
  const { library } = useProgram();
  const { maps, problem, remembered } = useObserved(library);
  const language = useFirstLanguage();
  const { library: words, code } = language;
  const t = words.eraseAll;
  const [isSure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const saving = useDeed();
  const listed = maps ?? [];

  /** All that can be read of a map, and of one that is damaged how much that is. */
  const readable = async ({ properties: { id } }: ListedMap) => {
    const looked = await attempt(() => library.look(id));
    if (looked.done) return looked.value && { map: looked.value, partly: null };
    const salvaged = await attempt(() => library.salvage(id, words.untitled));
    if (!salvaged.done || !salvaged.value) return null;
    const { map } = salvaged.value;
    const { title } = propertiesOf(map);
    return { map, partly: whatIsRead(language, salvaged.value, (what) => t.partly(title, what)) };
  };
  const saveAll = async () => {
    const { exportMap, holdsPersons } = await loadPart(() => import('../../workspace/exportMap.ts'));
    let [saved, hasPersons] = [0, false];
    const partly: string[] = [];
    for (const each of listed) {
      const read = await readable(each);
      if (!read) continue;
      const { map } = read;
      if (read.partly) partly.push(read.partly);
      download(exportMap(map, 'mapFile', code));
      saved += 1;
      onSaved();
      hasPersons ||= holdsPersons(map);
      await new Promise((later) => setTimeout(later, PAUSE_MS));
    }
    setSaid([t.saved(saved, listed.length), ...partly, ...(hasPersons ? [t.holdNames(saved)] : [])].join(' '));
  };
  const erase = async () => {
    const outcome = await attempt(library.eraseAll);
    if (outcome.done) onClose();
    if (outcome.done) return null;
    return outcome.problem === 'blocked' ? `${words.problem.blocked} ${t.notAll}` : `${t.notAll} ${t.byBrowser}`;
  };
  return (
    <FormDialog
      title={t.heading}
      look="dangerous"
      submit={t.confirm}
      submitting={t.erasing}
      isComplete={isSure}
      onSubmit={erase}
      onClose={onClose}
    >
      <p>
        <strong>
          {problem
            ? [t.unreadable, ...(remembered > 0 ? [words.stoodHere(remembered)] : [])].join(' ')
            : t.holds(listed.length, listed.filter(({ isDamaged }) => isDamaged).length)}
        </strong>
      </p>
      {listed.length > 0 && (
        <div className="save-readable">
          <p>{t.saveFirst}</p>
          <Button deed={saving} onClick={() => void saving.start(saveAll)}>
            {t.save}
          </Button>
          <p role="status">{said}</p>
        </div>
      )}
      <p>{t.goes}</p>
      <p>
        {t.gone} {words.browserRemains}
      </p>
      <CheckBox checked={isSure} onChange={setSure}>
        {t.sure}
      </CheckBox>
    </FormDialog>
  );
};
