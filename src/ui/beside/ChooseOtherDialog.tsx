import { useEffect, useId, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { MapId } from '../../domain/identifiers.ts';
import { OneOf } from '../controls/Choice.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { Select } from '../controls/Select.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useLastAsked } from '../controls/useLastAsked.ts';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { FilePreview } from '../filePreview/FilePreview.tsx';
import { useMapReading } from '../filePreview/useMapReading.ts';
import { bytesOfEnvelope } from '../library/bytesOfEnvelope.ts';
import { goTo, layBeside } from '../shell/route.ts';

/** Closed under a passphrase. */
const SEALED_ENDINGS = ['.age'];

/** Which map is to lie beside the open one: another of this device, or a file that somebody handed over. */
export const ChooseOtherDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const program = useProgram();
  const { library, beside, received } = program;
  const { id: own } = useMap(propertiesOf);
  const { beside: t, shell } = useLanguage();
  const name = useId();
  const listed = useObserved(library, ({ maps }) => maps);
  useEffect(() => void library.refresh(), [library]);
  const others = (listed ?? []).flatMap((map) =>
    map.isDamaged || map.properties.id === own ? [] : [{ value: map.properties.id, label: map.properties.title }],
  );
  const [wanted, setWanted] = useState<'kept' | 'fromFile' | null>(null);
  const source = others.length === 0 ? 'fromFile' : (wanted ?? 'kept');
  const [picked, setPicked] = useState<MapId | null>(null);
  const kept = others.find(({ value }) => value === picked) ?? others[0];
  const reading = useMapReading();
  const askBytes = useLastAsked();
  const askMap = useLastAsked();
  /** What somebody handed over shows who made it first, and may ask a passphrase; from there it is laid beside a map. */
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

  const lay = async (): Promise<string | null> => {
    const isAsked = askMap();
    if (source === 'kept') {
      if (!kept) return null;
      const map = await library.look(kept.value);
      if (!isAsked()) return null;
      if (!map) return t.choose.noLonger;
      beside.lay({ map, label: kept.label, mayBeNamed: true, hidden: 'none', keptAs: kept.value }, own);
    } else {
      if (!reading.readable) return null;
      const map = await program.layOut(reading.readable);
      if (!isAsked()) return null;
      beside.lay({ map, label: '', mayBeNamed: false, hidden: 'none', keptAs: null }, own);
    }
    onClose();
    layBeside(own);
    return null;
  };
  return (
    <FormDialog
      title={shell.layBeside}
      submit={source === 'kept' || reading.lastReadable ? t.choose.confirm : null}
      isComplete={source === 'kept' ? kept !== undefined : reading.isReady}
      onSubmit={lay}
      onClose={onClose}
      wide={source === 'fromFile' && reading.preview !== null ? 'sheet' : false}
    >
      <p className="hint">{t.choose.explain}</p>
      {others.length > 0 && (
        <OneOf
          legend={t.choose.which}
          name={name}
          value={source}
          options={[
            { value: 'kept', label: t.choose.kept },
            { value: 'fromFile', label: t.choose.fromFile },
          ]}
          onChoose={setWanted}
        />
      )}
      {source === 'kept' && kept ? (
        <Select label={t.choose.kept} value={kept.value} options={others} onChoose={setPicked} />
      ) : (
        <FilePreview reading={{ ...reading, take }} alsoTakes={SEALED_ENDINGS} destination={t.choose.destination} />
      )}
    </FormDialog>
  );
};
