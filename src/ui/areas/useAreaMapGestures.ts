import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type AreaMapView, type FrameSize, fittingView, zoomedAt } from './areaMapView.ts';
import type { AreaDrawing } from './areaShapes.ts';

/** Farther than this a press is a drag. */
const DRAG_PX = 4;
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
  /** True for a click that ended a drag. */
  readonly wasDragged: () => boolean;
  readonly pointer: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
  /** Arrow keys, plus, minus and 0; gives whether the key was used. */
  readonly onKey: (key: string) => boolean;
}

/** Pans with one pointer, zooms with the wheel or two fingers, and follows the size of its frame. */
export const useAreaMapGestures = (drawing: AreaDrawing): AreaMapGestures => {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<FrameSize>({ width: 0, height: 0 });
  const [moved, setMoved] = useState<AreaMapView | null>(null);
  const fitting = fittingView(drawing, size);
  const view = moved ?? fitting;
  const latest = useRef({ view, fitting });
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const travelled = useRef(0);

  useLayoutEffect(() => {
    latest.current = { view, fitting };
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
  const pan = (dx: number, dy: number) => setView((now) => ({ ...now, x: now.x + dx, y: now.y + dy }));
  const end = (event: PointerEvent) => void pointers.current.delete(event.pointerId);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan(KEY_STEP_PX, 0),
    ArrowRight: () => pan(-KEY_STEP_PX, 0),
    ArrowUp: () => pan(0, KEY_STEP_PX),
    ArrowDown: () => pan(0, -KEY_STEP_PX),
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
    wasDragged: () => travelled.current > DRAG_PX,
    pointer: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        if (pointers.current.size === 0) travelled.current = 0;
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event) => {
        const before = pointers.current.get(event.pointerId);
        if (!before) return;
        const now = { x: event.clientX, y: event.clientY };
        const [dx, dy] = [now.x - before.x, now.y - before.y];
        travelled.current += Math.abs(dx) + Math.abs(dy);
        const [other] = [...pointers.current].flatMap(([id, place]) => (id === event.pointerId ? [] : [place]));
        pointers.current.set(event.pointerId, now);
        if (other) {
          const box = event.currentTarget.getBoundingClientRect();
          const spread = (place: { x: number; y: number }) => Math.hypot(place.x - other.x, place.y - other.y);
          const at = { x: (now.x + other.x) / 2 - box.left, y: (now.y + other.y) / 2 - box.top };
          zoom.current(spread(now) / Math.max(1, spread(before)), at);
          pan(dx / 2, dy / 2);
        } else if (travelled.current > DRAG_PX) {
          event.currentTarget.setPointerCapture(event.pointerId);
          pan(dx, dy);
        }
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
    onKey: (key) => {
      const move = keys[key];
      move?.();
      return move !== undefined;
    },
  };
};
