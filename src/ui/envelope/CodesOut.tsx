import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { waysToDivide } from '../../formats/envelope/codes.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { CodePicture } from './CodePicture.tsx';

/** Long enough for a camera to find and read one; the change is what it is for, so it is the same with reduced motion. */
const TURN_MS = 1_000;
/** In pixels of the page. */
const SMALLEST_BLOCK = 4;

/** The codes of an envelope, large: one, or several that take turns until they are held still. */
export const CodesOut = ({ bytes, onBack }: { readonly bytes: Uint8Array; readonly onBack: () => void }) => {
  const { codes: t } = useLanguage().envelope.handOver;
  const ways = useMemo(() => waysToDivide(bytes), [bytes]);
  const [way, setWay] = useState(0);
  const [isChosen, setChosen] = useState(false);
  const [at, setAt] = useState(0);
  const [isStill, setStill] = useState(false);
  const codes = ways[way] ?? [];
  const of = codes.length;
  useEffect(() => {
    if (isStill || of < 2) return;
    const turning = setInterval(() => setAt((now) => (now + 1) % of), TURN_MS);
    return () => clearInterval(turning);
  }, [isStill, of]);
  const go = (by: number) => {
    setStill(true);
    setAt((now) => (now + by + of) % of);
  };
  const divide = (by: number) => {
    setChosen(true);
    setWay(way + by);
    setAt(0);
  };
  const hasMore = way + 1 < ways.length;
  /** Before anybody sees it: a camera tells no blocks apart that are too small, so that the screen at hand says over how many codes. */
  const onDrawn = (block: number) => {
    if (!isChosen && hasMore && block < SMALLEST_BLOCK) setWay(way + 1);
  };
  return (
    <div className="codes-out">
      <div className="codes-said">
        <p>{t.how}</p>
        <p>{of > 1 ? t.loop(of) : t.one}</p>
        {hasMore && <p className="hint">{t.moreMeans}</p>}
        {hasMore && <Button onClick={() => divide(1)}>{t.more}</Button>}
        {way > 0 && <Button onClick={() => divide(-1)}>{t.fewer}</Button>}
        <Button icon={ChevronLeft} onClick={onBack}>
          {t.back}
        </Button>
      </div>
      <div className="codes-shown">
        <CodePicture text={codes[at] ?? ''} label={t.alt(at + 1, of)} onDrawn={onDrawn} />
        {of > 1 && (
          <div className="codes-turn">
            <IconButton label={t.previous} icon={ChevronLeft} onClick={() => go(-1)} />
            <span className="codes-at">{t.at(at + 1, of)}</span>
            <IconButton label={t.next} icon={ChevronRight} onClick={() => go(1)} />
            <Button icon={isStill ? Play : Pause} onClick={() => setStill(!isStill)}>
              {isStill ? t.goOn : t.pause}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
};
