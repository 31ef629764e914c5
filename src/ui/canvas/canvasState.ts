import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { type Observed, observed } from '../../workspace/observable.ts';
import { type DrawRelation, NOT_DRAWING } from './gestures/drawRelation.ts';
import { type NameActor, NOT_NAMING } from './gestures/nameActor.ts';
import { type Hit, NOTHING } from './gestures/pointing.ts';
import { NOT_SELECTING, type SelectSeveral } from './gestures/selectSeveral.ts';

/** What the hand and the keyboard are doing on the canvas. Nothing of it is part of the map. */
export interface CanvasState {
  readonly hover: Observed<Hit>;
  readonly drawing: Observed<DrawRelation>;
  readonly boxing: Observed<SelectSeveral>;
  readonly naming: Observed<NameActor>;
  readonly menu: Observed<MenuRequest | null>;
  /** Where the keyboard is; a click moves it there too. */
  readonly active: Observed<ActorId | null>;
  /** The relation where the keyboard was last, of those of that actor. */
  readonly walked: Observed<RelationId | null>;
  /** Whether the place of the keyboard is shown: only to who uses it. */
  readonly isByKeyboard: Observed<boolean>;
  /** Actors that are dragged over a large map: drawn as outlines, since moving the picture itself would be felt. */
  readonly ghosts: Observed<Ghosts | null>;
  /** A button or finger is down. */
  readonly isPressed: Observed<boolean>;
}

export interface Ghosts {
  readonly actors: readonly ActorId[];
  readonly by: MapPoint;
}

/** A menu for what is there, opened at a place in CSS pixels from the top left of the canvas. */
export interface MenuRequest {
  readonly hit: Hit;
  readonly screen: MapPoint;
}

export const makeCanvasState = (): CanvasState => ({
  hover: observed<Hit>(NOTHING),
  drawing: observed<DrawRelation>(NOT_DRAWING),
  boxing: observed<SelectSeveral>(NOT_SELECTING),
  naming: observed<NameActor>(NOT_NAMING),
  menu: observed<MenuRequest | null>(null),
  active: observed<ActorId | null>(null),
  walked: observed<RelationId | null>(null),
  isByKeyboard: observed(false),
  ghosts: observed<Ghosts | null>(null),
  isPressed: observed(false),
});
