import type { ActorMap } from '../../domain/actorMap.ts';
import type { AreaId, CampId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { SaidPair } from '../../domain/snapshot.ts';
import { type WhoIsWho, whoIsWho } from '../../domain/whoIsWho.ts';

/** Who is who, and the newer map's camp or neighbourhood for the older map's, by id, else by name; its own id when there is none. */
export interface Pairing extends WhoIsWho {
  readonly campOf: (id: CampId) => CampId;
  readonly areaOf: (id: AreaId) => AreaId;
}

export const pairingOf = (before: ActorMap, after: ActorMap, said: readonly SaidPair[]): Pairing => ({
  ...whoIsWho(before, after, said),
  campOf: namesakes(before.camps, after.camps),
  areaOf: namesakes(before.areas, after.areas),
});

const namesakes = <Id extends string>(
  before: ReadonlyMap<Id, { readonly name: string }>,
  after: ReadonlyMap<Id, { readonly id: Id; readonly name: string }>,
): ((id: Id) => Id) => {
  const byName = new Map([...after.values()].map(({ id, name }) => [nameKey(name), id]));
  return (id) => (after.has(id) ? id : (byName.get(nameKey(before.get(id)?.name ?? '')) ?? id));
};
