import { useEffect, useState } from 'react';
import type { Box } from '../../picture/box.ts';
import { attempt } from '../../workspace/attempt.ts';
import type { PaperDesk } from '../../workspace/paperDesk.ts';
import { Button, Problem } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { FileField } from '../controls/FileField.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useLastAsked } from '../controls/useLastAsked.ts';
import { useObserved } from '../controls/useObserved.ts';
import { placedIn } from './placedIn.ts';
import { readPhoto } from './readPhoto.ts';

const ACCEPTED = 'image/png,image/jpeg,image/webp';

/** Asks for a photo of paper, reads it, and lays it under what is in view. A tablet offers its camera. */
export const PaperDialog = ({ paper, seen }: { readonly paper: PaperDesk; readonly seen: () => Box | null }) => {
  const desk = useDesk();
  const { paper: t, library } = useLanguage();
  const { asked, paper: lying } = useObserved(paper);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = useLastAsked();
  const take = async (file: Blob | undefined) => {
    if (!file) return;
    const isAsked = ask();
    setProblem(null);
    setReading(true);
    try {
      const image = await readPhoto(file, desk.newId());
      if (!isAsked()) return;
      if (typeof image === 'string') return setProblem(t.problem[image]);
      const kept = await attempt(() => paper.put(image, placedIn(image, seen())));
      if (!kept.done && isAsked()) setProblem(library.problem[kept.problem]);
    } finally {
      if (isAsked()) setReading(false);
    }
  };
  const given = asked?.file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dropped or pasted is read once
  useEffect(() => {
    if (given) void take(given);
  }, [given]);
  return (
    <Dialog title={t.heading} onClose={paper.stopAsking}>
      <div className="stack">
        <p>{t.intro}</p>
        <FileField
          label={t.choose}
          said={isReading ? t.reading : t.dropHint}
          isAnother={false}
          accept={ACCEPTED}
          onTake={([file]) => void take(file)}
        />
        {lying && <p className="hint">{t.replaces}</p>}
        <Problem of={problem} />
        <div className="actions">
          <Button onClick={paper.stopAsking}>{library.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
};
