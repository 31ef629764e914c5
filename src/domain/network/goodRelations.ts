import type { ActorMap } from '../actorMap.ts';
import type { ActorId } from '../identifiers.ts';

/** With whom who has a good relation: every line but tension, whichever way it was drawn. Who has none is not in it. */
export const goodRelations = ({ relations }: Pick<ActorMap, 'relations'>): ReadonlyMap<ActorId, ReadonlySet<ActorId>> => {
  const around = new Map<ActorId, Set<ActorId>>();
  const add = (one: ActorId, other: ActorId) => {
    const known = around.get(one);
    if (known) known.add(other);
    else around.set(one, new Set([other]));
  };
  for (const { from, to, type } of relations.values()) {
    if (type === 'tension') continue;
    add(from, to);
    add(to, from);
  }
  return around;
};
