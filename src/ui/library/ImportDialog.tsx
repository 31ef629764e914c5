import { useEffect, useRef } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { MapId } from '../../domain/identifiers.ts';
import { FormDialog } from '../controls/FormDialog.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useLastAsked } from '../controls/useLastAsked.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { ComesIn } from '../filePreview/ComesIn.tsx';
import { FilePreview } from '../filePreview/FilePreview.tsx';
import { useMapReading } from '../filePreview/useMapReading.ts';
import { goTo } from '../shell/route.ts';
import { bytesOfEnvelope } from './bytesOfEnvelope.ts';

/** Closed under a passphrase. */
const SEALED_ENDINGS = ['.age'];

/** Opens files: chosen, read elsewhere than on the page, shown before anything is kept, and then kept all at once. */
export const ImportDialog = ({
  dropped,
  onClose,
  onMade,
}: {
  readonly dropped: readonly File[];
  readonly onClose: () => void;
  readonly onMade: (id: MapId) => void | Promise<void>;
}) => {
  const { layOut, library: shelf, received } = useProgram();
  const { library, filePreview: t } = useLanguage();
  const reading = useMapReading();
  const { readable, lastReadable } = reading;
  const askBytes = useLastAsked();
  const askLayout = useLastAsked();

  /** What somebody handed over shows who made it first, and may ask a passphrase. */
  const take = async (files: readonly File[]) => {
    const isAsked = askBytes();
    const envelope = await bytesOfEnvelope(files);
    if (!isAsked()) return;
    if (!envelope) return reading.take(files);
    received.letGo();
    received.arrived.set(envelope);
    onClose();
    goTo({ page: 'receive' });
  };
  const takeFirst = useRef(() => take(dropped));
  useEffect(() => void takeFirst.current(), []);

  const keep = async () => {
    if (!readable) return null;
    const isAsked = askLayout();
    const map = await layOut(readable);
    if (isAsked()) await onMade(await shelf.keep(map, propertiesOf(map).title));
    return null;
  };

  return (
    <FormDialog
      title={library.openFile}
      submit={lastReadable && t.make}
      isComplete={reading.isReady}
      summary={readable && <ComesIn>{t.onNew(readable.actors.length, readable.relations.length)}</ComesIn>}
      onSubmit={keep}
      onClose={onClose}
      wide={reading.preview === null || 'sheet'}
    >
      {reading.preview === null && <p className="hint">{t.explain}</p>}
      <FilePreview reading={{ ...reading, take }} alsoTakes={SEALED_ENDINGS} destination={t.onNewMap} />
    </FormDialog>
  );
};
