import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { CanvasActions } from '../canvas/canvasActions.ts';
import type { CanvasState } from '../canvas/canvasState.ts';
import type { InnerView } from '../canvas/canvasView.ts';
import { drawRelation } from '../canvas/gestures/drawRelation.ts';
import { walkRelations } from '../canvas/walkRelations.ts';
import type { Action } from './action.ts';
import type { OnActors } from './clipboardActions.ts';
import type { OnView } from './viewActions.ts';

/** A place on the drawing, and who or what is there. */
export interface OnDrawing extends OnView, OnActors {
  readonly view: InnerView;
  readonly state: CanvasState;
  readonly actions: CanvasActions;
  /** Shows the panel of what is selected. */
  readonly onOpen: () => void;
  readonly actor: ActorId | null;
  readonly relation: RelationId | null;
  /** The relations that go when something is removed; `actors` are those that are meant with the one that is there. */
  readonly relations: readonly RelationId[];
  /** Whether that one alone is meant, and not all that are selected with it. */
  readonly isOne: boolean;
  /** Where somebody new comes to stand. */
  readonly place: () => MapPoint;
  readonly by: 'clicks' | 'keys';
}

const mapOf = ({ desk }: OnDrawing) => desk.editor.getSnapshot().map;
const isLive = ({ desk }: OnDrawing): boolean => !desk.isFrozen;
const isOneActor = (on: OnDrawing): boolean => isLive(on) && on.actor !== null && on.isOne;
const isHeld = (on: OnDrawing): boolean => on.actor !== null && (mapOf(on).positions.get(on.actor)?.placedByHand ?? false);
const isSelected = ({ desk, actor }: OnDrawing): boolean => actor !== null && desk.selection.getSnapshot().actors.has(actor);

const walk = (on: OnDrawing, step: 1 | -1): void => {
  if (!walkRelations(on, step)) on.actions.sayAlone();
};

export const drawingActions = {
  open: {
    words: ({ canvas }) => canvas.open,
    keys: [{ key: 'Enter' }],
    isOffered: ({ actor, relation, isOne }) => isOne && (actor !== null || relation !== null),
    run: ({ desk, actor, relation, onOpen }) => {
      desk.selection.select(actor ? { actors: [actor] } : relation ? { relations: [relation] } : {});
      onOpen();
    },
  },
  rename: {
    words: ({ canvas }) => canvas.rename,
    keys: [{ key: 'F2' }],
    isOffered: isOneActor,
    run: ({ actor, actions }) => actor && actions.rename(actor),
  },
  drawRelation: {
    words: ({ canvas }) => canvas.drawRelation,
    keys: [{ key: 'r' }],
    isOffered: isOneActor,
    run: ({ actor, state, actions, by }) => {
      if (!actor) return;
      state.active.set(actor);
      state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'begin', by, from: actor }).state);
      actions.sayDrawingFrom(actor);
    },
  },
  move: {
    words: ({ canvas }) => canvas.move,
    isOffered: (on) => isLive(on) && on.actor !== null,
    run: ({ actions, actors }) => actions.pickUp(actors),
  },
  nextRelation: {
    words: ({ canvas }) => canvas.nextRelation,
    keys: [{ key: 'PageDown' }],
    run: (on) => walk(on, 1),
  },
  previousRelation: {
    words: ({ canvas }) => canvas.previousRelation,
    keys: [{ key: 'PageUp' }],
    run: (on) => walk(on, -1),
  },
  toggleSelected: {
    words: ({ canvas }, on) => (isSelected(on) ? canvas.takeFromSelection : canvas.addToSelection),
    keys: [{ key: ' ' }],
    isOffered: ({ actor }) => actor !== null,
    run: ({ desk, actor }) => actor && desk.selection.toggleActor(actor),
  },
  hold: {
    words: ({ canvas }, on) => (isHeld(on) ? canvas.letGo : canvas.hold),
    isOffered: isLive,
    run: (on) => on.actions.hold(on.actors, !isHeld(on)),
  },
  remove: {
    words: ({ canvas }) => canvas.remove,
    keys: [{ key: 'Delete' }, { key: 'Backspace' }],
    isOffered: isLive,
    run: ({ actions, actors, relations }) => {
      if (actors.length + relations.length > 0) actions.remove(actors, relations);
    },
  },
  newActor: {
    words: ({ canvas }) => canvas.newActorHere,
    keys: [{ key: 'n' }],
    isOffered: isLive,
    run: ({ actions, place }) => actions.startNaming({ is: 'placing', at: place(), tie: null }),
  },
  menu: {
    words: ({ shell }) => shell.shortcutList.menu[1],
    keys: [{ key: 'F10', shift: true }, { key: 'ContextMenu' }],
    run: (on) => {
      const at = on.actor ? mapOf(on).positions.get(on.actor) : undefined;
      const screen = on.view.screenPoint(at ?? on.view.viewCentre());
      on.state.menu.set({ hit: on.actor && at ? { on: 'actor', id: on.actor, zone: 'body' } : { on: 'nothing' }, screen });
    },
  },
} as const satisfies Readonly<Record<string, Action<OnDrawing>>>;
