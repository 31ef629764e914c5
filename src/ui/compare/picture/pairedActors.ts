import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorMatch } from '../../../domain/actorMatch.ts';
import type { ActorId } from '../../../domain/identifiers.ts';

/** An actor in the picture: `id` is the newer map's, or for who is not there its own on the older map. */
export interface PairedActor {
  readonly id: ActorId;
  readonly was: ActorId | null;
  readonly is: ActorId | null;
}

/**
 * Who in the picture is who on the two maps: what was said first, then equal ids. Of several that became one, or one that
 * became several, the first take one place and the others stand by themselves.
 */
export const pairedActors = (before: ActorMap, after: ActorMap, matches: readonly ActorMatch[]): readonly PairedActor[] => {
  const pairs: PairedActor[] = [];
  const [oldDone, newDone] = [new Set<ActorId>(), new Set<ActorId>()];
  const put = (was: ActorId | null, is: ActorId | null) => {
    if (was) oldDone.add(was);
    if (is) newDone.add(is);
    pairs.push({ id: is ?? freeId(was as ActorId, after), was, is });
  };
  for (const match of matches) {
    const was = match.before.filter((id) => before.actors.has(id) && !oldDone.has(id));
    const is = match.after.filter((id) => after.actors.has(id) && !newDone.has(id));
    const isSaid = match.before.length === 0 || match.after.length === 0;
    if ((was.length === 0 || is.length === 0) && !isSaid) continue;
    for (let i = 0; i < Math.max(was.length, is.length); i++) put(was[i] ?? null, is[i] ?? null);
  }
  for (const id of before.actors.keys()) if (!oldDone.has(id)) put(id, after.actors.has(id) && !newDone.has(id) ? id : null);
  for (const id of after.actors.keys()) if (!newDone.has(id)) put(null, id);
  return pairs;
};

/** An id of an older map that the newer uses for somebody else gets one that nobody has. */
const freeId = (id: ActorId, after: ActorMap): ActorId => (after.actors.has(id) ? (`was ${id}` as ActorId) : id);
