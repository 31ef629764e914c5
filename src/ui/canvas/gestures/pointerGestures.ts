import type { ActorId } from '../../../domain/identifiers.ts';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { Box } from '../../../picture/box.ts';
import { densityOf } from '../../../picture/density.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';
import { listenToHand, pointOn } from '../../controls/hand/listenToHand.ts';
import type { HandOutcome } from '../../controls/hand/pressDragPinch.ts';
import type { CanvasActions } from '../canvasActions.ts';
import type { CanvasState } from '../canvasState.ts';
import type { InnerView } from '../canvasView.ts';
import type { CarryActors } from './carryActors.ts';
import { drawRelation } from './drawRelation.ts';
import { type MoveActors, moveActors, NOT_MOVING } from './moveActors.ts';
import { actorOf, type Hit, isAside, NOTHING, type Pointing } from './pointing.ts';
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
  readonly carry: CarryActors;
  /** What is under a point; lines only when asked, since they take longer to find. */
  readonly hitAt: (at: MapPoint, isTouch: boolean, withRelations: boolean) => Hit;
  /** The shape that stands for many at a point: a click opens it. */
  readonly groupAt: (at: MapPoint) => string | null;
  /** Shows actors away from their places, without changing the map. */
  readonly preview: (actors: readonly ActorId[], by: MapPoint) => void;
  readonly endPreview: () => void;
  /** Calls when the map lies differently under the pointer. Gives back what stops it. */
  readonly onView: (listener: () => void) => () => void;
  readonly focusCanvas: () => void;
}

type Drag = 'draw' | 'move' | 'box' | 'pan';
interface Press extends Pointing {
  readonly isTouch: boolean;
  readonly isAdding: boolean;
}

