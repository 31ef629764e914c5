import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorMatch } from '../../domain/actorMatch.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';

/** Who is who, by number: the same number on both maps is the same actor, also when it was split or merged. */
export interface Pairing {
  readonly actors: readonly Paired[];
  readonly before: ReadonlyMap<ActorId, number>;
  readonly after: ReadonlyMap<ActorId, number>;
  /** The newer map's camp or neighbourhood for the older map's, by id, else by name; its own id when there is none. */
  readonly campOf: (id: CampId) => CampId;
  readonly areaOf: (id: AreaId) => AreaId;
}
export interface Paired {
  readonly before: readonly ActorId[];
  readonly after: readonly ActorId[];
}

/** What a person or the program matched comes first, then equal ids; who is left is new or gone. */
export const pairingOf = (before: ActorMap, after: ActorMap, matches: readonly ActorMatch[] = []): Pairing => {
  const numbers = { before: new Map<ActorId, number>(), after: new Map<ActorId, number>() };
  const actors: Paired[] = [];
  const put = (pair: Paired) => {
    for (const id of pair.before) numbers.before.set(id, actors.length);
    for (const id of pair.after) numbers.after.set(id, actors.length);
    actors.push(pair);
  };
  for (const match of matches) {
    const pair = {
      before: match.before.filter((id) => before.actors.has(id) && !numbers.before.has(id)),
      after: match.after.filter((id) => after.actors.has(id) && !numbers.after.has(id)),
    };
    const isSaid = match.before.length === 0 || match.after.length === 0;
    if ((pair.before.length > 0 && pair.after.length > 0) || isSaid) put(pair);
  }
  for (const id of before.actors.keys()) {
    if (numbers.before.has(id)) continue;
    const isThere = after.actors.has(id) && !numbers.after.has(id);
    put({ before: [id], after: isThere ? [id] : [] });
  }
  for (const id of after.actors.keys()) if (!numbers.after.has(id)) put({ before: [], after: [id] });
  return { actors, ...numbers, campOf: namesakes(before.camps, after.camps), areaOf: namesakes(before.areas, after.areas) };
};

const namesakes = <Id extends string>(
  before: ReadonlyMap<Id, { readonly name: string }>,
  after: ReadonlyMap<Id, { readonly id: Id; readonly name: string }>,
): ((id: Id) => Id) => {
  const byName = new Map([...after.values()].map(({ id, name }) => [nameKey(name), id]));
  return (id) => (after.has(id) ? id : (byName.get(nameKey(before.get(id)?.name ?? '')) ?? id));
};
