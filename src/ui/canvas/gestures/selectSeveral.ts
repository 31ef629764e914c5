import type { ActorId } from '../../../domain/identifiers.ts';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { Box } from '../../../picture/box.ts';

/** Selecting the actors in a box that is dragged over empty paper; Escape leaves the selection as it was. */
export type SelectSeveral = { readonly is: 'idle' } | { readonly is: 'boxing'; readonly from: MapPoint; readonly to: MapPoint };
export type SelectSeveralEvent =
  | { readonly do: 'begin'; readonly at: MapPoint }
  | { readonly do: 'drag'; readonly at: MapPoint }
  | { readonly do: 'end' }
  | { readonly do: 'cancel' };

export const NOT_SELECTING: SelectSeveral = { is: 'idle' };

export const selectSeveral = (
  state: SelectSeveral,
  event: SelectSeveralEvent,
): { readonly state: SelectSeveral; readonly result: Box | null } => {
  switch (event.do) {
    case 'begin':
      return { state: { is: 'boxing', from: event.at, to: event.at }, result: null };
    case 'drag':
      return { state: state.is === 'idle' ? state : { ...state, to: event.at }, result: null };
    case 'end':
      return { state: NOT_SELECTING, result: state.is === 'idle' ? null : boxOf(state) };
    case 'cancel':
      return { state: NOT_SELECTING, result: null };
  }
};

export const boxOf = ({ from, to }: { readonly from: MapPoint; readonly to: MapPoint }): Box => ({
  left: Math.min(from.x, to.x),
  right: Math.max(from.x, to.x),
  top: Math.min(from.y, to.y),
  bottom: Math.max(from.y, to.y),
});

/** Who stands with the middle in the box. */
export const actorsIn = (box: Box, positions: Iterable<MapPoint & { readonly id: ActorId }>): ActorId[] => {
  const inside: ActorId[] = [];
  for (const { id, x, y } of positions) if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) inside.push(id);
  return inside;
};
