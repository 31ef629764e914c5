import { useEffect } from 'react';
import type { Box } from '../../picture/box.ts';
import type { PaperDesk } from '../../workspace/paperDesk.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

const PaperDialog = lazyPart(() => import('./PaperDialog.tsx').then(({ PaperDialog }) => PaperDialog));

/** Takes a photo that is pasted or dropped on the map, and asks for one when that was chosen. */
export const PaperLater = ({ takes, seen }: { readonly takes: boolean; readonly seen: () => Box | null }) => {
  const { paper } = useDesk();
  return paper && <Taking {...{ paper, takes, seen }} />;
};

const Taking = ({
  paper,
  takes,
  seen,
}: {
  readonly paper: PaperDesk;
  readonly takes: boolean;
  readonly seen: () => Box | null;
}) => {
  const { paper: t } = useLanguage();
  const asked = useObserved(paper, ({ asked }) => asked);
  useEffect(() => {
    if (!takes) return;
    const photoIn = (data: DataTransfer | null) => [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
    const onPaste = (event: ClipboardEvent) => {
      const photo = photoIn(event.clipboardData);
      // Cells of a workbook come with a picture of them: they are text.
      if (!photo || event.clipboardData?.getData('text/plain') || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      paper.ask(photo);
    };
    const onOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.files.length || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      paper.ask(photoIn(event.dataTransfer) ?? event.dataTransfer.files[0]);
    };
    document.addEventListener('paste', onPaste, true);
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste, true);
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [paper, takes]);
  if (!asked) return null;
  return (
    <Guarded
      instead={(failure) => (
        <Dialog title={t.heading} onClose={paper.stopAsking}>
          {failure}
        </Dialog>
      )}
    >
      <PaperDialog paper={paper} seen={seen} />
    </Guarded>
  );
};