/** Mouse, pen and touch on the canvas. Gives back what stops it. */
export const listenToPointer = (context: GestureContext): (() => void) => {
  const { root, desk, state, view, actions, carry } = context;
  const isDouble = repeatedClick();
  let press: Press | null = null;
  let drag: Drag | null = null;
  let moving: MoveActors = NOT_MOVING;
  /** Of those that are moved, who could be seen when it began. */
  let seen: readonly ActorId[] = [];

  const pointingAt = (event: PointerEvent | MouseEvent, isTouch: boolean, withRelations: boolean): Pointing => {
    const screen = pointOn(root, event);
    const at = view.mapPoint(screen);
    return { at, screen, hit: context.hitAt(at, isTouch, withRelations) };
  };
  const aim = ({ at, hit }: Pick<Pointing, 'at' | 'hit'>) =>
    state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'aim', to: at, target: actorOf(hit) }).state);
  const isDrawing = () => state.drawing.getSnapshot().is === 'drawing';

  const release = () => {
    if (drag === 'pan') delete root.dataset['drag'];
    press = null;
    drag = null;
    moving = NOT_MOVING;
    state.isPressed.set(false);
  };
  /** Drops whatever is going on, and what the picture shows of it. */
  const drop = () => {
    if (drag === 'move') context.endPreview();
    state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'cancel' }).state);
    state.boxing.set(selectSeveral(state.boxing.getSnapshot(), { do: 'cancel' }).state);
    release();
  };
  /** Says whether there was something to drop. */
  const cancel = (): boolean => {
    const wasBusy = drag !== null || isDrawing();
    hand.cancel();
    drop();
    return wasBusy;
  };
  /** Undo asks here first: what is in hand is dropped before a step is taken back. */
  const inHand = {
    cancel: () => {
      if (isDrawing()) actions.stopDrawing();
      cancel();
    },
  };
  const tell = () => {
    const isBusy = drag !== null || isDrawing();
    if (isDrawing() || drag === 'box') desk.selection.goOn();
    if (isBusy !== (desk.gesture.getSnapshot() !== null)) desk.gesture.set(isBusy ? inHand : null);
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
    drag = dragFor(started);
    state.hover.set(NOTHING);
    const actor = actorOf(started.hit);
    if (drag === 'move' && carry.carried().length > 0) desk.mode.set({ kind: 'select' });
    if (drag !== 'draw') state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'cancel' }).state);
    if (drag === 'draw' && actor)
      state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'begin', by: 'drag', from: actor }).state);
    else if (drag === 'move' && actor) {
      const selected = desk.selection.getSnapshot().actors;
      const actors = selected.has(actor) ? [...selected] : [actor];
      moving = moveActors(moving, { do: 'begin', actors, at: started.at }).state;
      seen = actors.filter((id) => id === actor || isInView(id));
    } else if (drag === 'box') state.boxing.set(selectSeveral(state.boxing.getSnapshot(), { do: 'begin', at: started.at }).state);
    else root.dataset['drag'] = 'pan';
  };
  const continueDrag = ({ isTouch }: Press, screen: MapPoint, by: MapPoint) => {
    if (drag === 'pan') return view.pan(-by.x, -by.y);
    const at = view.mapPoint(screen);
    if (drag === 'draw') aim({ at, hit: context.hitAt(at, isTouch, false) });
    else if (drag === 'box') state.boxing.set(selectSeveral(state.boxing.getSnapshot(), { do: 'drag', at }).state);
    else {
      moving = moveActors(moving, { do: 'drag', at }).state;
      if (moving.is === 'moving') context.preview(moving.actors, moving.by);
    }
  };
  const isInView = (id: ActorId): boolean => {
    const at = desk.editor.getSnapshot().map.positions.get(id);
    return at !== undefined && isWithin(view.visible(), at);
  };
  const endDrag = (isSeen: boolean) => {
    if (drag === 'draw') {
      const drawing = state.drawing.getSnapshot();
      // Where nobody saw the button go up, only an actor can have been meant.
      if (drawing.is === 'drawing' && (isSeen || drawing.target)) {
        if (drawing.to && !drawing.target) view.revealPoint(drawing.to);
        actions.finishDrawing();
      } else state.drawing.set(drawRelation(drawing, { do: 'cancel' }).state);
    } else if (drag === 'move') {
      const { result } = moveActors(moving, { do: 'end' });
      context.endPreview();
      if (result) actions.move(result.actors, result.by);
      if (!seen.every(isInView)) view.reveal(seen);
    } else if (drag === 'box') {
      const { state: next, result } = selectSeveral(state.boxing.getSnapshot(), { do: 'end' });
      state.boxing.set(next);
      if (result) addToSelection(result);
    }
  };
  const addToSelection = (box: Box) => {
    const { actors, relations } = desk.selection.getSnapshot();
    const inside = actorsIn(box, desk.editor.getSnapshot().map.positions.values());
    desk.selection.select({ actors: [...actors, ...inside], relations });
  };
  /** The map moved under the hand, or the window got another size: what is held stays under the pointer. */
  const follow = () => {
    const at = hand.draggedTo();
    if (at && press && drag && drag !== 'pan') continueDrag(press, at, { x: 0, y: 0 });
  };
  /** Another tab, or a key, can take away what is held. */
  const keepToMap = () => {
    const { actors } = desk.editor.getSnapshot().map;
    const held = drag === 'move' && press ? actorOf(press.hit) : null;
    const drawing = state.drawing.getSnapshot();
    const isThere = (id: ActorId) => actors.has(id);
    if ((held && !isThere(held)) || (drawing.is === 'drawing' && !isThere(drawing.from))) cancel();
    else if (moving.is === 'moving' && !moving.actors.every(isThere)) {
      moving = { ...moving, actors: moving.actors.filter(isThere) };
      seen = seen.filter(isThere);
      follow();
    } else if (drawing.is === 'drawing' && drawing.target && !actors.has(drawing.target))
      state.drawing.set(drawRelation(drawing, { do: 'aim', to: drawing.to, target: null }).state);
  };

  const click = ({ hit, at, screen, isAdding }: Press, time: number) => {
    const mode = desk.mode.getSnapshot().kind;
    const drawing = state.drawing.getSnapshot();
    const actor = actorOf(hit);
    // What ends a move or a relation is not the first half of a double click.
    if (carry.carried().length > 0) {
      carry.carryTo(at);
      return carry.putDown();
    }
    if (actor) state.active.set(actor);
    if (drawing.is === 'drawing' && actor !== drawing.from) {
      aim({ at, hit });
      return actions.finishDrawing();
    }
    // Nor is what opens a shape that stands for many: what is clicked again is the paper that came in its place.
    const on = JSON.stringify(hit.on === 'actor' ? hit.id : hit.on === 'nothing' ? context.groupAt(at) : hit);
    const isAgain = !desk.isFrozen && isDouble({ at: time, screen, on });
    if (actor && isAgain && (mode === 'select' || mode === 'actor' || mode === 'relation')) {
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

  const on = (outcome: HandOutcome, event: PointerEvent | null) => {
    if (outcome.did === 'pinch') {
      const { factor, around, slide } = outcome.pinch;
      view.pan(-slide.x, -slide.y);
      view.zoomAt(around, factor);
    } else if (outcome.did === 'hover') {
      if (event && !isAside(event)) hover(event);
    } else if (outcome.did === 'press') {
      if (!event) return;
      const isTouch = outcome.kind === 'touch';
      press = { ...pointingAt(event, isTouch, true), isTouch, isAdding: event.shiftKey };
      state.isPressed.set(true);
    } else if (outcome.did === 'cancel') drop();
    else if (press) during(press, outcome, event);
  };
  const during = (held: Press, outcome: HandOutcome, event: PointerEvent | null) => {
    if (outcome.did === 'begin') beginDrag(held);
    else if (outcome.did === 'drag') continueDrag(held, outcome.to, outcome.by);
    else if (outcome.did === 'drop') {
      endDrag(outcome.isSeen);
      release();
    } else if (outcome.did === 'click') {
      release();
      click(held, event?.timeStamp ?? 0);
    } else if (outcome.did === 'hold') openMenu(held);
  };
  const hover = (event: PointerEvent) => {
    const { actors, relations } = desk.editor.getSnapshot().map;
    const pointing = pointingAt(event, false, densityOf(actors.size, relations.size).isLively);
    if (isDrawing()) aim(pointing);
    if (carry.carried().length > 0) carry.carryTo(pointing.at);
    setHover(pointing.hit);
  };
  const setHover = (hit: Hit) => {
    const now = state.hover.getSnapshot();
    const isSame = now.on === hit.on && (hit.on === 'nothing' || (now.on !== 'nothing' && now.id === hit.id));
    const isSameZone = now.on !== 'actor' || hit.on !== 'actor' || now.zone === hit.zone;
    if (!isSame || !isSameZone) state.hover.set(hit);
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
  const onWheel = (event: WheelEvent) => {
    wheelView(event, pointOn(root, event), view);
    follow();
  };
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

  const hand = listenToHand(root, {
    buttons: [0],
    ignores: isAside,
    onDown: () => {
      state.isByKeyboard.set(false);
      context.focusCanvas();
    },
    on,
    onSettled: tell,
  });
  const stopWatching = [state.drawing.subscribe(tell), desk.editor.onChange(keepToMap), context.onView(follow)];
  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener('pointerleave', onLeave, { signal });
  root.addEventListener('mousedown', keepFocus, { signal });
  root.addEventListener('contextmenu', onContextMenu, { signal });
  root.addEventListener('wheel', onWheel, { signal, passive: false });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  return () => {
    cancel();
    tell();
    hand.stop();
    for (const stopOne of stopWatching) stopOne();
    stop.abort();
  };
};

const isWithin = ({ left, right, top, bottom }: Box, { x, y }: MapPoint): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
