import type { Actor } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { useMap } from '../controls/useDesk.tsx';

/** One property of each of these actors that is on the map. */
export const useOfActors = <P extends keyof Actor>(ids: readonly ActorId[], property: P): readonly Actor[P][] =>
  useMap(({ actors }) =>
    ids.flatMap((id) => {
      const actor = actors.get(id);
      return actor ? [actor[property]] : [];
    }),
  );
