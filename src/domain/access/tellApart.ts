import type { ActorKind } from '../actorKind.ts';
import type { ActorMap } from '../actorMap.ts';
import type { Somebody } from '../everybody.ts';
import { mapsOfSnapshots } from '../mapsOfSnapshots.ts';
import { ROLES, type Role } from '../role.ts';
import { snapshotsInOrder } from '../timeLine.ts';
import { contributionsOf } from '../together/contribution.ts';

/** What tells people of one name apart without telling more of them than that: nothing that was noted. */
export interface Marks {
  /** `null` when nobody said it. */
  readonly kind: ActorKind | null;
  readonly neighbourhoods: readonly string[];
  readonly roles: readonly Role[];
}

/** Of somebody on a map, as it was there last; of who went up in another there are none. */
export const marksOf = (map: ActorMap, { ids }: Somebody): Marks => {
  const maps = mapsOfSnapshots(map);
  const then = [...snapshotsInOrder(map).toReversed(), ...contributionsOf(map)].flatMap(({ id }) => maps.get(id) ?? []);
  for (const { actors, areas } of [map, ...then])
    for (const id of ids) {
      const actor = actors.get(id);
      if (!actor) continue;
      return {
        kind: actor.kindUnsaid ? null : actor.kind,
        neighbourhoods: actor.neighbourhoods.flatMap((area) => areas.get(area)?.name ?? []),
        roles: ROLES.filter((role) => actor.roles[role] !== undefined),
      };
    }
  return { kind: null, neighbourhoods: [], roles: [] };
};

/** Whether a name is borne by more than one somebody, over all maps: then nobody is meant before it is said who. */
export const isBorneByMore = (maps: readonly { readonly people: readonly Somebody[] }[]): boolean =>
  maps.reduce((sum, { people }) => sum + people.length, 0) > 1;
