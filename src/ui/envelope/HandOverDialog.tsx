import { FileDown, Link2, type LucideIcon, QrCode } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { MAP_FILE_EXTENSION } from '../../domain/mapFile.ts';
import { whyHidden } from '../../domain/whyHidden.ts';
import { codesOf } from '../../formats/envelope/codes.ts';
import { MAX_LABEL_LENGTH, SEALED_EXTENSION } from '../../formats/envelope/envelope.ts';
import { isPassphrase } from '../../formats/envelope/isSealed.ts';
import { LONGEST_LINK, lettersOf } from '../../formats/envelope/link.ts';
import type { EnvelopeForm } from '../../workspace/ports.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { Button } from '../controls/Button.tsx';
import { CheckBox } from '../controls/CheckBox.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { downloadFile } from '../controls/download.ts';
import { HowFar } from '../controls/HowFar.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { useMaking } from '../handover/useMaking.ts';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { RECEIVING } from '../shell/arrivedLink.ts';
import { CodesOut } from './CodesOut.tsx';
import { handedFileName } from './handedFileName.ts';
import { LinkOut } from './LinkOut.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { HELD, hasPast, titleOf, useHandedEnvelope } from './useHandedEnvelope.ts';
import './handOver.css';

const NOTHING_SAID = { nameOnJoint: '', withPast: '' };
const YES = 'yes';
/** What was made by what is chosen now. */
type Made = { readonly link: string } | { readonly codes: Uint8Array } | { readonly problem: string } | { readonly said: string };

