import { useMemo, useState } from 'react';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { Hiding } from '../../domain/fields.ts';
import type { SnapshotId } from '../../domain/identifiers.ts';
import { mapsOfSnapshots } from '../../domain/mapsOfSnapshots.ts';
import type { Box } from '../../picture/box.ts';
import { PICTURE_SIZES, type PictureSize, pictureSizes } from '../../picture/page/pageSizes.ts';
import type { MomentKey } from '../../workspace/compareDesk.ts';
import { followable } from '../../workspace/followable.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { Button } from '../controls/Button.tsx';
import { AnyOf, OneOf } from '../controls/Choice.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { downloadFile } from '../controls/download.ts';
import { Select } from '../controls/Select.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDeed } from '../controls/useDeed.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useRedacted } from '../redaction/useRedacted.ts';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { handedName } from './handedName.ts';
import { Preview } from './Preview.tsx';
import { pictureFile } from './pictureFile.ts';
import { comparisonSubject, mapSubject, type PictureSubject } from './pictureSubject.ts';
import { useComparedAsSeen } from './useComparedAsSeen.ts';
import { type PictureWishes, usePicture } from './usePicture.ts';
import './handover.css';

const KINDS = ['png', 'svg'] as const;
const MODES = ['light', 'dark'] as const;
const PARTS = ['whole', 'view'] as const;
const WITHS = ['title', 'legend', 'date'] as const;
/** The typed words that can be read on it. */
const HELD: readonly Hiding[] = ['actor', 'map', 'camp', 'snapshot'];
const NOW = 'now';
const DIFFERENCE = 'difference';
const NOTHING_ASKED = followable<Comparison>(() => null);

/** Makes a picture of the map or of a snapshot of it, as its preview shows it. `seen`: the part of the map that is in view. */
export const PictureDialog = ({ seen, onClose }: { readonly seen: () => Box | null; readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { handover, library } = language;
  const t = handover.picture;
  const chosen = useRedactionChoice();
  const { map } = useRedacted(chosen.choice);
  const snapshots = useMemo(() => mapsOfSnapshots(map), [map]);
  const [of, setOf] = useState<string>(NOW);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('png');
  const [view] = useState(seen);
  const [wishes, setWishes] = useState<Omit<PictureWishes, 'size'> & { readonly size: PictureSize }>({
    size: 'slide',
    mode: 'light',
    withs: [...WITHS],
    part: 'whole',
  });
  const wish = (more: Partial<typeof wishes>) => setWishes({ ...wishes, ...more });
  const compared = useComparedAsSeen(map);
  const isDifference = of === DIFFERENCE && compared.answer !== null;
  const { answer: comparison } = useAnswer(() => (isDifference && compared.answer) || NOTHING_ASKED);
  const subject = useMemo((): PictureSubject => {
    const { maps } = compared;
    if (isDifference && comparison) {
      const nameOf = (id: MomentKey | null) => (id && id !== 'now' && map.snapshots.get(id)?.name) || language.compare.now;
      return comparisonSubject(maps, comparison, { before: nameOf(maps.before), after: nameOf(maps.after) }, language);
    }
    return mapSubject(snapshots.get(of as SnapshotId) ?? map, language);
  }, [of, isDifference, comparison, compared, snapshots, map, language]);
  const isReady = !isDifference || comparison !== null;
  const picture = usePicture(subject, { ...wishes, size: pictureSizes[wishes.size] }, wishes.part === 'view' ? view : null);
  const { problem, isBusy, start } = useDeed();
  const [said, setSaid] = useState<string | null>(null);

  const save = () =>
    start(async () => {
      const blob = await pictureFile(picture, kind);
      if (!blob) return setSaid(t.tooLarge);
      downloadFile({
        name: `${handedName(propertiesOf(map).title, chosen.choice.level, desk.today(), language.code)}.${kind}`,
        blob,
      });
      if (chosen.choice.level === 'none') saySaved(desk);
      else desk.notice.set({ kind: 'exported', holdsNames: false });
      onClose();
    });
  const copy = () =>
    start(async () => {
      try {
        const png = pictureFile(picture, 'png').then((blob) => {
          if (!blob) throw new Error('no picture');
          return blob;
        });
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
        setSaid(t.copied);
      } catch {
        setSaid(t.copyFailed);
      }
    });
  const isEmpty = subject.drawing.actors.size === 0;
  const isOff = isBusy || isEmpty || !isReady || !picture.isFinal;
  return (
    <Dialog title={t.menu} wide="sheet" onClose={onClose}>
      <div className="picture-making">
        <div className="stack">
          {snapshots.size > 0 && (
            <Select
              label={t.of}
              value={of}
              options={[
                { value: NOW, label: t.now },
                ...(compared.answer ? [{ value: DIFFERENCE, label: t.difference }] : []),
                ...[...map.snapshots.values()].map(({ id, name }) => ({ value: String(id), label: t.snapshot(name) })),
              ]}
              onChoose={setOf}
            />
          )}
          <WhoIsRecognisable chosen={chosen} kinds={HELD} />
          <OneOf
            legend={t.kind}
            name="picture-kind"
            options={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
            value={kind}
            onChoose={setKind}
          />
          <Select
            label={t.size}
            value={wishes.size}
            options={PICTURE_SIZES.map((value) => ({ value, label: t.sizes[value] }))}
            onChoose={(size: PictureSize) => wish({ size })}
          />
          <OneOf
            legend={t.mode}
            name="picture-mode"
            options={MODES.map((value) => ({ value, label: t.modes[value] }))}
            value={wishes.mode}
            onChoose={(mode) => wish({ mode })}
          />
          {view && (
            <OneOf
              legend={t.part}
              name="picture-part"
              options={PARTS.map((value) => ({ value, label: t.parts[value] }))}
              value={wishes.part}
              onChoose={(part) => wish({ part })}
            />
          )}
          <AnyOf
            legend={t.with}
            name="picture-with"
            options={WITHS.map((value) => ({ value, label: t.withs[value] }))}
            values={wishes.withs}
            onChange={(withs) => wish({ withs })}
          />
        </div>
        <Preview picture={picture} />
      </div>
      <div className="actions">
        <p role="status" className="comes-in">
          {said ?? (isEmpty ? t.empty : null)}
        </p>
        {problem && <p role="alert">{problem}</p>}
        <Button onClick={onClose}>{library.cancel}</Button>
        <Button onClick={copy} disabled={isOff}>
          {t.copy}
        </Button>
        <Button look="primary" onClick={save} disabled={isOff}>
          {t.save}
        </Button>
      </div>
    </Dialog>
  );
};
