import type { ActorId } from '../../../domain/identifiers.ts';
import type { MapPoint } from '../../../domain/quantities.ts';

/**
 * Drawing a relation: by dragging from an actor, by clicking one actor and then another, or by keys. The line that follows
 * the hand exists only here; nothing is drawn on the map before the end, so that Escape always drops it.
 */
export type DrawRelation =
  | { readonly is: 'idle' }
  | {
      readonly is: 'drawing';
      readonly by: DrawingBy;
      readonly from: ActorId;
      readonly to: MapPoint | null;
      readonly target: ActorId | null;
    };
export type DrawingBy = 'drag' | 'clicks' | 'keys';

export type DrawRelationEvent =
  | { readonly do: 'begin'; readonly by: DrawingBy; readonly from: ActorId }
  | { readonly do: 'aim'; readonly to: MapPoint | null; readonly target: ActorId | null }
  | { readonly do: 'end' }
  | { readonly do: 'cancel' };

/** What came of it: a relation, or a new actor with a relation to it, to be named first. */
export type DrawnRelation =
  | { readonly drew: 'relation'; readonly from: ActorId; readonly to: ActorId }
  | { readonly drew: 'newActor'; readonly from: ActorId; readonly at: MapPoint };

export const NOT_DRAWING: DrawRelation = { is: 'idle' };

export const drawRelation = (
  state: DrawRelation,
  event: DrawRelationEvent,
): { readonly state: DrawRelation; readonly result: DrawnRelation | null } => {
  const next = (to: DrawRelation, result: DrawnRelation | null = null) => ({ state: to, result });
  switch (event.do) {
    case 'begin':
      return next({ is: 'drawing', by: event.by, from: event.from, to: null, target: null });
    case 'aim':
      if (state.is === 'idle') return next(state);
      return next({ ...state, to: event.to, target: event.target === state.from ? null : event.target });
    case 'end':
      return state.is === 'idle' ? next(state) : next(NOT_DRAWING, resultOf(state, state.to));
    case 'cancel':
      return next(NOT_DRAWING);
  }
};

const resultOf = ({ by, from, target }: Extract<DrawRelation, { is: 'drawing' }>, to: MapPoint | null): DrawnRelation | null => {
  if (target) return { drew: 'relation', from, to: target };
  return to && by !== 'keys' ? { drew: 'newActor', from, at: to } : null;
};
