import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ImageOff, ImageUp, RotateCw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { PaperDesk } from '../../workspace/paperDesk.ts';
import { Button, Problem } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Notice } from '../controls/Notice.tsx';
import { Slider } from '../controls/Slider.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { withinHalf } from './withinHalf.ts';
import './paper.css';

/** Map units that a press of an arrow moves the photo. */
const STEP = 10;

/** All that the handles on the photo do, by keyboard and without dragging; and taking it away, which asks nothing and can be put back. */
export const PaperPanel = ({ paper: desk }: { readonly paper: PaperDesk }) => {
  const { paper: t } = useLanguage();
  const { paper, removed } = useObserved(desk);
  const deed = useDeed();
  const lies = paper?.lies;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const moves = [
    ['up', ArrowUp, 0, -STEP],
    ['left', ArrowLeft, -STEP, 0],
    ['right', ArrowRight, STEP, 0],
    ['down', ArrowDown, 0, STEP],
  ] as const;
  return (
    <section className="stack paper-panel" aria-labelledby="paper-heading">
      <h2 id="paper-heading" ref={heading} tabIndex={-1}>
        {t.heading}
      </h2>
      <p className="hint">{t.stays}</p>
      {removed && (
        <Notice
          label={t.heading}
          role="status"
          actions={<Button onClick={() => void deed.start(desk.putBack)}>{t.putBack}</Button>}
        >
          {paper ? t.replaced : t.removed}
        </Notice>
      )}
      {lies && (
        <>
          <fieldset>
            <legend>{t.move}</legend>
            <p className="hint">{t.moveHint}</p>
            <div className="paper-moves">
              {moves.map(([way, icon, right, down]) => (
                <IconButton
                  key={way}
                  label={t.moves[way]}
                  icon={icon}
                  size={20}
                  onClick={() => desk.lay({ x: lies.x + right, y: lies.y + down })}
                />
              ))}
            </div>
          </fieldset>
          <Slider
            label={t.turn}
            value={Math.round(lies.turn)}
            said={t.turnSaid(Math.round(lies.turn))}
            min={-180}
            max={180}
            onChange={(turn) => desk.lay({ turn })}
          />
          <Button look="plain" icon={RotateCw} onClick={() => desk.lay({ turn: withinHalf(lies.turn + 90) })}>
            {t.quarter}
          </Button>
          <Slider
            label={t.size}
            value={sizeOf(lies.scale)}
            said={t.percent(sizeOf(lies.scale))}
            min={5}
            max={400}
            onChange={(size) => desk.lay({ scale: size / 100 })}
          />
          <Slider
            label={t.shown}
            value={Math.round(lies.shown * 100)}
            said={t.percent(Math.round(lies.shown * 100))}
            min={10}
            max={100}
            step={5}
            onChange={(shown) => desk.lay({ shown: shown / 100 })}
          />
        </>
      )}
      <Button look="primary" onClick={() => desk.adjust(false)}>
        {t.done}
      </Button>
      <Button look="plain" icon={ImageUp} onClick={() => desk.ask()}>
        {paper ? t.another : t.choose}
      </Button>
      {paper && (
        <Button look="plain" icon={ImageOff} isBusy={deed.isBusy} onClick={() => void deed.start(desk.remove)}>
          {t.remove}
        </Button>
      )}
      <Problem of={deed.problem} />
    </section>
  );
};

const sizeOf = (scale: number): number => Math.round(scale * 100);
