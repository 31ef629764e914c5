import type { ActorMap } from './actorMap.ts';
import type { ActorId } from './identifiers.ts';
import type { SaidPair } from './snapshot.ts';

/** One and the same on two maps; several on a side: it was split, or merged. Nobody on one side: new, or gone. */
export interface SameActor extends SaidPair {
  /** A person said so; else the ids are equal, or nobody is found. */
  readonly isSaid: boolean;
}
/** Everybody of both maps, each once, and for who is on either where in that list. */
export interface WhoIsWho {
  readonly actors: readonly SameActor[];
  readonly before: ReadonlyMap<ActorId, number>;
  readonly after: ReadonlyMap<ActorId, number>;
}

/**
 * Who on one map is who on another: what was said comes first, then equal ids; who is left is new, or gone. Of two sayings
 * that contradict each other the first counts, and one that has nobody left on a side says nothing. Of several, whoever
 * kept its id comes first: that one is the same before all others.
 */
export const whoIsWho = (
  before: Pick<ActorMap, 'actors'>,
  after: Pick<ActorMap, 'actors'>,
  said: readonly SaidPair[] = [],
): WhoIsWho => {
  const actors: SameActor[] = [];
  const numbers = { before: new Map<ActorId, number>(), after: new Map<ActorId, number>() };
  const put = (one: SameActor) => {
    for (const id of one.before) numbers.before.set(id, actors.length);
    for (const id of one.after) numbers.after.set(id, actors.length);
    actors.push(one);
  };
  for (const pair of said) {
    const was = new Set(pair.before.filter((id) => before.actors.has(id) && !numbers.before.has(id)));
    const is = new Set(pair.after.filter((id) => after.actors.has(id) && !numbers.after.has(id)));
    const saysSomething =
      pair.before.length === 0 || pair.after.length === 0 ? was.size + is.size > 0 : was.size > 0 && is.size > 0;
    const kept = [...was].filter((id) => is.has(id));
    if (saysSomething) put({ before: [...new Set([...kept, ...was])], after: [...new Set([...kept, ...is])], isSaid: true });
  }
  for (const id of before.actors.keys()) {
    if (numbers.before.has(id)) continue;
    const isThere = after.actors.has(id) && !numbers.after.has(id);
    put({ before: [id], after: isThere ? [id] : [], isSaid: false });
  }
  for (const id of after.actors.keys()) if (!numbers.after.has(id)) put({ before: [], after: [id], isSaid: false });
  return { actors, ...numbers };
};

/** Neither split nor merged, new or gone: the two are one and the same, at whatever moment. */
export const isOneToOne = (pair: SaidPair): pair is { readonly before: readonly [ActorId]; readonly after: readonly [ActorId] } =>
  pair.before.length === 1 && pair.after.length === 1;
