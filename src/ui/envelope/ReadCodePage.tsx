import { useEffect, useRef, useState } from 'react';
import { bytesOfCodes, type CodeRefusalCode, missingCodes, type ReadCodes, withCode } from '../../formats/envelope/codes.ts';
import { listed } from '../../language/grammar.ts';
import type { CodeReader } from '../../workspace/ports.ts';
import { Button } from '../controls/Button.tsx';
import { FileField } from '../controls/FileField.tsx';
import { HowFar } from '../controls/HowFar.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useLastAsked } from '../controls/useLastAsked.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo } from '../shell/route.ts';
import { EnvelopePage } from './EnvelopePage.tsx';
import { pixelsOfPicture } from './pixelsOfPicture.ts';
import { useCamera } from './useCamera.ts';

/** Reads the codes of a map off another screen: with the camera, or from pictures of it. In any order, until none is missing. */
export const ReadCodePage = () => {
  const { courier, received } = useProgram();
  const { envelope, shell, code } = useLanguage();
  const { reading: t, refused } = envelope;
  const camera = useCamera();
  const [read, setRead] = useState<ReadCodes | null>(null);
  const [refusal, setRefusal] = useState<CodeRefusalCode | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const pictures = useDeed();
  const ask = useLastAsked();
  const watching = useDeed();
  const reader = useRef<CodeReader>(null);
  useEffect(() => () => reader.current?.end(), []);
  const readerNow = () => {
    reader.current ??= courier.readCodes();
    return reader.current;
  };
  const held = useRef<ReadCodes | null>(null);

  const take = (text: string) => {
    const outcome = withCode(held.current, text);
    setRefusal(outcome.done ? null : outcome.refusal.code);
    if (!outcome.done) return;
    held.current = outcome.value;
    setRead(outcome.value);
    if (missingCodes(outcome.value).length > 0) return;
    const bytes = bytesOfCodes(outcome.value);
    if (!bytes.done) return setRefusal(bytes.refusal.code);
    camera.stop();
    received.letGo();
    received.arrived.set(bytes.value);
    goTo({ page: 'receive' });
  };
  const latest = useRef({ take, camera, readerNow });
  latest.current = { take, camera, readerNow };

  const isOn = camera.state === 'on';
  const { start: watch } = watching;
  useEffect(() => {
    if (!isOn) return;
    let isWanted = true;
    void watch(async () => {
      while (isWanted) {
        const picture = latest.current.camera.picture();
        const text = picture && (await latest.current.readerNow().read(picture));
        if (text && isWanted) latest.current.take(text);
        // As often as the screen shows a new picture, and not while nobody looks.
        await new Promise(requestAnimationFrame);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [isOn, watch]);

  const takePictures = (files: readonly File[]) =>
    pictures.start(async () => {
      const isAsked = ask();
      setUnread(null);
      const [noPicture, noCode]: [string[], string[]] = [[], []];
      for (const file of files) {
        const pixels = await pixelsOfPicture(file);
        const text = pixels && (await readerNow().read(pixels));
        if (!isAsked()) return;
        if (!pixels) noPicture.push(file.name);
        else if (text === null) noCode.push(file.name);
        else if (text) latest.current.take(text);
      }
      const said = [
        ...(noPicture.length > 0 ? [t.notAPicture(listed(noPicture, code))] : []),
        ...(noCode.length > 0 ? [t.noneInPicture(listed(noCode, code))] : []),
      ];
      setUnread(said.join(' ') || null);
    });
  const startAgain = () => {
    ask();
    held.current = null;
    setRead(null);
    setRefusal(null);
    setUnread(null);
  };
  const { state } = camera;
  const noCamera = state === 'off' || state === 'starting' || state === 'on' ? null : t.noCamera[state];
  const missing = read ? missingCodes(read) : [];
  return (
    <EnvelopePage heading={shell.readCode} isCameraOn>
      <div className="reading">
        <div className="reading-said">
          <div className="reading-seen">
            <video ref={camera.video} muted playsInline hidden={!isOn} aria-label={t.camera} />
            {!isOn && (
              <Button look="primary" isBusy={state === 'starting'} onClick={() => void camera.start()}>
                {state === 'starting' ? t.starting : t.start}
              </Button>
            )}
          </div>
          {isOn && (
            <div className="envelope-ways">
              <Button onClick={camera.stop}>{t.stop}</Button>
              {camera.cameras > 1 && <Button onClick={() => void camera.another()}>{t.other}</Button>}
            </div>
          )}
        </div>
        <div className="reading-said">
          <p>{t.how}</p>
          {noCamera && (
            <p role="alert" className="problem">
              {noCamera}
            </p>
          )}
          <div role="status" className="reading-said">
            {isOn && !read && <p>{t.looking}</p>}
            {read && <p>{t.progress(read.parts.size, read.of)}</p>}
            {missing.length > 0 && <p>{t.missing(missing)}</p>}
            {refusal && <p className="problem">{refused[refusal]}</p>}
            {unread && <p className="problem">{unread}</p>}
          </div>
          {read && <HowFar label={t.progress(read.parts.size, read.of)} part={read.parts.size / read.of} />}
          {read && <Button onClick={startAgain}>{t.again}</Button>}
          {[pictures.problem, watching.problem].map(
            (problem) =>
              problem && (
                <p key={problem} role="alert" className="problem">
                  {problem}
                </p>
              ),
          )}
          <h2>{t.picture}</h2>
          <p className="hint">{t.pictureMeans}</p>
          <FileField
            label={t.choose}
            isAnother
            accept="image/*"
            multiple
            onTake={(files) => void takePictures(files)}
            said={t.dropHere}
          />
        </div>
      </div>
    </EnvelopePage>
  );
};
