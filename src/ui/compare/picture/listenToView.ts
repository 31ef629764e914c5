import type { MapPoint } from '../../../domain/quantities.ts';
import type { InnerView } from '../../canvas/canvasView.ts';
import { type Hit, isAside, NOTHING } from '../../canvas/gestures/pointing.ts';
import { wheelView } from '../../canvas/gestures/wheelView.ts';
import { listenToHand, pointOn } from '../../controls/hand/listenToHand.ts';
import type { HandOutcome } from '../../controls/hand/pressDragPinch.ts';

/** What looking at a picture needs of it. */
export interface ViewGestureContext {
  readonly root: HTMLElement;
  readonly view: InnerView;
  readonly hitAt: (at: MapPoint, isTouch: boolean) => Hit;
  readonly onHover: (hit: Hit) => void;
  readonly onPick: (hit: Hit) => void;
  readonly focusPicture: () => void;
}

/** Mouse, pen and touch on a picture that cannot be changed: drag to slide, wheel or two fingers to zoom. Gives back what stops it. */
export const listenToView = ({ root, view, hitAt, onHover, onPick, focusPicture }: ViewGestureContext): (() => void) => {
  const on = (outcome: HandOutcome, event: PointerEvent | null) => {
    switch (outcome.did) {
      case 'hover':
        return onHover(event && isAside(event) ? NOTHING : hitAt(view.mapPoint(outcome.at), false));
      case 'begin':
        root.dataset['drag'] = 'pan';
        return onHover(NOTHING);
      case 'drag':
        return view.pan(-outcome.by.x, -outcome.by.y);
      case 'pinch':
        view.pan(-outcome.pinch.slide.x, -outcome.pinch.slide.y);
        return view.zoomAt(outcome.pinch.around, outcome.pinch.factor);
      case 'click':
        return onPick(hitAt(view.mapPoint(outcome.at), outcome.kind === 'touch'));
      case 'drop':
      case 'cancel':
        delete root.dataset['drag'];
    }
  };
  const onWheel = (event: WheelEvent) => wheelView(event, pointOn(root, event), view);
  const keepFocus = (event: MouseEvent) => {
    if (!isAside(event)) event.preventDefault();
  };

  const hand = listenToHand(root, { buttons: [0, 1], ignores: isAside, onDown: focusPicture, on });
  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener('pointerleave', () => onHover(NOTHING), { signal });
  root.addEventListener('mousedown', keepFocus, { signal });
  root.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => {
    hand.stop();
    stop.abort();
  };
};