/** Gives a copy of the map to somebody else: who is recognisable in it, what goes along, under which words, and by which way. */
export const HandOverDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const desk = useDesk();
  const { courier } = useProgram();
  const language = useLanguage();
  const { handOver: t, refused } = language.envelope;
  const map = useMap((map: ActorMap) => map);
  const past = hasPast(map);
  const [answers, put] = useKeptAnswers(desk.drafts, 'handOver', NOTHING_SAID);
  const withPast = past && answers.withPast === YES;
  const why = useMemo(() => whyHidden(map, withPast), [map, withPast]);
  const chosen = useRedactionChoice(why === null ? 'none' : 'persons');
  const [passphrase, setPassphrase] = useState('');
  const [made, setMade] = useState<Made | null>(null);
  const making = useMaking(() => setMade({ said: t.stopped }));
  const envelopeBy = useHandedEnvelope();
  const label = answers.nameOnJoint.trim();
  const isLabelTooLong = label.length > MAX_LABEL_LENGTH;
  const isOnlySpaces = passphrase !== '' && !isPassphrase(passphrase);
  const isOff = isLabelTooLong || isOnlySpaces;
  const isFromFile = location.protocol === 'file:';
  /** What was made before says nothing of what is chosen now. */
  const anew =
    <A extends unknown[]>(change: (...to: A) => void) =>
    (...to: A) => {
      setMade(null);
      change(...to);
    };

  const make = (form: EnvelopeForm, use: (bytes: Uint8Array) => Made | null) =>
    making.make(async (onPart, signal) => {
      setMade(null);
      // Nothing travels that may not be read: what its drawer calls it is asked for to be seen on the joint map, and for nothing else.
      const envelope = envelopeBy(chosen.choice, { label, mayBeNamed: label !== '' }, withPast);
      try {
        const closed = await courier.close(envelope, form, passphrase === '' ? null : passphrase, signal, onPart);
        if (signal.aborted) return;
        setMade(closed.done ? use(closed.value) : { problem: refused[closed.refusal.code] });
      } catch (problem) {
        if (!signal.aborted) throw problem;
      }
    });
  const asFile = () =>
    make('readable', (bytes) => {
      const { level } = chosen.choice;
      const called = {
        title: titleOf(desk.editor.getSnapshot().map),
        level,
        label,
        at: new Date(desk.now()),
        mark: desk.newId(),
      };
      const base = handedFileName(called, language.redaction);
      const name = `${base}${passphrase === '' ? MAP_FILE_EXTENSION : SEALED_EXTENSION}`;
      downloadFile({ name, blob: new Blob([bytes as BlobPart]) });
      if (level === 'none') saySaved(desk);
      else desk.notice.set({ kind: 'exported', holdsNames: false });
      return { said: t.fileSaved(name) };
    });
  const asLink = () =>
    make('small', (bytes) => {
      const link = `${location.origin}${RECEIVING}#${lettersOf(bytes)}`;
      const inWords = (count: number) => count.toLocaleString(language.code);
      return link.length > LONGEST_LINK ? { problem: t.linkTooLong(inWords(link.length), inWords(LONGEST_LINK)) } : { link };
    });
  const asCode = () => make('small', (bytes) => (codesOf(bytes).done ? { codes: bytes } : { problem: t.tooManyCodes }));

  if (made && 'codes' in made)
    return (
      <Dialog key="codes" title={t.codes.title} wide="sheet" close={language.shell.close} onClose={onClose}>
        <CodesOut bytes={made.codes} onBack={() => setMade(null)} />
      </Dialog>
    );
  const way = (icon: LucideIcon, words: string, means: string, run: (() => void) | null) => (
    <Way {...{ icon, words, means, isOff }} isBusy={making.isBusy} onGo={run} />
  );
  return (
    <Dialog key="ways" title={t.menu} wide="sheet" close={language.shell.close} onClose={onClose}>
      <div className="hand-over">
        <div className="hand-over-what">
          <p>{t.intro}</p>
          <WhoIsRecognisable
            chosen={{ ...chosen, setLevel: anew(chosen.setLevel), setShown: anew(chosen.setShown) }}
            kinds={HELD}
            isHanded
          />
          <p>
            {t.why[why ?? 'functions']} {!chosen.isSaid && t.startsOn(language.redaction.levels[chosen.choice.level])}{' '}
            {t.counts[chosen.choice.level]}
          </p>
          <section>
            <h3>{t.whatGoes}</h3>
            <p className="hint">{t.now}</p>
            {past && (
              <CheckBox checked={answers.withPast === YES} onChange={anew((on) => put({ withPast: on ? YES : '' }))}>
                {t.withPast}
              </CheckBox>
            )}
          </section>
          <TextField
            label={t.label}
            hint={t.labelHint}
            problem={isLabelTooLong ? t.labelTooLong(MAX_LABEL_LENGTH) : null}
            problemRole="status"
            value={answers.nameOnJoint}
            onChange={anew((text) => put({ nameOnJoint: text }))}
          />
          <PassphraseField
            label={t.passphrase}
            hint={t.passphraseHint}
            problem={isOnlySpaces ? t.onlySpaces : null}
            value={passphrase}
            onChange={anew(setPassphrase)}
          />
        </div>
        <div className="hand-over-how">
          <div className="hand-over-ways">
            <h3>{t.how}</h3>
            <div>
              {way(FileDown, t.file, t.fileMeans, asFile)}
              {way(Link2, t.link, isFromFile ? t.linkNotHere : t.linkMeans, isFromFile ? null : asLink)}
              {way(QrCode, t.code, t.codeMeans, asCode)}
            </div>
            {making.part !== null && (
              <div className="hand-over-closing">
                <HowFar label={t.closing} part={making.part} />
                <Button onClick={making.stop}>{t.stop}</Button>
              </div>
            )}
            <p role="status">{making.part !== null ? t.closing : made && 'said' in made && made.said}</p>
            <Problems of={[making.problem, made && 'problem' in made ? made.problem : null]} />
          </div>
          {made && 'link' in made && <LinkOut link={made.link} isClosed={passphrase !== ''} />}
        </div>
      </div>
    </Dialog>
  );
};

const Problems = ({ of }: { readonly of: readonly (string | null)[] }): ReactNode =>
  of.map(
    (problem) =>
      problem !== null && (
        <p key={problem} role="alert" className="problem">
          {problem}
        </p>
      ),
  );

/** One way to give it, with when that is the one to take. */
const Way = ({
  icon,
  words,
  means,
  isOff,
  isBusy,
  onGo,
}: {
  readonly icon: LucideIcon;
  readonly words: string;
  readonly means: string;
  readonly isOff: boolean;
  readonly isBusy: boolean;
  /** Null where this way cannot be taken; `means` says why. */
  readonly onGo: (() => void) | null;
}) => {
  const id = useId();
  return (
    <div className="hand-over-way">
      <Button icon={icon} disabled={isOff || onGo === null} isBusy={isBusy} aria-describedby={id} onClick={() => onGo?.()}>
        {words}
      </Button>
      <p id={id} data-reason={onGo === null || undefined}>
        {means}
      </p>
    </div>
  );
};
