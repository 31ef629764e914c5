import type { MapId } from '../../domain/identifiers.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { DialogFoot } from '../controls/DialogFoot.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { FilePreview, useMapReading } from './FilePreview.tsx';

/** Opens files: chosen, read elsewhere than on the page, shown before anything is kept, and then kept all at once. */
export const ImportDialog = ({
  dropped,
  onClose,
  onMade,
}: {
  readonly dropped: readonly File[];
  readonly onClose: () => void;
  readonly onMade: (id: MapId) => void;
}) => {
  const { keepRead } = useProgram();
  const { library: t } = useLanguage();
  const reading = useMapReading(dropped);
  const { readable } = reading;
  const deed = useDeed();

  const keep = async () => {
    if (readable) onMade(await keepRead(readable));
  };

  return (
    <Dialog title={t.file.heading} onClose={onClose} wide>
      <div className="stack">
        <p className="hint">{t.file.explain}</p>
        <FilePreview reading={reading} />
        <DialogFoot problem={deed.problem} cancel={t.cancel} onCancel={onClose}>
          {readable && (
            <Button look="primary" isBusy={deed.isBusy} onClick={() => void deed.start(keep)}>
              {t.file.make}
            </Button>
          )}
        </DialogFoot>
      </div>
    </Dialog>
  );
};
