import { useEffect, useId, useState } from 'react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import { dayOf, type IsoDate, type MapId, type Moment, type SnapshotId } from '../../../domain/identifiers.ts';
import { lastDayIn } from '../../../domain/lastDayIn.ts';
import { whoIsWho } from '../../../domain/whoIsWho.ts';
import type { ReadablePreview } from '../../../formats/importPreview.ts';
import { dayInWords } from '../../../language/grammar.ts';
import type { Language } from '../../../language/language.ts';
import { OneOf } from '../../controls/Choice.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { Select } from '../../controls/Select.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useLastAsked } from '../../controls/useLastAsked.ts';
import { useObserved } from '../../controls/useObserved.ts';
import { usePerform } from '../../controls/usePerform.ts';
import { useProgram } from '../../controls/useProgram.tsx';
import { ComesIn } from '../../filePreview/ComesIn.tsx';
import { FilePreview } from '../../filePreview/FilePreview.tsx';
import { useMapReading } from '../../filePreview/useMapReading.ts';
import { AskedDay, type ProposedDay } from './AskedDay.tsx';

type Source = 'device' | 'file';
interface Typed {
  readonly name: string | null;
  readonly date: string | null;
}
const NOTHING_TYPED: Typed = { name: null, date: null };

/** An earlier drawing of the same network, from this device or from a file, becomes a snapshot; the map itself stays. */
export const OlderMapDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const desk = useDesk();
  const map = useMap(({ map }) => ({ map }));
  const { library, layOut } = useProgram();
  const perform = usePerform();
  const { timeLine: t, library: words, filePreview: file, code } = useLanguage();
  const id = useId();
  const { id: own } = propertiesOf(map);
  const maps =
    useObserved(library).maps?.flatMap((listed) => (listed.isDamaged || listed.properties.id === own ? [] : [listed])) ?? null;
  useEffect(() => void library.refresh(), [library]);
  const [asked, setSource] = useState<Source | null>(null);
  const source = asked ?? (maps?.length === 0 ? 'file' : 'device');
  const [chosen, setChosen] = useState<MapId | null>(null);
  const reading = useMapReading();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const ask = useLastAsked();

  const other = maps?.find(({ properties }) => properties.id === chosen) ?? null;
  const found =
    source === 'device'
      ? other && { title: other.properties.title, days: [{ day: dayOf(other.changedAt), why: t.whyDay.mapChanged }] }
      : reading.readable && {
          title: propertiesOf(reading.readable.map).title,
          days: daysOfFile(reading.readable, dayOf(new Date(reading.changedAt).toISOString() as Moment), t.whyDay),
        };
  const name = typed.name ?? found?.title ?? '';
  const date = (typed.date ?? '') as IsoDate;

  const older = async () => {
    if (source === 'file') return reading.readable && layOut(reading.readable);
    return chosen && library.look(chosen);
  };
  const add = async () => {
    const isAsked = ask();
    const of = await older();
    if (!isAsked()) return null;
    if (!of) return words.problem.mapGone;
    const snapshot = { id: desk.newId() as SnapshotId, name, date, takenAt: desk.now(), occasion: '', description: '' };
    const refusal = perform({ do: 'takeSnapshot', snapshot: { ...snapshot, madeBy: 'person' }, of });
    if (refusal !== null) return refusal;
    const now = desk.editor.getSnapshot().map;
    const inCommon = whoIsWho(of, now).actors.filter((one) => one.before.length > 0 && one.after.length > 0);
    desk.compare.choose({ before: snapshot.id, after: 'now' });
    if (inCommon.length === 0 && of.actors.size > 0 && now.actors.size > 0) desk.compare.part.set('whoIsWho');
    const byName = inCommon.filter(({ isByName }) => isByName).length;
    desk.notice.set({ kind: 'onTimeLine', did: 'addOlderMap', name: name.trim(), byName });
    onClose();
    return null;
  };
  const choose = (next: Source) => {
    setSource(next);
    setTyped(NOTHING_TYPED);
  };
  const fields = found && (
    <div className="moment-fields">
      <TextField label={t.name} value={name} onChange={(name) => setTyped({ ...typed, name })} spellCheck />
      <AskedDay hint={t.olderDateHint} value={date} onChange={(date) => setTyped({ ...typed, date })} proposed={found.days} />
    </div>
  );
  return (
    <FormDialog
      title={t.addOlder}
      submit={t.olderDone}
      submitting={t.olderBusy}
      isComplete={found !== null && (source === 'device' || reading.isReady)}
      onSubmit={add}
      onClose={onClose}
      summary={
        source === 'file' &&
        reading.readable && <ComesIn>{file.inFile(reading.readable.actors.length, reading.readable.relations.length)}</ComesIn>
      }
      wide={source === 'file' && 'sheet'}
    >
      <p className="hint">{t.olderHow}</p>
      <OneOf
        legend={t.olderFrom}
        name={`${id}-source`}
        value={source}
        options={[
          { value: 'device', label: t.fromDevice },
          { value: 'file', label: t.fromFile },
        ]}
        onChoose={choose}
      />
      {source === 'device' && maps?.length === 0 && <p>{t.noOtherMaps}</p>}
      {source === 'device' && maps && maps.length > 0 && (
        <Select
          label={t.olderMap}
          value={chosen ?? ''}
          options={[
            { value: '', label: t.chooseMap, isDisabled: true },
            ...maps.map(({ properties, changedAt }) => ({
              value: properties.id as string,
              label: t.mapWithDay(properties.title, dayInWords(dayOf(changedAt), code)),
            })),
          ]}
          onChoose={(map) => {
            setChosen(map as MapId);
            setTyped(NOTHING_TYPED);
          }}
        />
      )}
      {source === 'device' && other && <p className="hint">{words.counts(other.actors, other.relations)}</p>}
      {source === 'file' ? (
        <FilePreview reading={reading} destination={file.onTimeLine}>
          {fields}
        </FilePreview>
      ) : (
        fields
      )}
    </FormDialog>
  );
};

/** What a file says of itself comes before when it was written: a copy of it is as young as the copying. */
const daysOfFile = (
  { map, format }: ReadablePreview,
  written: IsoDate,
  why: Language['timeLine']['whyDay'],
): readonly ProposedDay[] => {
  // Lists and tables bear no days: what they bring is dated as it is read.
  const last = format === 'schakelkaart' ? lastDayIn(map) : null;
  return [...(last !== null && last <= written ? [{ day: last, why: why.inFile }] : []), { day: written, why: why.fileChanged }];
};
