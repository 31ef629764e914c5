import type { ActorId } from '../../../domain/identifiers.ts';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';
import type { CanvasActions } from '../canvasActions.ts';
import type { CanvasState } from '../canvasState.ts';
import type { InnerView } from '../canvasView.ts';
import { drawRelation } from './drawRelation.ts';
import { type MoveActors, moveActors, NOT_MOVING } from './moveActors.ts';
import { pinchBetween } from './pinchView.ts';
import { actorOf, DRAG_PX, type Hit, isAside, isFurther, NOTHING, type Pointing } from './pointing.ts';
import { repeatedClick } from './repeatedClick.ts';
import { actorsIn, selectSeveral } from './selectSeveral.ts';
import { wheelView } from './wheelView.ts';

/** What the gestures need of the canvas around them. */
export interface GestureContext {
  readonly root: HTMLElement;
  readonly desk: MapDesk;
  readonly state: CanvasState;
  readonly view: InnerView;
  readonly actions: CanvasActions;
  /** What is under a point; lines only when asked, since they take longer to find. */
  readonly hitAt: (at: MapPoint, isTouch: boolean, withRelations: boolean) => Hit;
  /** Shows actors away from their places, without changing the map. */
  readonly preview: (actors: readonly ActorId[], by: MapPoint) => void;
  readonly endPreview: () => void;
  readonly focusCanvas: () => void;
}

type Drag = 'draw' | 'move' | 'box' | 'pan';
interface Press extends Pointing {
  readonly pointer: number;
  readonly isTouch: boolean;
  readonly isAdding: boolean;
  drag: Drag | null;
  /** Where the view was held, for panning. */
  held: MapPoint;
}
const LONG_PRESS_MS = 520;

