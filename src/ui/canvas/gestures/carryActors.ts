import type { ActorId } from '../../../domain/identifiers.ts';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';

/** Moving without dragging: who was picked up follows the pointer or the arrows, until a click or Enter puts them down. */
export interface CarryActors {
  /** Those who are carried; nobody while nothing is. */
  readonly carried: () => readonly ActorId[];
  /** The first of them would stand there, the others around as they stood. */
  readonly carryTo: (at: MapPoint) => void;
  readonly carryBy: (step: MapPoint) => void;
  readonly putDown: () => void;
  readonly stop: () => void;
}

const STILL: MapPoint = { x: 0, y: 0 };

/** As with a drag only the picture moves; whatever ends the mode, or changes the map meanwhile, puts the picture back. */
export const makeCarryActors = (
  desk: MapDesk,
  picture: {
    readonly preview: (actors: readonly ActorId[], by: MapPoint) => void;
    readonly endPreview: () => void;
    readonly move: (actors: readonly ActorId[], by: MapPoint) => void;
  },
): CarryActors => {
  let by = STILL;
  const carried = (): readonly ActorId[] => {
    const mode = desk.mode.getSnapshot();
    return mode.kind === 'move' ? mode.actors : [];
  };
  const carry = (next: MapPoint) => {
    by = next;
    picture.preview(carried(), by);
  };
  const stopMode = desk.mode.subscribe(() => {
    if (by !== STILL) picture.endPreview();
    by = STILL;
  });
  const stopMap = desk.editor.onChange(() => {
    if (carried().length > 0) desk.mode.set({ kind: 'select' });
  });
  return {
    carried,
    carryTo: (at) => {
      const [first] = carried();
      const from = first && desk.editor.getSnapshot().map.positions.get(first);
      if (from) carry({ x: at.x - from.x, y: at.y - from.y });
    },
    carryBy: (step) => carry({ x: by.x + step.x, y: by.y + step.y }),
    putDown: () => {
      const [actors, moved] = [carried(), by];
      desk.mode.set({ kind: 'select' });
      if (moved.x !== 0 || moved.y !== 0) picture.move(actors, moved);
    },
    stop: () => {
      stopMode();
      stopMap();
    },
  };
};
