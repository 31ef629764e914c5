import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Hiding } from '../../domain/fields.ts';
import { dayInWords } from '../../language/grammar.ts';
import { type LineMoment, lineMoments } from '../compare/timeLine/lineMoments.ts';
import { MomentMark } from '../compare/timeLine/MomentMark.tsx';
import { hush } from '../controls/announcer.ts';
import { Button } from '../controls/Button.tsx';
import { Modal } from '../controls/Dialog.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useAnnounced } from '../controls/useAnnounced.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useRedacted } from '../redaction/useRedacted.ts';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { stopPresenting } from '../shell/route.ts';
import { nextStep, stepBySwipe } from './nextStep.ts';
import { rememberReturn } from './returning.ts';
import { SnapshotStep } from './SnapshotStep.tsx';
import './presentation.css';

/** Of what was typed no more than this can be seen here. */
const PRESENTED: readonly Hiding[] = ['actor', 'snapshot', 'event', 'camp', 'area'];

/**
 * The time line, one step a screen, for a room full of people. All of it is made of the map in which is hidden who may not be
 * recognised, so that nothing else can be seen or heard.
 */
export const Presentation = () => {
  const desk = useDesk();
  const { compare } = desk;
  const { presentation: t, comparison, code } = useLanguage();
  const [at, setAt] = useState(0);
  const chosen = useRedactionChoice();
  const { map } = useRedacted(chosen.choice);
  const moments = useMemo(() => lineMoments(map, desk.today()), [map, desk]);
  const step = Math.min(at, moments.length - 1);
  const moment = moments[step] as LineMoment;
  // Left by its own button, by Escape or by Back.
  useEffect(() => () => rememberReturn(compare), [compare]);
  const stage = useRef<HTMLDivElement>(null);
  // Before it stands before the page nothing in it has a size to draw in.
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => setOpen(true), []);
  useFullScreen(stage, stopPresenting);
  useEffect(() => stage.current?.focus(), []);
  const swipe = useSwipe((key) => setAt(nextStep(key, step, moments.length) ?? step));
  const titleId = useId();

  const nameOf = (one: LineMoment) => (one.kind === 'now' ? t.now : one.kind === 'event' ? one.event.name : one.snapshot.name);
  const before = moments.slice(0, step).findLast((one) => one.kind === 'snapshot');
  const day = dayInWords(moment.date, code);
  const facts = [
    day,
    ...(moment.kind === 'event' ? [comparison.scope[moment.event.scope]] : []),
    ...(moment.isExpected ? [t.expected] : []),
  ];
  useLayoutEffect(hush, []);
  useAnnounced(t.announced(step + 1, moments.length, `${nameOf(moment)}, ${facts.join(', ')}`), 'step', { fromStart: true });

  return (
    <Modal
      className="presentation"
      aria-labelledby={titleId}
      onClose={stopPresenting}
      onKeyDown={(event) => {
        // Nothing of this is meant for the map behind it.
        event.stopPropagation();
        if (!isOnStage(event)) return;
        if (event.ctrlKey || event.metaKey || event.altKey || isAmongKinds(event)) return;
        const next = nextStep(event.key, step, moments.length);
        if (next === null) return;
        event.preventDefault();
        setAt(next);
      }}
    >
      <div ref={stage} className="stage" data-kind={moment.kind} tabIndex={-1} {...swipe}>
        <header className="presented-title">
          {moment.kind === 'event' && (
            <span className="event-sign">
              <MomentMark moment={moment} />
            </span>
          )}
          <h2 id={titleId}>{nameOf(moment)}</h2>
          <p>{facts.join(' · ')}</p>
        </header>
        {isOpen && moment.kind !== 'event' && (
          <SnapshotStep
            key={moment.key}
            map={map}
            before={before?.kind === 'snapshot' ? before.snapshot.id : null}
            after={moment.kind === 'now' ? 'now' : moment.snapshot.id}
            beforeName={before ? nameOf(before) : ''}
          />
        )}
        <footer className="presented-controls">
          <ProgressLine moments={moments} at={step} />
          <WhoIsRecognisable chosen={chosen} kinds={PRESENTED} look="chips" />
          <nav aria-label={t.heading}>
            {/* Idle at either end, so that the focus does not jump when the end is reached. */}
            <IconButton label={t.previous} icon={ArrowLeft} size={20} isIdle={step === 0} onClick={() => setAt(step - 1)} />
            <span className="presented-count">{t.step(step + 1, moments.length)}</span>
            <IconButton
              label={t.next}
              icon={ArrowRight}
              size={20}
              isIdle={step === moments.length - 1}
              onClick={() => setAt(step + 1)}
            />
          </nav>
          <Button icon={X} onClick={stopPresenting}>
            {t.close}
          </Button>
        </footer>
      </div>
    </Modal>
  );
};

/** What is asked meanwhile stands before the stage. */
const isOnStage = ({ target, currentTarget }: React.SyntheticEvent): boolean =>
  (target as Element).closest('dialog') === currentTarget.closest('dialog');

/** Arrows go along the kinds of change; elsewhere, and above all where names may be shown, they turn the page. */
const isAmongKinds = ({ target, key }: React.KeyboardEvent): boolean =>
  key.startsWith('Arrow') && (target as Element).closest('.kind-chips') !== null;

/** Of one finger; the mouse has buttons to press. */
const useSwipe = (onSwipe: (key: 'ArrowLeft' | 'ArrowRight') => void) => {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: React.PointerEvent) => {
      const { pointerType, isPrimary, clientX, clientY } = event;
      start.current = pointerType !== 'mouse' && isPrimary && isOnStage(event) ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ isPrimary, clientX, clientY }: React.PointerEvent) => {
      const from = start.current;
      start.current = null;
      const key = from && isPrimary ? stepBySwipe(clientX - from.x, clientY - from.y) : null;
      if (key) onSwipe(key);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
};

/** How far along the time line this step is. Decoration: the number beside it says the same. */
const ProgressLine = ({ moments, at }: { readonly moments: readonly LineMoment[]; readonly at: number }) => (
  <div className="progress-line" aria-hidden="true">
    <span className="progress-passed" style={{ width: `${(moments[at]?.at ?? 0) * 100}%` }} />
    {moments.map((moment, i) => (
      <span
        key={moment.key}
        className="progress-mark"
        data-step={i < at ? 'passed' : i === at ? 'here' : 'ahead'}
        style={{ left: `${moment.at * 100}%` }}
      >
        <MomentMark moment={moment} isChosen={i === at} />
      </span>
    ))}
  </div>
);

/**
 * Shows the element on the whole screen where the browser allows it; else it covers the window, which is all the same to who
 * looks. Leaving the full screen (Escape) leaves the presentation.
 */
const useFullScreen = (element: RefObject<HTMLElement | null>, onLeave: () => void): void => {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const target = element.current;
    if (!target?.requestFullscreen || !document.fullscreenEnabled) return undefined;
    let isFull = false;
    const onChange = () => {
      const was = isFull;
      isFull = document.fullscreenElement === target;
      // What is asked meanwhile is taken off the screen first.
      if (was && !isFull && !target.querySelector('dialog[open]')) leave.current();
    };
    document.addEventListener('fullscreenchange', onChange);
    target.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, [element]);
};