/** Mouse, pen and touch on the canvas. Gives back what stops it. */
export const listenToPointer = (context: GestureContext): (() => void) => {
  const { root, desk, state, view, actions } = context;
  const fingers = new Map<number, MapPoint>();
  const isDouble = repeatedClick();
  let press: Press | null = null;
  let moving: MoveActors = NOT_MOVING;
  let longPress: ReturnType<typeof setTimeout> | undefined;

  const screenOf = (event: MouseEvent): MapPoint => {
    const { left, top } = root.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const pointingAt = (event: PointerEvent | MouseEvent, isTouch: boolean, withRelations: boolean): Pointing => {
    const screen = screenOf(event);
    const at = view.mapPoint(screen);
    return { at, screen, hit: context.hitAt(at, isTouch, withRelations) };
  };
  const aim = ({ at, hit }: Pointing) =>
    state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'aim', to: at, target: actorOf(hit) }).state);

  /** Drops whatever is going on; says whether there was something. */
  const cancel = (): boolean => {
    clearTimeout(longPress);
    const wasBusy = press?.drag != null || state.drawing.getSnapshot().is === 'drawing';
    if (press?.drag === 'move') context.endPreview();
    moving = NOT_MOVING;
    state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'cancel' }).state);
    state.boxing.set(selectSeveral(state.boxing.getSnapshot(), { do: 'cancel' }).state);
    if (press?.drag === 'pan') delete root.dataset['drag'];
    press = null;
    state.isPressed.set(false);
    return wasBusy;
  };

  const dragFor = ({ hit, isAdding }: Press): Drag => {
    if (desk.isFrozen) return isAdding && hit.on !== 'actor' ? 'box' : 'pan';
    const mode = desk.mode.getSnapshot().kind;
    if (hit.on === 'actor') {
      if (mode === 'relation') return 'draw';
      return hit.zone === 'edge' && (mode === 'select' || mode === 'actor') ? 'draw' : 'move';
    }
    return isAdding ? 'box' : 'pan';
  };
  const beginDrag = (started: Press) => {
    clearTimeout(longPress);
    const drag = dragFor(started);
    started.drag = drag;
    state.hover.set(NOTHING);
    const actor = actorOf(started.hit);
    if (drag !== 'draw') state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'cancel' }).state);
    if (drag === 'draw' && actor)
      state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'begin', by: 'drag', from: actor }).state);
    else if (drag === 'move' && actor) {
      const selected = desk.selection.getSnapshot().actors;
      moving = moveActors(moving, { do: 'begin', actors: selected.has(actor) ? [...selected] : [actor], at: started.at }).state;
    } else if (drag === 'box') state.boxing.set(selectSeveral(state.boxing.getSnapshot(), { do: 'begin', at: started.at }).state);
    else root.dataset['drag'] = 'pan';
  };
  const continueDrag = (held: Press, event: PointerEvent) => {
    const screen = screenOf(event);
    if (held.drag === 'pan') {
      view.pan(held.held.x - screen.x, held.held.y - screen.y);
      held.held = screen;
      return;
    }
    const at = view.mapPoint(screen);
    if (held.drag === 'draw') aim({ at, screen, hit: context.hitAt(at, held.isTouch, false) });
    else if (held.drag === 'box') state.boxing.set(selectSeveral(state.boxing.getSnapshot(), { do: 'drag', at }).state);
    else {
      moving = moveActors(moving, { do: 'drag', at }).state;
      if (moving.is === 'moving') context.preview(moving.actors, moving.by);
    }
  };
  const endDrag = (held: Press) => {
    if (held.drag === 'draw') actions.finishDrawing();
    else if (held.drag === 'move') {
      const { state: next, result } = moveActors(moving, { do: 'end' });
      moving = next;
      if (result) actions.move(result.actors, result.by);
      context.endPreview();
    } else if (held.drag === 'box') {
      const { state: next, result } = selectSeveral(state.boxing.getSnapshot(), { do: 'end' });
      state.boxing.set(next);
      if (!result) return;
      const { actors, relations } = desk.selection.getSnapshot();
      desk.selection.select({
        actors: [...actors, ...actorsIn(result, desk.editor.getSnapshot().map.positions.values())],
        relations,
      });
    } else delete root.dataset['drag'];
  };

  const click = ({ hit, at, screen, isAdding }: Press, time: number) => {
    const mode = desk.mode.getSnapshot().kind;
    const drawing = state.drawing.getSnapshot();
    const isAgain = !desk.isFrozen && isDouble({ at: time, screen, on: JSON.stringify(hit.on === 'actor' ? hit.id : hit) });
    const actor = actorOf(hit);
    if (actor) state.active.set(actor);
    if (drawing.is === 'drawing' && actor !== drawing.from) {
      aim({ at, screen, hit });
      actions.finishDrawing();
    } else if (actor && isAgain && (mode === 'select' || mode === 'actor' || mode === 'relation')) {
      cancel();
      actions.rename(actor);
    } else if (actor && isAdding) desk.selection.toggleActor(actor);
    else if (actor && mode === 'relation')
      state.drawing.set(drawRelation(drawing, { do: 'begin', by: 'clicks', from: actor }).state);
    else if (actor) {
      if (!actions.applyMode(actor)) desk.selection.select({ actors: [actor] });
    } else if (hit.on === 'relation' && isAdding) desk.selection.toggleRelation(hit.id);
    else if (hit.on === 'relation') desk.selection.select({ relations: [hit.id] });
    else if (mode === 'actor' || isAgain) actions.startNaming({ is: 'placing', at, tie: null });
    else if (!isAdding) desk.selection.clear();
  };

  const onDown = (event: PointerEvent) => {
    if (isAside(event)) return;
    state.isByKeyboard.set(false);
    context.focusCanvas();
    const isTouch = event.pointerType === 'touch';
    if (isTouch) fingers.set(event.pointerId, screenOf(event));
    if (fingers.size === 2) {
      cancel();
      return;
    }
    if (event.button !== 0 || fingers.size > 2) return;
    root.setPointerCapture(event.pointerId);
    const pointing = pointingAt(event, isTouch, true);
    press = { ...pointing, pointer: event.pointerId, isTouch, isAdding: event.shiftKey, drag: null, held: pointing.screen };
    state.isPressed.set(true);
    if (isTouch) longPress = setTimeout(() => openMenu(pointing), LONG_PRESS_MS);
  };
  const onMove = (event: PointerEvent) => {
    const screen = screenOf(event);
    if (fingers.size === 2 && fingers.has(event.pointerId)) return pinch(event.pointerId, screen);
    if (press?.pointer === event.pointerId) {
      if (!press.drag && isFurther(press.screen, screen, press.isTouch ? DRAG_PX.touch : DRAG_PX.mouse)) beginDrag(press);
      if (press.drag) continueDrag(press, event);
      return;
    }
    if (event.pointerType === 'touch' || isAside(event)) return;
    const isSmall = desk.editor.getSnapshot().map.relations.size < 400;
    const pointing = pointingAt(event, false, isSmall);
    if (state.drawing.getSnapshot().is === 'drawing') aim(pointing);
    setHover(pointing.hit);
  };
  const setHover = (hit: Hit) => {
    const now = state.hover.getSnapshot();
    const isSame = now.on === hit.on && (hit.on === 'nothing' || (now.on !== 'nothing' && now.id === hit.id));
    const isSameZone = now.on !== 'actor' || hit.on !== 'actor' || now.zone === hit.zone;
    if (!isSame || !isSameZone) state.hover.set(hit);
  };
  const pinch = (pointer: number, screen: MapPoint) => {
    const [one, two] = [...fingers.entries()] as [[number, MapPoint], [number, MapPoint]];
    const before = [one[1], two[1]] as const;
    const after = one[0] === pointer ? ([screen, two[1]] as const) : ([one[1], screen] as const);
    fingers.set(pointer, screen);
    const { factor, around, slide } = pinchBetween(before, after);
    view.pan(-slide.x, -slide.y);
    view.zoomAt(around, factor);
  };
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    clearTimeout(longPress);
    if (press?.pointer !== event.pointerId) return;
    const held = press;
    if (held.drag) endDrag(held);
    press = null;
    state.isPressed.set(false);
    if (!held.drag) click(held, event.timeStamp);
  };
  const onCancel = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (press?.pointer === event.pointerId) cancel();
  };
  const openMenu = (pointing: Pointing) => {
    cancel();
    const actor = actorOf(pointing.hit);
    if (actor) state.active.set(actor);
    state.menu.set({ hit: pointing.hit, screen: pointing.screen });
  };
  const onContextMenu = (event: MouseEvent) => {
    if (isAside(event)) return;
    event.preventDefault();
    if (event.detail === 0 && event.button !== 2 && !(event as PointerEvent).pointerType) return;
    openMenu(pointingAt(event, (event as PointerEvent).pointerType === 'touch', true));
  };
  const onWheel = (event: WheelEvent) => wheelView(event, screenOf(event), view);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // What was begun with keys ends with them: the list of actors says aloud that nothing was drawn.
    const drawing = state.drawing.getSnapshot();
    const isInList = event.target instanceof Element && event.target.matches('[role="listbox"]');
    if (drawing.is === 'drawing' && drawing.by === 'keys' && isInList) return;
    if (!cancel()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onLeave = () => setHover(NOTHING);
  const keepFocus = (event: MouseEvent) => {
    if (!isAside(event)) event.preventDefault();
  };

  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener('pointerdown', onDown, { signal });
  root.addEventListener('pointermove', onMove, { signal });
  root.addEventListener('pointerup', onUp, { signal });
  root.addEventListener('pointercancel', onCancel, { signal });
  root.addEventListener('pointerleave', onLeave, { signal });
  root.addEventListener('mousedown', keepFocus, { signal });
  root.addEventListener('contextmenu', onContextMenu, { signal });
  root.addEventListener('wheel', onWheel, { signal, passive: false });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  return () => {
    cancel();
    stop.abort();
  };
};
