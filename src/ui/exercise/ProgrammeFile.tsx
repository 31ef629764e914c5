import { FileDown, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Programme } from '../../domain/exercise/programme.ts';
import { PROGRAMME_FILE_EXTENSION, readProgrammeFile, writeProgrammeFile } from '../../domain/exercise/programmeFile.ts';
import { programmeRefusal } from '../../language/programmeRefusal.ts';
import { fileBase } from '../../workspace/exportMap.ts';
import { Button } from '../controls/Button.tsx';
import { download } from '../controls/download.ts';
import { HiddenFile } from '../controls/HiddenFile.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useLastAsked } from '../controls/useLastAsked.ts';

/** The programme as a file: to keep, or one that was kept before. What is refused changes nothing. */
export const ProgrammeFile = ({
  programme,
  onOpen,
}: {
  readonly programme: Programme;
  readonly onOpen: (programme: Programme) => void;
}) => {
  const language = useLanguage();
  const { exercise } = language;
  const { file: t } = exercise;
  const [told, setTold] = useState<{ readonly said: string; readonly isBad: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const ask = useLastAsked();
  const open = async (file: File) => {
    const isAsked = ask();
    const text = await file.text().catch(() => null);
    if (!isAsked()) return;
    if (text === null) return setTold({ said: t.refused.unreadable, isBad: true });
    const read = readProgrammeFile(text);
    if (!read.done) return setTold({ said: programmeRefusal(language, read.refusal), isBad: true });
    onOpen(read.value);
    setTold({ said: t.opened(read.value.title || exercise.ownProgramme), isBad: false });
  };
  return (
    <>
      <Button
        icon={FileDown}
        onClick={() => {
          const name = fileBase(programme.title || t.untitled);
          download({ name: `${name}${PROGRAMME_FILE_EXTENSION}`, type: 'application/json', text: writeProgrammeFile(programme) });
          setTold({ said: t.saved, isBad: false });
        }}
      >
        {t.save}
      </Button>
      <Button icon={FileUp} onClick={() => input.current?.click()}>
        {t.open}
      </Button>
      <HiddenFile ref={input} label={t.open} accept=".json,application/json" onTake={(file) => void open(file)} />
      <p className={told?.isBad ? 'problem' : 'hint'} role={told?.isBad ? 'alert' : 'status'}>
        {told?.said}
      </p>
    </>
  );
};
