import type { MapPoint } from '../../../domain/quantities.ts';

/**
 * What a hand does on a picture: press, drag, click, hold, pinch. It sees no page and no map: pointer events come in,
 * outcomes go out. It knows that a button can be let go of where nobody sees it, that a window can lose the hand, that
 * another button or a second finger can come in between. Nothing is ever dragged without a button. Points in CSS pixels.
 */
export type Hand =
  | { readonly is: 'idle' }
  | Held
  /** One finger of two that is left slides on. */
  | { readonly is: 'pinching'; readonly fingers: ReadonlyMap<number, MapPoint> };
export interface Held {
  readonly is: 'pressing' | 'dragging';
  readonly pointer: number;
  readonly kind: PointerKind;
  /** The buttons that were down when it began. */
  readonly buttons: number;
  readonly start: MapPoint;
  readonly last: MapPoint;
}
export type PointerKind = 'mouse' | 'pen' | 'touch';

export interface Touching {
  readonly pointer: number;
  readonly kind: PointerKind;
  readonly at: MapPoint;
  /** All that are down now, as the browser adds them up: 0 is none. */
  readonly buttons: number;
}
export type HandEvent =
  | ({ readonly do: 'down'; readonly isPrimary: boolean } & Touching)
  | ({ readonly do: 'move' } & Touching)
  | { readonly do: 'up'; readonly pointer: number; readonly at: MapPoint }
  /** The picture does not hear of this pointer any more; `taken` by the system for something else, like scrolling. */
  | { readonly do: 'lose'; readonly pointer: number; readonly isTaken: boolean }
  /** The window lost the hand: Alt+Tab, another page. */
  | { readonly do: 'loseAll' }
  /** A press has lasted long without moving. */
  | { readonly do: 'wait' }
  /** Escape, or undo. */
  | { readonly do: 'cancel' };

export type HandOutcome =
  | { readonly did: 'hover'; readonly at: MapPoint }
  | { readonly did: 'press'; readonly at: MapPoint; readonly kind: PointerKind }
  | { readonly did: 'click'; readonly at: MapPoint; readonly kind: PointerKind }
  | { readonly did: 'hold'; readonly at: MapPoint }
  | { readonly did: 'begin'; readonly from: MapPoint; readonly kind: PointerKind }
  | { readonly did: 'drag'; readonly to: MapPoint; readonly by: MapPoint }
  /** A drag has ended; `isSeen` when the button was let go of here, and not found up later. */
  | { readonly did: 'drop'; readonly at: MapPoint; readonly isSeen: boolean }
  | { readonly did: 'pinch'; readonly pinch: Pinch }
  /** A press or drag comes to nothing. */
  | { readonly did: 'cancel' };

interface HandStep {
  readonly hand: Hand;
  readonly outcomes: readonly HandOutcome[];
}

export const IDLE: Hand = { is: 'idle' };
/** A press becomes a drag when the pointer has gone further than this. */
export const DRAG_PX: { readonly [K in PointerKind]: number } = { mouse: 4, pen: 4, touch: 10 };

export const pressDragPinch = (hand: Hand, event: HandEvent): HandStep => {
  switch (event.do) {
    case 'down':
      return down(hand, event);
    case 'move':
      return move(hand, event);
    case 'up':
      return up(hand, event);
    case 'lose':
      if (hand.is === 'pinching') return without(hand.fingers, event.pointer);
      if (hand.is === 'idle' || hand.pointer !== event.pointer) return stay(hand);
      return event.isTaken ? cancelled : lost(hand);
    case 'loseAll':
      return hand.is === 'pressing' || hand.is === 'dragging' ? lost(hand) : stay(IDLE);
    case 'wait':
      return hand.is === 'pressing' ? stay(IDLE, { did: 'hold', at: hand.start }) : stay(hand);
    case 'cancel':
      return hand.is === 'pressing' || hand.is === 'dragging' ? cancelled : stay(IDLE);
  }
};

const stay = (hand: Hand, ...outcomes: readonly HandOutcome[]): HandStep => ({ hand, outcomes });
const cancelled: HandStep = { hand: IDLE, outcomes: [{ did: 'cancel' }] };

/** Let go of where nobody saw it: a drag ends where it was last seen, a press is no click. */
const lost = (held: Held): HandStep =>
  held.is === 'dragging' ? stay(IDLE, { did: 'drop', at: held.last, isSeen: false }) : cancelled;

