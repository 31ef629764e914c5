import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { listenToHand } from '../controls/hand/listenToHand.ts';
import { type AreaMapView, type FrameSize, fittingView, zoomedAt } from './areaMapView.ts';
import type { AreaDrawing } from './areaShapes.ts';

const KEY_STEP_PX = 60;
const ZOOM_STEP = 1.5;

export interface AreaMapGestures {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly size: FrameSize;
  readonly view: AreaMapView;
  readonly setView: (next: (view: AreaMapView) => AreaMapView) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** As for every drawing: to what is on the right and below. */
  readonly pan: (right: number, down: number) => void;
  /** Arrow keys, plus, minus and 0; gives whether the key was used. */
  readonly onKey: (key: string) => boolean;
}

/** Pans with one pointer, zooms with the wheel or two fingers, and follows the size of its frame. A click is told with what it began on. */
export const useAreaMapGestures = (drawing: AreaDrawing, onClick: (target: EventTarget | null) => void): AreaMapGestures => {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<FrameSize>({ width: 0, height: 0 });
  const [moved, setMoved] = useState<AreaMapView | null>(null);
  const fitting = fittingView(drawing, size);
  const view = moved ?? fitting;
  const latest = useRef({ view, fitting, onClick });

  useLayoutEffect(() => {
    latest.current = { view, fitting, onClick };
  });
  const setView: AreaMapGestures['setView'] = (next) => {
    const after = next(latest.current.view);
    // Several events may come before the next drawing: each goes on from the one before.
    latest.current = { ...latest.current, view: after };
    setMoved(after);
  };
  const zoom = useRef((factor: number, at: { readonly x: number; readonly y: number }) =>
    setView((now) => zoomedAt(now, factor, at, latest.current.fitting)),
  );

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const pan = useRef((dx: number, dy: number) => setView((now) => ({ ...now, x: now.x + dx, y: now.y + dy })));
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let pressed: EventTarget | null = null;
    return listenToHand(element, {
      buttons: [0],
      ignores: () => false,
      on: (outcome, event) => {
        if (outcome.did === 'press') pressed = event?.target ?? null;
        else if (outcome.did === 'drag') pan.current(outcome.by.x, outcome.by.y);
        else if (outcome.did === 'click') latest.current.onClick(pressed);
        else if (outcome.did === 'pinch') {
          pan.current(outcome.pinch.slide.x, outcome.pinch.slide.y);
          zoom.current(outcome.pinch.factor, outcome.pinch.around);
        }
      },
    }).stop;
  }, []);
  useEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element?.getBoundingClientRect();
      const lines = event.deltaMode === 1 ? 30 : 1;
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
      zoom.current(Math.exp((-event.deltaY * lines) / 500), at);
    };
    // React listens to the wheel passively, which would let the page scroll along.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);

  const middle = { x: size.width / 2, y: size.height / 2 };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan.current(KEY_STEP_PX, 0),
    ArrowRight: () => pan.current(-KEY_STEP_PX, 0),
    ArrowUp: () => pan.current(0, KEY_STEP_PX),
    ArrowDown: () => pan.current(0, -KEY_STEP_PX),
    '+': () => zoom.current(ZOOM_STEP, middle),
    '=': () => zoom.current(ZOOM_STEP, middle),
    '-': () => zoom.current(1 / ZOOM_STEP, middle),
    '0': () => setMoved(null),
  };
  return {
    frame,
    size,
    view,
    setView,
    zoomIn: () => zoom.current(ZOOM_STEP, middle),
    zoomOut: () => zoom.current(1 / ZOOM_STEP, middle),
    fit: () => setMoved(null),
    pan: (right, down) => pan.current(-right, -down),
    onKey: (key) => {
      const move = keys[key];
      move?.();
      return move !== undefined;
    },
  };
};
