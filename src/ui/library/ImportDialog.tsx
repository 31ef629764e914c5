import type { MapId } from '../../domain/identifiers.ts';
import { FormDialog } from '../controls/FormDialog.tsx';
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

  const keep = async () => {
    if (readable) onMade(await keepRead(readable));
    return null;
  };

  return (
    <FormDialog title={t.file.heading} submit={readable && t.file.make} onSubmit={keep} onClose={onClose} wide>
      <p className="hint">{t.file.explain}</p>
      <FilePreview reading={reading} />
    </FormDialog>
  );
};
