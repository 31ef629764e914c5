import { FileDown, Link2, type LucideIcon, QrCode } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { MAP_FILE_EXTENSION } from '../../domain/mapFile.ts';
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
import { handedName } from '../handover/handedName.ts';
import { useMaking } from '../handover/useMaking.ts';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { RECEIVING } from '../shell/arrivedLink.ts';
import { CodesOut } from './CodesOut.tsx';
import { LinkOut } from './LinkOut.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { HELD, hasPast, titleOf, useHandedEnvelope } from './useHandedEnvelope.ts';
import './handOver.css';

const NOTHING_SAID = { label: '', mayBeNamed: '', withPast: '' };
const YES = 'yes';
/** What was made by what is chosen now. */
type Made = { readonly link: string } | { readonly codes: Uint8Array } | { readonly problem: string } | { readonly said: string };

/** Gives a copy of the map to somebody else: who is recognisable in it, what goes along, under which words, and by which way. */
export const HandOverDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const desk = useDesk();
  const { courier } = useProgram();
  const language = useLanguage();
  const { handOver: t, refused } = language.envelope;
  const chosen = useRedactionChoice();
  const past = useMap((map: ActorMap) => hasPast(map));
  const [answers, put] = useKeptAnswers(desk.drafts, 'handOver', NOTHING_SAID);
  const [passphrase, setPassphrase] = useState('');
  const [made, setMade] = useState<Made | null>(null);
  const making = useMaking(() => setMade({ said: t.stopped }));
  const envelopeBy = useHandedEnvelope();
  const label = answers.label.trim();
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
      const said = { label, mayBeNamed: label !== '' && answers.mayBeNamed === YES };
      const envelope = envelopeBy(chosen.choice, said, past && answers.withPast === YES);
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
      const base = handedName(titleOf(desk.editor.getSnapshot().map), chosen.choice.level, desk.today(), language.code);
      const name = `${base}${passphrase === '' ? MAP_FILE_EXTENSION : SEALED_EXTENSION}`;
      downloadFile({ name, blob: new Blob([bytes as BlobPart]) });
      if (chosen.choice.level === 'none') saySaved(desk);
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
    <Way icon={icon} words={words} means={means} isOff={isOff || run === null} isBusy={making.isBusy} onGo={run ?? onClose} />
  );
  return (
    <Dialog key="ways" title={t.menu} wide="sheet" close={language.shell.close} onClose={onClose}>
      <div className="hand-over">
        <div className="hand-over-what">
          <p>{t.intro}</p>
          <WhoIsRecognisable
            chosen={{ ...chosen, setLevel: anew(chosen.setLevel), setShown: anew(chosen.setShown) }}
            kinds={HELD}
          />
          {chosen.choice.level !== 'none' && <p className="hint">{t.apart}</p>}
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
            value={answers.label}
            onChange={anew((text) => put({ label: text }))}
          />
          {label !== '' && (
            <CheckBox checked={answers.mayBeNamed === YES} onChange={anew((on) => put({ mayBeNamed: on ? YES : '' }))}>
              {t.mayBeNamed}
            </CheckBox>
          )}
          <PassphraseField
            label={t.passphrase}
            hint={t.passphraseHint}
            problem={isOnlySpaces ? t.onlySpaces : null}
            value={passphrase}
            onChange={anew(setPassphrase)}
          />
        </div>
        <div className="hand-over-how">
          <h3>{t.how}</h3>
          {way(FileDown, t.file, t.fileMeans, asFile)}
          {way(Link2, t.link, isFromFile ? t.linkNotHere : t.linkMeans, isFromFile ? null : asLink)}
          {way(QrCode, t.code, t.codeMeans, asCode)}
          {making.part !== null && (
            <div className="hand-over-closing">
              <HowFar label={t.closing} part={making.part} />
              <Button onClick={making.stop}>{t.stop}</Button>
            </div>
          )}
          <p role="status">{making.part !== null ? t.closing : made && 'said' in made && made.said}</p>
          <Problems of={[making.problem, made && 'problem' in made ? made.problem : null]} />
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
  readonly onGo: () => void;
}) => {
  const id = useId();
  return (
    <div className="hand-over-way">
      <Button icon={icon} disabled={isOff} isBusy={isBusy} aria-describedby={id} onClick={onGo}>
        {words}
      </Button>
      <p id={id}>{means}</p>
    </div>
  );
};
