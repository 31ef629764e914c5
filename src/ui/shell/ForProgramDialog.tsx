import { useState } from 'react';
import type { Hiding } from '../../domain/fields.ts';
import { exportForProgram, PROGRAM_FILES, type ProgramFile } from '../../workspace/exportForProgram.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { Button } from '../controls/Button.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { download } from '../controls/download.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useRedacted } from '../redaction/useRedacted.ts';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';

/** The typed words that such a file can hold; notes are in it only of a map on which nobody is hidden. */
const HELD: readonly Hiding[] = ['actor', 'map', 'camp', 'area'];

/** Takes the map as it is now to a program for networks, with the names that may be seen. */
export const ForProgramDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const t = language.formats.forProgram;
  const chosen = useRedactionChoice();
  const { map, choice, isCurrent } = useRedacted(chosen.choice, HELD, { isFile: true });
  const [file, setFile] = useState<ProgramFile>('gephi');
  const save = () => {
    download(exportForProgram(map, file, language.code, desk.day()));
    if (choice.level === 'none') saySaved(desk);
    else desk.notice.set({ kind: 'exported', holdsNames: false });
    onClose();
  };
  // No form: what is asked before names are shown is one of its own.
  return (
    <Dialog title={t.menu} onClose={onClose}>
      <div className="stack">
        <OneOf
          legend={t.which}
          name="program-file"
          options={PROGRAM_FILES.map((value) => ({ value, label: t.files[value] }))}
          value={file}
          onChoose={setFile}
          hint={t.holds[file]}
        />
        <WhoIsRecognisable chosen={chosen} kinds={HELD} />
        <div className="actions">
          <Button onClick={onClose}>{language.library.cancel}</Button>
          <Button look="primary" onClick={save} disabled={!isCurrent}>
            {t.save}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
