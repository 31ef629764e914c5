import type { ActorId, IsoDate } from '../../../domain/identifiers.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';

/**
 * Puts the last talk back to what stood before one was noted; gives whether it stands. A day to come that a file brought along is
 * no new one: past the desk, which takes none.
 */
export const takeBackTalk = (
  { editor, today }: Pick<MapDesk, 'editor' | 'today'>,
  actor: ActorId,
  lastContact: IsoDate | null,
): boolean => {
  const { done } = editor.perform({ do: 'editKeyFigures', actors: [actor], set: { lastContact }, on: today() });
  return done || editor.getSnapshot().map.actors.get(actor)?.keyFigure?.lastContact === lastContact;
};