const down = (hand: Hand, event: Extract<HandEvent, { do: 'down' }>): HandStep => {
  const { pointer, kind, at, buttons, isPrimary } = event;
  const isSecondFinger = kind === 'touch' && !isPrimary;
  const held = hand.is === 'pressing' || hand.is === 'dragging' ? hand : null;
  if (isSecondFinger && hand.is === 'pinching') return stay({ is: 'pinching', fingers: new Map(hand.fingers).set(pointer, at) });
  if (isSecondFinger && held?.kind === 'touch' && held.pointer !== pointer) {
    const fingers = new Map([
      [held.pointer, held.last],
      [pointer, at],
    ]);
    return stay({ is: 'pinching', fingers }, { did: 'cancel' });
  }
  // A press while one is held, or a first finger while there are others: what was held was let go of unseen.
  const before = held ? lost(held).outcomes : [];
  return {
    hand: { is: 'pressing', pointer, kind, buttons, start: at, last: at },
    outcomes: [...before, { did: 'press', at, kind }],
  };
};

const move = (hand: Hand, { pointer, kind, at, buttons }: Extract<HandEvent, { do: 'move' }>): HandStep => {
  if (hand.is === 'pinching') return hand.fingers.has(pointer) ? pinch(hand.fingers, pointer, at) : stay(hand);
  if (hand.is === 'idle') return kind === 'touch' || buttons !== 0 ? stay(hand) : stay(hand, { did: 'hover', at });
  if (hand.pointer !== pointer) return stay(hand);
  // What never told of buttons, as events made by a script, cannot tell that one was let go of.
  if (buttons === 0 && hand.buttons !== 0) {
    const ended = lost(hand);
    return kind === 'touch' ? ended : { ...ended, outcomes: [...ended.outcomes, { did: 'hover', at }] };
  }
  if (buttons !== hand.buttons) return cancelled;
  const { start, last } = hand;
  if (hand.is === 'pressing' && Math.hypot(at.x - start.x, at.y - start.y) <= DRAG_PX[kind]) return stay(hand);
  const drag: HandOutcome = { did: 'drag', to: at, by: { x: at.x - last.x, y: at.y - last.y } };
  const dragging: Hand = { ...hand, is: 'dragging', last: at };
  return hand.is === 'dragging' ? stay(dragging, drag) : stay(dragging, { did: 'begin', from: start, kind }, drag);
};

const up = (hand: Hand, { pointer, at }: Extract<HandEvent, { do: 'up' }>): HandStep => {
  if (hand.is === 'pinching') return without(hand.fingers, pointer);
  if (hand.is === 'idle' || hand.pointer !== pointer) return stay(hand);
  if (hand.is === 'dragging') return stay(IDLE, { did: 'drop', at, isSeen: true });
  return stay(IDLE, { did: 'click', at: hand.start, kind: hand.kind });
};

/** Two fingers zoom and slide, one that is left slides; a third only waits. */
const pinch = (fingers: ReadonlyMap<number, MapPoint>, pointer: number, at: MapPoint): HandStep => {
  const after = new Map(fingers).set(pointer, at);
  const next: Hand = { is: 'pinching', fingers: after };
  const [before, now] = [firstTwo(fingers), firstTwo(after)];
  return [...fingers.keys()].indexOf(pointer) < 2 ? stay(next, { did: 'pinch', pinch: pinchBetween(before, now) }) : stay(next);
};

const firstTwo = (fingers: ReadonlyMap<number, MapPoint>): readonly [MapPoint, MapPoint] => {
  const [one, two = one] = [...fingers.values()] as [MapPoint, MapPoint?];
  return [one, two];
};

const without = (fingers: ReadonlyMap<number, MapPoint>, pointer: number): HandStep => {
  const left = new Map(fingers);
  left.delete(pointer);
  return stay(left.size > 0 ? { is: 'pinching', fingers: left } : IDLE);
};

/** Two fingers on the paper: how much it grows, around which point, and how far it slides. In CSS pixels. */
interface Pinch {
  readonly factor: number;
  readonly around: MapPoint;
  readonly slide: MapPoint;
}

export const pinchBetween = (before: readonly [MapPoint, MapPoint], after: readonly [MapPoint, MapPoint]): Pinch => {
  const [a, b] = [middle(before), middle(after)];
  return {
    factor: distance(after) / Math.max(1, distance(before)),
    around: b,
    slide: { x: b.x - a.x, y: b.y - a.y },
  };
};

const middle = ([a, b]: readonly [MapPoint, MapPoint]): MapPoint => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = ([a, b]: readonly [MapPoint, MapPoint]): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
