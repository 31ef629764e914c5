import type { ActorMap } from './actorMap.ts';
import type { ActorId } from './identifiers.ts';
import { namesakesOf } from './namesakes.ts';
import type { SaidPair } from './snapshot.ts';

/** One and the same on two maps; several on a side: it was split, or merged. Nobody on one side: new, or gone. */
export interface SameActor extends SaidPair {
  /** A person said so; else the ids are equal, or the names, or nobody is found. */
  readonly isSaid: boolean;
  /** Nothing but a name that nobody else bore on either map says that the two are the same. */
  readonly isByName: boolean;
}
/** Everybody of both maps, each once, and for who is on either where in that list. */
export interface WhoIsWho {
  readonly actors: readonly SameActor[];
  readonly before: ReadonlyMap<ActorId, number>;
  readonly after: ReadonlyMap<ActorId, number>;
}

/**
 * Who on one map is who on another: what was said comes first, then equal ids, then equal names; who is left is new, or gone. Of two
 * sayings that contradict each other the first counts, and one that has nobody left on a side says nothing. Of several, whoever
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
    if (!saysSomething) continue;
    const one = { before: [...new Set([...kept, ...was])], after: [...new Set([...kept, ...is])] };
    const isByName = pair.byName === true && isOneToOne(one);
    put({ ...one, isSaid: !isByName, isByName });
  }
  const isUnsaid = (side: 'before' | 'after', id: ActorId) => !numbers[side].has(id);
  const sameIds = new Set(
    [...before.actors.keys()].filter((id) => after.actors.has(id) && isUnsaid('before', id) && isUnsaid('after', id)),
  );
  const namesakes = namesakesOf(
    { actors: before.actors, isLeft: (id) => isUnsaid('before', id) && !sameIds.has(id) },
    { actors: after.actors, isLeft: (id) => isUnsaid('after', id) && !sameIds.has(id) },
  );
  for (const id of before.actors.keys()) {
    if (!isUnsaid('before', id)) continue;
    const namesake = namesakes.get(id);
    const found = sameIds.has(id) ? id : namesake;
    put({ before: [id], after: found === undefined ? [] : [found], isSaid: false, isByName: namesake !== undefined });
  }
  for (const id of after.actors.keys())
    if (isUnsaid('after', id)) put({ before: [], after: [id], isSaid: false, isByName: false });
  return { actors, ...numbers };
};

/**
 * The actors whom nothing but their name makes the same, and those of one name of whom a person said that they are not; whoever was
 * `toldApart` just now counts among these though the names differ by now. All as they are written down.
 */
export const namesTold = (
  before: Pick<ActorMap, 'actors'>,
  after: Pick<ActorMap, 'actors'>,
  said: readonly SaidPair[],
  toldApart: readonly SaidPair[] = [],
): { readonly taken: readonly SaidPair[]; readonly apart: readonly SaidPair[] } => {
  const nobody = (side: 'before' | 'after', other: 'before' | 'after') =>
    new Set(said.flatMap((pair) => (pair[other].length === 0 ? pair[side] : [])));
  const [gone, fresh] = [nobody('before', 'after'), nobody('after', 'before')];
  const just = new Map(
    toldApart.flatMap(({ before: [one], after: [other] }) =>
      one !== undefined && other !== undefined && gone.has(one) && fresh.has(other) ? [[one, other] as const] : [],
    ),
  );
  const found = new Set(just.values());
  const apart = namesakesOf(
    { actors: before.actors, isLeft: (id) => gone.has(id) && !just.has(id) },
    { actors: after.actors, isLeft: (id) => fresh.has(id) && !found.has(id) },
  );
  const byName = (one: ActorId, other: ActorId): SaidPair => ({ before: [one], after: [other], byName: true });
  return {
    taken: whoIsWho(before, after, said).actors.flatMap((one) =>
      one.isByName && isOneToOne(one) ? [byName(one.before[0], one.after[0])] : [],
    ),
    apart: [...just, ...apart].flatMap(([one, other]) => (one === other ? [] : [byName(one, other)])),
  };
};

/** Neither split nor merged, new or gone: the two are one and the same, at whatever moment. */
export const isOneToOne = (pair: SaidPair): pair is { readonly before: readonly [ActorId]; readonly after: readonly [ActorId] } =>
  pair.before.length === 1 && pair.after.length === 1;
