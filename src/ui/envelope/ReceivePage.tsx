import { useEffect, useRef, useState } from 'react';
import type { EnvelopeRefusalCode } from '../../formats/envelope/envelope.ts';
import { isSealed } from '../../formats/envelope/isSealed.ts';
import { bytesOfLetters } from '../../formats/envelope/link.ts';
import { Button, Problem } from '../controls/Button.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { useMaking } from '../handover/useMaking.ts';
import { arrivedLink } from '../shell/arrivedLink.ts';
import { goTo, hrefOf } from '../shell/route.ts';
import { EnvelopePage } from './EnvelopePage.tsx';
import { OpenClosed } from './OpenClosed.tsx';
import { Received } from './Received.tsx';

/** What was handed over to somebody here: opened, shown, and kept only when asked. */
export const ReceivePage = () => {
  const { received, courier, library } = useProgram();
  const { received: t, refused } = useLanguage().envelope;
  const { shell } = useLanguage();
  const map = useObserved(received);
  const arrived = useObserved(received.arrived);
  const letters = useObserved(arrivedLink);
  const [refusal, setRefusal] = useState<EnvelopeRefusalCode | null>(null);
  const [wasStopped, setStopped] = useState(false);
  const opening = useMaking(() => setStopped(true));

  useEffect(() => {
    if (letters === null) return;
    arrivedLink.set(null);
    const bytes = bytesOfLetters(letters);
    received.letGo();
    setRefusal(bytes.done ? null : bytes.refusal.code);
    if (bytes.done) received.arrived.set(bytes.value);
  }, [letters, received]);

  const open = (bytes: Uint8Array, passphrase: string | null) =>
    opening.make(async (onPart, signal) => {
      setRefusal(null);
      setStopped(false);
      try {
        const opened = await courier.open(bytes, passphrase, library.today(), signal, onPart);
        if (signal.aborted) return;
        if (!opened.done) return setRefusal(opened.refusal.code);
        received.arrived.set(null);
        received.receive(opened.value);
      } catch (problem) {
        if (!signal.aborted) throw problem;
      }
    });
  const latestOpen = useRef(open);
  latestOpen.current = open;
  useEffect(() => {
    if (!arrived) return;
    setRefusal(null);
    if (!isSealed(arrived)) latestOpen.current(arrived, null);
  }, [arrived]);

  /** What takes too long is let go of; a closed one stays, for another try. */
  const stop = () => {
    opening.stop();
    received.arrived.set(null);
  };
  const said = refusal === null ? null : refused[refusal];
  if (map && !arrived)
    return (
      <EnvelopePage key="map" heading={shell.receive}>
        <Received received={map} />
      </EnvelopePage>
    );
  if (arrived && isSealed(arrived))
    return (
      <EnvelopePage key="closed" heading={t.closed}>
        <OpenClosed
          opening={opening}
          problem={said}
          wasStopped={wasStopped}
          onOpen={(passphrase) => open(arrived, passphrase)}
          onRefuse={() => setRefusal('passphraseEmpty')}
          onChange={() => setRefusal(null)}
        />
      </EnvelopePage>
    );
  return (
    <EnvelopePage key="none" heading={said === null && arrived ? shell.receive : t.nothing}>
      <p role="status">{opening.isBusy ? t.opening : wasStopped ? t.stopped : null}</p>
      {opening.isBusy && (
        <div className="envelope-ways">
          <Button onClick={stop}>{t.stop}</Button>
        </div>
      )}
      <Problem of={opening.problem ?? said} />
      {!opening.isBusy && (
        <>
          <p>{t.nothingMeans}</p>
          <div className="envelope-ways">
            <Button look="primary" onClick={() => goTo({ page: 'library' })}>
              {t.toLibrary}
            </Button>
            <Button href={hrefOf({ page: 'readCode' })}>{shell.readCode}</Button>
          </div>
        </>
      )}
    </EnvelopePage>
  );
};
