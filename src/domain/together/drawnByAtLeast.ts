import type { ActorMap } from '../actorMap.ts';
import { agreementOf } from './agreement.ts';

/**
 * The joint map without whom and what fewer than `least` of those whose maps lie on it drew; what the group drew by hand stays, as far as both its
 * ends do. The map itself when there is nothing to leave out.
 */
export const drawnByAtLeast = (map: ActorMap, least: number): ActorMap => {
  if (least <= 1) return map;
  const known = remembered.get(map);
  if (known?.least === least) return known.map;
  const agreement = agreementOf(map);
  const most = Math.min(least, agreement.contributions.length);
  const isShown = (by: readonly unknown[] | undefined): boolean => !by || by.length === 0 || by.length >= most;
  const actors = new Map([...map.actors].filter(([id]) => isShown(agreement.actors.get(id)?.drawnBy)));
  const shown: ActorMap =
    most <= 1
      ? map
      : {
          ...map,
          actors,
          positions: new Map([...map.positions].filter(([id]) => actors.has(id))),
          relations: new Map(
            [...map.relations].filter(
              ([id, { from, to }]) => actors.has(from) && actors.has(to) && isShown(agreement.relations.get(id)),
            ),
          ),
        };
  remembered.set(map, { least, map: shown });
  return shown;
};
const remembered = new WeakMap<ActorMap, { readonly least: number; readonly map: ActorMap }>();
