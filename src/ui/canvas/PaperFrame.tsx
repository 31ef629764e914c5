import type { Core } from 'cytoscape';
import { MoveDiagonal2, RotateCw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { MapPoint } from '../../domain/quantities.ts';
import type { PaperDesk } from '../../workspace/paperDesk.ts';
import type { PaperPlace } from '../../workspace/paperStore.ts';
import { listenToHand } from '../controls/hand/listenToHand.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { withinHalf } from '../paper/withinHalf.ts';

/** Map units that an arrow moves it; with Shift a tenth. */
const STEP = 10;
const SMALLEST = 0.05;
const LARGEST = 4;

type Handle = 'move' | 'size' | 'turn';
interface Held {
  readonly handle: Handle;
  readonly from: MapPoint;
  readonly lies: PaperPlace;
}

/** What the photo is held by while it is adjusted: it lies over the drawing, so that nothing of that moves along. */
export const PaperFrame = ({ cy, paper: desk }: { readonly cy: Core; readonly paper: PaperDesk }) => {
  const { paper: t } = useLanguage();
  const { paper } = useObserved(desk);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = () => {
      const lying = desk.getSnapshot().paper;
      if (!frame.current || !lying) return;
      const { image, lies } = lying;
      const by = cy.zoom() * lies.scale;
      const [width, height] = [image.width * by, image.height * by];
      const pan = cy.pan();
      const [left, top] = [pan.x + lies.x * cy.zoom() - width / 2, pan.y + lies.y * cy.zoom() - height / 2];
      Object.assign(frame.current.style, {
        width: `${width}px`,
        height: `${height}px`,
        transform: `translate(${left}px, ${top}px) rotate(${lies.turn}deg)`,
      });
    };
    follow();
    cy.on('viewport resize', follow);
    const stop = desk.subscribe(follow);
    return () => {
      cy.off('viewport resize', follow);
      stop();
    };
  }, [cy, desk]);
  useEffect(() => {
    const root = frame.current?.parentElement;
    if (!frame.current || !root) return;
    const within = frame.current;
    let held: Held | null = null;
    const middle = ({ x, y }: PaperPlace): MapPoint => ({ x: cy.pan().x + x * cy.zoom(), y: cy.pan().y + y * cy.zoom() });
    const drag = (to: MapPoint, { handle, from, lies }: Held): Partial<PaperPlace> => {
      const { x, y } = middle(lies);
      if (handle === 'move') return { x: lies.x + (to.x - from.x) / cy.zoom(), y: lies.y + (to.y - from.y) / cy.zoom() };
      if (handle === 'size') {
        const by = Math.hypot(to.x - x, to.y - y) / Math.max(1, Math.hypot(from.x - x, from.y - y));
        return { scale: Math.min(LARGEST, Math.max(SMALLEST, lies.scale * by)) };
      }
      const angle = Math.atan2(to.y - y, to.x - x) - Math.atan2(from.y - y, from.x - x);
      return { turn: withinHalf(Math.round(lies.turn + (angle * 180) / Math.PI)) };
    };
    const handleOf = (event: Event): Handle | null => {
      const on = event.target instanceof Element ? event.target.closest<HTMLElement>('.paper-frame [data-handle]') : null;
      return (on?.dataset['handle'] as Handle | undefined) ?? null;
    };
    let handle: Handle = 'move';
    const hand = listenToHand(root, {
      buttons: [0],
      ignores: (event) => {
        const on = handleOf(event);
        handle = on ?? handle;
        return on === null || !within.isConnected;
      },
      on: (outcome) => {
        const lying = desk.getSnapshot().paper;
        if (outcome.did === 'begin' && lying) held = { handle, from: outcome.from, lies: lying.lies };
        else if (outcome.did === 'drag' && held) desk.lay(drag(outcome.to, held));
        else if (outcome.did === 'cancel' && held) {
          desk.lay(held.lies);
          held = null;
        } else if (outcome.did === 'drop') held = null;
      },
    });
    return hand.stop;
  }, [cy, desk]);
  if (!paper) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    const by = event.shiftKey ? STEP / 10 : STEP;
    desk.lay({ x: paper.lies.x + way[0] * by, y: paper.lies.y + way[1] * by });
  };
  return (
    <div ref={frame} className="paper-frame">
      <PressArea data-aside className="paper-body" data-handle="move" aria-label={t.frame} onKeyDown={onKeyDown} />
      <PressArea data-aside className="paper-handle" data-handle="turn" aria-label={t.turnHandle} tabIndex={-1}>
        <RotateCw size={20} aria-hidden="true" />
      </PressArea>
      <PressArea data-aside className="paper-handle" data-handle="size" aria-label={t.sizeHandle} tabIndex={-1}>
        <MoveDiagonal2 size={20} aria-hidden="true" />
      </PressArea>
    </div>
  );
};

const WAYS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
