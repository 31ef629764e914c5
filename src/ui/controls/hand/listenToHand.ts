import type { MapPoint } from '../../../domain/quantities.ts';
import { type Hand, type HandEvent, type HandOutcome, IDLE, type PointerKind, pressDragPinch } from './pressDragPinch.ts';

/** What a picture wants to hear of a hand. */
export interface HandListener {
  /** The numbers of the buttons that press: 0 left, 1 middle. */
  readonly buttons: readonly number[];
  /** Fields and buttons that lie on the picture mind their own events. */
  readonly ignores: (event: Event) => boolean;
  /** Before a press is looked at: to take the focus. */
  readonly onDown?: () => void;
  readonly on: (outcome: HandOutcome, event: PointerEvent | null) => void;
  /** After everything an event brought about. */
  readonly onSettled?: () => void;
}
export interface HeldHand {
  /** Drops a press or drag; says whether there was one. */
  readonly cancel: () => boolean;
  /** Where a drag is held, from the top left of the picture. */
  readonly draggedTo: () => MapPoint | null;
  readonly stop: () => void;
}

const LONG_PRESS_MS = 520;
const LATE_MS = 100;

/** The events of an element and its window, as `pressDragPinch` takes them. A point is from the top left of the element. */
export const listenToHand = (root: HTMLElement, { buttons, ignores, onDown, on, onSettled }: HandListener): HeldHand => {
  let hand: Hand = IDLE;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** The menu of a button that ended a drag: it comes at once or when that button is let go of, before the next press. */
  let isMenuMuted = false;

  /** On a busy device a finger may have gone long before that is heard: a wait that ends late is followed by another, for that to be heard first. */
  const wait = (ms: number) => {
    const due = performance.now() + ms;
    waiting = setTimeout(() => {
      if (performance.now() - due > LATE_MS) wait(LATE_MS);
      else step({ do: 'wait' });
    }, ms);
  };
  const step = (event: HandEvent, from: PointerEvent | null = null): readonly HandOutcome[] => {
    const { hand: next, outcomes } = pressDragPinch(hand, event);
    hand = next;
    if (hand.is !== 'pressing') clearTimeout(waiting);
    for (const outcome of outcomes) on(outcome, from);
    onSettled?.();
    return outcomes;
  };
  const touching = (event: PointerEvent) => ({
    pointer: event.pointerId,
    kind: kindOf(event),
    at: pointOn(root, event),
    buttons: event.buttons,
  });
  const down = (event: PointerEvent) => {
    isMenuMuted = false;
    if (ignores(event)) return;
    onDown?.();
    if (!buttons.includes(event.button)) return;
    // Held by the picture, so that letting go is heard of wherever it happens. What a script makes up cannot be held.
    if (event.isTrusted) root.setPointerCapture(event.pointerId);
    step({ do: 'down', isPrimary: event.isPrimary, ...touching(event) }, event);
    clearTimeout(waiting);
    if (hand.is === 'pressing' && hand.kind === 'touch') wait(LONG_PRESS_MS);
  };
  const move = (event: PointerEvent) => {
    const isHeld = hand.is === 'pressing' || hand.is === 'dragging';
    const outcomes = step({ do: 'move', ...touching(event) }, event);
    if (isHeld && event.buttons !== 0 && outcomes[0]?.did === 'cancel') isMenuMuted = true;
  };
  const lose = (isTaken: boolean) => (event: PointerEvent) => {
    // A finger that the picture takes over is lost by what it first touched, which is no loss.
    if (isTaken || event.target === root) step({ do: 'lose', pointer: event.pointerId, isTaken }, event);
  };
  const mute = (event: MouseEvent) => {
    if (!isMenuMuted || event.button !== 2) return;
    isMenuMuted = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const loseAll = () => void step({ do: 'loseAll' });

  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener('pointerdown', down, { signal });
  root.addEventListener('pointermove', move, { signal });
  root.addEventListener('pointerup', (event) => step({ do: 'up', pointer: event.pointerId, at: pointOn(root, event) }, event), {
    signal,
  });
  root.addEventListener('pointercancel', lose(true), { signal });
  root.addEventListener('lostpointercapture', lose(false), { signal });
  window.addEventListener('contextmenu', mute, { signal, capture: true });
  window.addEventListener('blur', loseAll, { signal });
  document.addEventListener('visibilitychange', loseAll, { signal });
  return {
    cancel: () => step({ do: 'cancel' }).length > 0,
    draggedTo: () => (hand.is === 'dragging' ? hand.last : null),
    stop: () => {
      step({ do: 'cancel' });
      stop.abort();
    },
  };
};

export const pointOn = (root: Element, event: MouseEvent): MapPoint => {
  const { left, top } = root.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
};

const kindOf = ({ pointerType }: PointerEvent): PointerKind =>
  pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse';
