import type { ActorId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import { placeNear } from '../../domain/placeNear.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { Language } from '../../language/language.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { type Pressed, runByKey } from '../actions/action.ts';
import { drawingActions, type OnDrawing } from '../actions/drawingActions.ts';
import { viewActions } from '../actions/viewActions.ts';
import { announce } from '../controls/announcer.ts';
import type { CanvasActions } from './canvasActions.ts';
import type { CanvasState } from './canvasState.ts';
import type { InnerView } from './canvasView.ts';
import type { CarryActors } from './gestures/carryActors.ts';
import { drawRelation } from './gestures/drawRelation.ts';
import { type Direction, nearestInDirection, readingOrder } from './nearestInDirection.ts';
import { walkedRelation } from './walkRelations.ts';

/** What the keys of the canvas need around them. */
export interface TwinContext {
  readonly desk: MapDesk;
  readonly state: CanvasState;
  readonly view: InnerView;
  readonly actions: CanvasActions;
  readonly carry: CarryActors;
  readonly language: () => Language;
  readonly onOpen: () => void;
}
export interface KeyPress extends Pressed {
  readonly at: number;
}

const ARROWS: { readonly [key: string]: Direction } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const STEPS: { readonly [D in Direction]: MapPoint } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** What one key does, whatever was typed before. */
const BY_KEY = [
  ...Object.values(viewActions),
  drawingActions.rename,
  drawingActions.remove,
  drawingActions.nextRelation,
  drawingActions.previousRelation,
  drawingActions.menu,
];
const BY_LETTER = [drawingActions.newActor, drawingActions.drawRelation];
const MOVE_UNITS = 20;
const FAR_UNITS = 100;
const PAN_PX = 80;
const TYPING_MS = 900;
const NOTHING_TYPED = { letters: '', at: 0 };

/** Everything the pointer can do, by keys. The answer says whether the key meant something here. */
export const makeKeyboardTwin = ({
  desk,
  state,
  view,
  actions,
  carry,
  language,
  onOpen,
}: TwinContext): ((press: KeyPress) => boolean) => {
  let typed = NOTHING_TYPED;
  const map = () => desk.shown.getSnapshot();
  const active = () => state.active.getSnapshot();
  /** Only the last counts: who walks on has heard enough of where it was. */
  const say = (text: string) => announce(text, 'twin');
  const t = () => language().canvas;
  const isDrawing = () => state.drawing.getSnapshot().is === 'drawing';

  /** Goes to an actor: with a relation in hand it becomes the end of it. */
  const goTo = (id: ActorId) => {
    state.active.set(id);
    view.reveal([id]);
    // A relation that was selected is left behind, so that Delete never takes what one has gone away from.
    if (desk.selection.getSnapshot().actors.size === 0) desk.selection.clear();
    if (!isDrawing()) return;
    const to = map().positions.get(id) ?? null;
    state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'aim', to, target: id }).state);
    say(t().drawingTo(map().actors.get(id)?.name ?? ''));
  };
  const inOrder = () => readingOrder([...map().positions.values()].filter(({ id }) => map().actors.has(id)));
  const go = (direction: Direction) => {
    const from = active() ? map().positions.get(active() as ActorId) : undefined;
    if (!from) {
      const [first] = inOrder();
      if (first) goTo(first);
      return;
    }
    const next = nearestInDirection(from, direction, map().positions.values());
    if (next) goTo(next);
    else say(t().nobodyThere);
  };
  const goToEnd = (end: 0 | -1) => {
    const id = inOrder().at(end);
    if (id) goTo(id);
  };
  const find = (letters: string) => {
    const wanted = nameKey(letters);
    const order = inOrder();
    const start = Math.max(0, order.indexOf(active() as ActorId)) + (letters.length === 1 ? 1 : 0);
    const around = [...order.slice(start), ...order.slice(0, start)];
    const found =
      around.find((id) => nameKey(map().actors.get(id)?.name ?? '').startsWith(wanted)) ??
      around.find((id) => nameKey(map().actors.get(id)?.name ?? '').includes(` ${wanted}`));
    if (found) goTo(found);
    else say(t().notFound(letters));
  };
  const on = (): OnDrawing => ({
    ...{ desk, state, view, actions, onOpen },
    ...actions.inHand(),
    actor: active(),
    relation: null,
    isOne: true,
    place: () => placeNear(map(), [], view.viewCentre()),
    by: 'keys',
  });
  const selectionOrActive = (): ActorId[] => {
    const chosen = active();
    const { actors } = desk.selection.getSnapshot();
    return actors.size > 0 && (!chosen || actors.has(chosen)) ? [...actors] : chosen ? [chosen] : [];
  };
  const putDown = () => {
    const carried = carry.carried();
    carry.putDown();
    view.reveal(carried);
  };
  const stopCarrying = () => {
    desk.mode.set({ kind: 'select' });
    say(t().notMoved);
  };
  const enter = () => {
    if (isDrawing()) return actions.finishDrawing();
    if (carry.carried().length > 0) return putDown();
    const walked = walkedRelation({ desk, state });
    if (walked) return drawingActions.open.run({ ...on(), actor: null, relation: walked });
    const chosen = active();
    if (!chosen || actions.applyMode(chosen)) return;
    drawingActions[desk.mode.getSnapshot().kind === 'relation' ? 'drawRelation' : 'open'].run(on());
  };
  const space = () => {
    const chosen = active();
    if (!chosen || actions.applyMode(chosen)) return;
    drawingActions.toggleSelected.run(on());
    say(t().selectedCount(desk.selection.getSnapshot().actors.size));
  };
  const stepBack = (): boolean => {
    if (isDrawing()) actions.stopDrawing();
    else if (carry.carried().length > 0) stopCarrying();
    else if (desk.mode.getSnapshot().kind !== 'select') desk.mode.set({ kind: 'select' });
    else if (desk.selection.getSnapshot().actors.size + desk.selection.getSnapshot().relations.size > 0) desk.selection.clear();
    else return false;
    return true;
  };
  const isGoingOn = ({ at }: KeyPress): boolean => typed.letters !== '' && at - typed.at < TYPING_MS;
  const letter = (press: KeyPress): boolean => {
    const { key, at } = press;
    const goesOn = isGoingOn(press);
    if (!goesOn && !isDrawing() && runByKey(BY_LETTER, press, on())) return true;
    // Goes to Snel toevoegen, which is not on the drawing.
    if (key === '/') {
      typed = { letters: '', at };
      return false;
    }
    typed = { letters: goesOn ? typed.letters + key : key, at };
    find(typed.letters);
    return true;
  };

  const arrow = (direction: Direction, { alt, ctrl, shift }: KeyPress) => {
    const step = STEPS[direction];
    const far = shift ? FAR_UNITS : MOVE_UNITS;
    if (carry.carried().length > 0) carry.carryBy({ x: step.x * far, y: step.y * far });
    else if (alt || ctrl) {
      const moved = selectionOrActive();
      actions.move(moved, { x: step.x * MOVE_UNITS, y: step.y * MOVE_UNITS });
      view.reveal(moved);
    } else if (shift) view.pan(step.x * PAN_PX, step.y * PAN_PX);
    else go(direction);
  };

  const other = (press: KeyPress): boolean => {
    const { key, ctrl, alt } = press;
    const direction = ARROWS[key];
    if (desk.isFrozen && direction && (alt || ctrl)) return false;
    if (direction) {
      arrow(direction, press);
      return true;
    }
    if ((ctrl || alt) && key !== 'ContextMenu') return false;
    if (runByKey(BY_KEY, { ...press, ctrl: false, alt: false }, on())) return true;
    switch (key) {
      case 'Home':
        goToEnd(0);
        return true;
      case 'End':
        goToEnd(-1);
        return true;
      case 'Enter':
        enter();
        return true;
      case ' ':
        if (isGoingOn(press)) return false;
        space();
        return true;
      case 'Escape':
        return stepBack();
      default:
        return false;
    }
  };

  return (press) => {
    const { key, ctrl, alt } = press;
    state.isByKeyboard.set(true);
    if (!other(press)) return key.length === 1 && !ctrl && !alt && letter(press);
    // What was looked for is found: a space chooses again, and a letter is a command.
    typed = NOTHING_TYPED;
    return true;
  };
};
