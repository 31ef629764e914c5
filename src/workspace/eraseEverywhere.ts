import { propertiesOf } from '../domain/actorMap.ts';
import type { ActorId, MapId } from '../domain/identifiers.ts';
import type { Refusal } from '../domain/outcome.ts';
import type { Access } from './access.ts';
import { kept } from './kept.ts';
import type { MapDesk } from './mapDesk.ts';

/** A map, and who goes from it. */
export interface Going {
  readonly id: MapId;
  readonly title: string;
  readonly actors: readonly ActorId[];
}

/**
 * Erases somebody from one map after the other; the one that is open here by its own desk, where undo ends as well. Who is gone from
 * it already, by another window or a try that ended halfway, still goes from the others. Gives why it was refused, or nothing.
 */
export const eraseEverywhere = async (
  goes: readonly Going[],
  access: Pick<Access, 'erase'>,
  live: Pick<MapDesk, 'editor' | 'perform' | 'notice'> | null,
): Promise<Refusal | null> => {
  const openId = live && propertiesOf(live.editor.getSnapshot().map).id;
  for (const { id, actors } of goes) {
    if (!live || id !== openId) {
      await access.erase(id, actors);
      continue;
    }
    const outcome = live.perform({ do: 'eraseActor', actors });
    if (!outcome.done) {
      live.notice.set(null);
      if (outcome.refusal.code !== 'actorMissing') return outcome.refusal;
    }
    await kept(live.editor);
  }
  return null;
};
