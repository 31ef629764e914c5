import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type CodeSize, codesOf } from '../../formats/envelope/codes.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { CodePicture } from './CodePicture.tsx';

/** Long enough for a camera to find and read one; the change is what it is for, so it is the same with reduced motion. */
const TURN_MS = 1_000;

/** The codes of an envelope, large: one, or several that take turns until they are held still. */
export const CodesOut = ({ bytes, onBack }: { readonly bytes: Uint8Array; readonly onBack: () => void }) => {
  const { codes: t } = useLanguage().envelope.handOver;
  const [size, setSize] = useState<CodeSize>('ordinary');
  const [at, setAt] = useState(0);
  const [isStill, setStill] = useState(false);
  const made = codesOf(bytes, size);
  const small = codesOf(bytes, 'small');
  const codes = made.done ? made.value : [];
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
  const resize = () => {
    setSize(size === 'small' ? 'ordinary' : 'small');
    setAt(0);
  };
  return (
    <div className="codes-out">
      <div className="codes-said">
        <p>{t.how}</p>
        <p>{of > 1 ? t.loop(of) : t.one}</p>
        {(size === 'small' || (small.done && small.value.length > of)) && (
          <>
            <p className="hint">{t.smallerMeans}</p>
            <Button onClick={resize}>{size === 'small' ? t.larger : t.smaller}</Button>
          </>
        )}
        <Button icon={ChevronLeft} onClick={onBack}>
          {t.back}
        </Button>
      </div>
      <div className="codes-shown">
        <CodePicture text={codes[at] ?? ''} label={t.alt(at + 1, of)} />
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
