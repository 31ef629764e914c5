import { useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { Box } from '../../picture/box.ts';
import { pictureSizes } from '../../picture/page/pageSizes.ts';
import { observed } from '../../workspace/observable.ts';
import type { Paper } from '../../workspace/paperStore.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { TakeContact } from '../colouring/TakeContact.tsx';
import { Button } from '../controls/Button.tsx';
import { CheckBox } from '../controls/CheckBox.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { downloadFile } from '../controls/download.ts';
import { HowFar } from '../controls/HowFar.tsx';
import { Select } from '../controls/Select.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { handedName } from './handedName.ts';
import { PictureChoices, type PictureChosen, START } from './PictureChoices.tsx';
import { Preview } from './Preview.tsx';
import { pictureFile } from './pictureFile.ts';
import { useMaking } from './useMaking.ts';
import { usePicture } from './usePicture.ts';
import { type PictureOf, usePictureSubject } from './usePictureSubject.ts';
import './handover.css';

const NO_PAPER = observed<{ readonly paper: Paper | null }>({ paper: null });

/** Makes a picture, as its preview shows it. `start`: what it is of at first. `seen`: the part of the map that is in view. */
export const PictureDialog = ({
  start,
  seen,
  onClose,
}: {
  readonly start: PictureOf;
  readonly seen: () => Box | null;
  readonly onClose: () => void;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const t = language.handover.picture;
  const recognisable = useRedactionChoice();
  const about = usePictureSubject(recognisable.choice, start);
  const { map, kinds, level, isCurrent, subject, isThere, problem: notThere, areAreasHidden, of, options, choose } = about;
  const [view] = useState(seen);
  const [chosen, setChosen] = useState<PictureChosen>(START);
  const hasPart = view !== null && of === 'now';
  const size = pictureSizes[chosen.size];
  const lying = useObserved(desk.paper ?? NO_PAPER, ({ paper }) => paper);
  const [takesPaper, setTakesPaper] = useState(false);
  // What stands on a photo cannot be hidden.
  const canTakePaper = lying !== null && of === 'now' && level === 'none';
  const drawn = usePicture(subject, { ...chosen, size }, hasPart && chosen.part === 'view' ? view : null, undefined, true);
  const under = canTakePaper && takesPaper ? lying : null;
  const picture = { ...drawn, under };
  const [said, setSaid] = useState<string | null>(null);
  const { problem, isBusy, part, make, stop } = useMaking(() => setSaid(t.stopped));
  const name = `${handedName(propertiesOf(map).title, level, desk.today(), language.code)}.${chosen.kind}`;

  const save = () =>
    make(async (onPart, signal) => {
      setSaid(null);
      const blob = await pictureFile(picture, chosen.kind, onPart, signal);
      if (signal.aborted) return;
      if (!blob) return setSaid(t.tooLarge);
      downloadFile({ name, blob });
      if (level === 'none') saySaved(desk);
      else desk.notice.set({ kind: 'exported', holdsNames: false });
      onClose();
    });
  const copy = () =>
    make(async (onPart, signal) => {
      setSaid(null);
      const made = pictureFile(picture, 'png', onPart, signal);
      try {
        // Handed over before it is made: a browser allows it only in the moment of the click.
        const png = made.then((blob) => blob ?? Promise.reject(new Error('no picture')));
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
        setSaid(t.copied);
      } catch {
        const isMade = (await made) !== null;
        if (!signal.aborted) setSaid(isMade ? t.copyFailed : t.tooLarge);
      }
    });
  const isEmpty = isThere && subject.drawing.actors.size === 0 && !subject.still;
  const instead = areAreasHidden ? t.areas.hidden : isEmpty ? t.empty : notThere;
  const isOff = !isCurrent || instead !== null || !isThere || !picture.isFinal;
  return (
    <Dialog title={t.menu} wide="sheet" close={language.shell.close} onClose={onClose}>
      <div className="picture-making">
        <div className="picture-wishes">
          {options.length > 1 && <Select label={t.of} value={of} options={options} onChoose={choose} />}
          <WhoIsRecognisable chosen={recognisable} kinds={kinds} />
          {of !== 'difference' && of !== 'areas' && <TakeContact hasHint />}
          <PictureChoices chosen={chosen} hasPart={hasPart} onChoose={setChosen} />
          {canTakePaper && (
            <CheckBox checked={takesPaper} onChange={setTakesPaper}>
              {language.paper.inPicture}
            </CheckBox>
          )}
        </div>
        <Preview
          picture={picture}
          isReady={instead !== null || (isThere && picture.isFinal)}
          kind={chosen.kind}
          instead={instead}
        />
      </div>
      <div className="actions">
        <div className="comes-in">
          {part === null && (
            <p>
              <strong>{name}</strong>
              <small>{t.holds[level]}</small>
            </p>
          )}
          <p role="status">{part === null ? said : t.making}</p>
          {part !== null && <HowFar label={t.making} part={part} />}
          {problem && <p role="alert">{problem}</p>}
        </div>
        {part !== null && <Button onClick={stop}>{t.stop}</Button>}
        <Button onClick={copy} disabled={isOff} isBusy={isBusy}>
          {t.copy}
        </Button>
        <Button look="primary" onClick={save} disabled={isOff} isBusy={isBusy}>
          {t.save}
        </Button>
      </div>
    </Dialog>
  );
};
