import type { MapPoint } from '../../../domain/quantities.ts';
import type { InnerView } from '../canvasView.ts';
import { pinchBetween } from '../gestures/pinchView.ts';
import { DRAG_PX, type Hit, isAside, isFurther, NOTHING } from '../gestures/pointing.ts';
import { wheelView } from '../gestures/wheelView.ts';

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
  const fingers = new Map<number, MapPoint>();
  let press: {
    readonly pointer: number;
    readonly start: MapPoint;
    readonly isTouch: boolean;
    held: MapPoint;
    isDrag: boolean;
  } | null = null;

  const screenOf = (event: MouseEvent): MapPoint => {
    const { left, top } = root.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const cancel = () => {
    press = null;
    delete root.dataset['drag'];
  };
  const onDown = (event: PointerEvent) => {
    if (isAside(event)) return;
    focusPicture();
    const isTouch = event.pointerType === 'touch';
    const start = screenOf(event);
    if (isTouch) fingers.set(event.pointerId, start);
    if (fingers.size >= 2) return cancel();
    if (event.button !== 0 && event.button !== 1) return;
    root.setPointerCapture(event.pointerId);
    press = { pointer: event.pointerId, start, isTouch, held: start, isDrag: false };
  };
  const onMove = (event: PointerEvent) => {
    const screen = screenOf(event);
    if (fingers.size === 2 && fingers.has(event.pointerId)) return pinch(event.pointerId, screen);
    if (press?.pointer === event.pointerId) {
      if (!press.isDrag && isFurther(press.start, screen, press.isTouch ? DRAG_PX.touch : DRAG_PX.mouse)) {
        press.isDrag = true;
        root.dataset['drag'] = 'pan';
        onHover(NOTHING);
      }
      if (press.isDrag) view.pan(press.held.x - screen.x, press.held.y - screen.y);
      press.held = screen;
      return;
    }
    if (event.pointerType === 'touch') return;
    onHover(isAside(event) ? NOTHING : hitAt(view.mapPoint(screen), false));
  };
  const pinch = (pointer: number, screen: MapPoint) => {
    const [one, two] = [...fingers.entries()] as [[number, MapPoint], [number, MapPoint]];
    const after = one[0] === pointer ? ([screen, two[1]] as const) : ([one[1], screen] as const);
    const { factor, around, slide } = pinchBetween([one[1], two[1]], after);
    fingers.set(pointer, screen);
    view.pan(-slide.x, -slide.y);
    view.zoomAt(around, factor);
  };
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (press?.pointer !== event.pointerId) return;
    const { isDrag, isTouch } = press;
    cancel();
    if (!isDrag) onPick(hitAt(view.mapPoint(screenOf(event)), isTouch));
  };
  const onCancel = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (press?.pointer === event.pointerId) cancel();
  };
  const onWheel = (event: WheelEvent) => wheelView(event, screenOf(event), view);
  const keepFocus = (event: MouseEvent) => {
    if (!isAside(event)) event.preventDefault();
  };

  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener('pointerdown', onDown, { signal });
  root.addEventListener('pointermove', onMove, { signal });
  root.addEventListener('pointerup', onUp, { signal });
  root.addEventListener('pointercancel', onCancel, { signal });
  root.addEventListener('pointerleave', () => onHover(NOTHING), { signal });
  root.addEventListener('mousedown', keepFocus, { signal });
  root.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => {
    cancel();
    stop.abort();
  };
};
