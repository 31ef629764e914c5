import type { ActorMap } from '../../domain/actorMap.ts';
import type { Layers } from '../layers.ts';
import { areaPoles, campPoles, type Poles } from '../poles.ts';

/** Why there is nothing to say between sides. */
export type NoGround = 'noActors' | 'noRelations' | 'onlyTension' | 'noGroups' | 'oneGroup';
/** Between which sides to look: the camps, or the neighbourhoods while nobody is on one. */
export type Sides =
  | { readonly poles: Poles; readonly kind: 'camps' | 'areas'; readonly because: null }
  | { readonly poles: null; readonly kind: null; readonly because: NoGround };

/** The program never finds camps itself: without two that people tagged, neighbourhoods; without those, nothing. */
export const groundToStandOn = (map: ActorMap, layers: Layers): Sides => {
  if (layers.actors.length === 0) return { poles: null, kind: null, because: 'noActors' };
  if (layers.positive.ties.length + layers.tension.ties.length === 0) return { poles: null, kind: null, because: 'noRelations' };
  if (layers.positive.ties.length === 0) return { poles: null, kind: null, because: 'onlyTension' };
  const camps = campPoles(layers, map);
  if (camps.ids.length > 1) return { poles: camps, kind: 'camps', because: null };
  if (camps.ids.length === 1) return { poles: null, kind: null, because: 'oneGroup' };
  const areas = areaPoles(layers, map);
  if (areas.ids.length > 1) return { poles: areas, kind: 'areas', because: null };
  return { poles: null, kind: null, because: areas.ids.length === 1 ? 'oneGroup' : 'noGroups' };
};
