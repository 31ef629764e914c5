import type { ActorId } from '../../../domain/identifiers.ts';
import type { MapPoint } from '../../../domain/quantities.ts';

/** Moving actors by hand: while they are held only the picture moves; letting go gives one move, Escape none. */
export type MoveActors = { readonly is: 'idle' } | Moving;
export interface Moving {
  readonly is: 'moving';
  readonly actors: readonly ActorId[];
  readonly start: MapPoint;
  readonly by: MapPoint;
}
export type MoveActorsEvent =
  | { readonly do: 'begin'; readonly actors: readonly ActorId[]; readonly at: MapPoint }
  | { readonly do: 'drag'; readonly at: MapPoint }
  | { readonly do: 'end' }
  | { readonly do: 'cancel' };

export const NOT_MOVING: MoveActors = { is: 'idle' };

export const moveActors = (
  state: MoveActors,
  event: MoveActorsEvent,
): { readonly state: MoveActors; readonly result: Moving | null } => {
  switch (event.do) {
    case 'begin':
      return { state: { is: 'moving', actors: event.actors, start: event.at, by: { x: 0, y: 0 } }, result: null };
    case 'drag':
      if (state.is === 'idle') return { state, result: null };
      return { state: { ...state, by: { x: event.at.x - state.start.x, y: event.at.y - state.start.y } }, result: null };
    case 'end': {
      const hasMoved = state.is === 'moving' && (Math.round(state.by.x) !== 0 || Math.round(state.by.y) !== 0);
      return { state: NOT_MOVING, result: hasMoved ? state : null };
    }
    case 'cancel':
      return { state: NOT_MOVING, result: null };
  }
};
