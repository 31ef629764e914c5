import type { ActorMap } from '../../domain/actorMap.ts';
import { isInNetwork } from '../../domain/keyFigure.ts';
import type { Carried } from '../../domain/network/attentionReasons.ts';
import { whoIsThere } from '../../domain/whoIsThere.ts';
import { layersOf } from '../layers.ts';
import { cutPoints } from '../suggestions/cutPoints.ts';
import { fragilePoints } from '../suggestions/fragilePoints.ts';

/** Whoever cuts off fewer than this many, or this part of all, is at the edge of the map and carries little. */
const LEAST_CUT_OFF = 2;
const LEAST_SHARE = 1 / 20;

/** Key figures on whom too much of the map hangs: whom their absence cuts off, and whom most ways between sides run through; by name. */
export const carriers = (drawn: ActorMap): readonly Carried[] => {
  const map = whoIsThere(drawn);
  const layers = layersOf(map);
  const least = Math.max(LEAST_CUT_OFF, LEAST_SHARE * map.actors.size);
  const cutOff = new Map(cutPoints(layers).map(({ actor, cutsOff }) => [actor, cutsOff.length]));
  const { leanedOn } = fragilePoints(map);
  const ways = new Map(leanedOn.answered ? leanedOn.points.map(({ actor, share }) => [actor, share]) : []);
  return layers.actors.flatMap(({ id, keyFigure }) => {
    const [cutsOff = 0, share = 0] = [cutOff.get(id), ways.get(id)];
    if (!isInNetwork(keyFigure) || (cutsOff < least && share === 0)) return [];
    return [
      { actor: id, cutsOff: cutsOff < least ? 0 : cutsOff, share, poles: share > 0 && leanedOn.answered ? leanedOn.poles : null },
    ];
  });
};
