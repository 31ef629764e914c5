import type { Core } from 'cytoscape';
import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { ACTOR_SIZE, LABEL_GAP, LABEL_SIZE, LINE_HEIGHT } from './canvasStylesheet.ts';
import { type Box, type LabelWish, planLabels } from './labelPlan.ts';
import { nodeId } from './mapElements.ts';
import type { Names } from './names.ts';

/** Above so many actors names keep their usual size and side: planning them anew would be felt. */
export const MOST_FOR_PLAN = 300;
/** Names grow on the map as one zooms out, in steps, so that they stay this large on screen, in CSS pixels. */
const SMALLEST_PX = 11;
const ZOOM_STEPS = [1, 0.8, 0.64, 0.5, 0.4, 0.32, 0.25, 0.2, 0.16, 0.12, 0.08];

/** The size of names in map units at a zoom. */
export const letterSize = (zoom: number): number => {
  const step = ZOOM_STEPS.find((limit) => zoom >= limit * 0.98) ?? 0.08;
  return Math.max(LABEL_SIZE, Math.round(SMALLEST_PX / step));
};

/** Puts the names where there is room for them at this zoom. Gives the boxes of the names that show, in map units. */
export const layOutNames = (cy: Core, map: ActorMap, names: Names, zoom: number): ReadonlyMap<ActorId, Box> => {
  const size = map.actors.size > MOST_FOR_PLAN ? LABEL_SIZE : letterSize(zoom);
  const plan = planLabels(wishesOf(map, names, size / LABEL_SIZE), LABEL_GAP);
  const boxes = new Map<ActorId, Box>();
  const mayHide = map.actors.size <= MOST_FOR_PLAN;
  cy.batch(() => {
    for (const actor of map.actors.values()) {
      const place = plan.get(actor.id);
      if (!place) continue;
      const isHidden = place.side === 'hidden' && mayHide;
      if (!isHidden) boxes.set(actor.id, place.box);
      if (!mayHide) continue;
      const node = cy.getElementById(nodeId(actor.id));
      const label = isHidden ? '' : names.of(actor).text;
      if (node.data('label') !== label) node.data('label', label);
      if (node.data('letters') !== size) node.data('letters', size);
      if (node.hasClass('above') !== (place.side === 'above')) node.toggleClass('above', place.side === 'above');
    }
  });
  return boxes;
};

const wishesOf = (map: ActorMap, names: Names, scale: number): LabelWish[] => {
  const ties = new Map<ActorId, number>();
  for (const { from, to } of map.relations.values()) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  return Array.from(map.actors.values(), (actor) => {
    const { x, y } = map.positions.get(actor.id) ?? { x: 0, y: 0 };
    const { width, height } = ACTOR_SIZE[actor.kind];
    const name = names.of(actor);
    return {
      id: actor.id,
      x,
      y,
      halfWidth: width / 2,
      halfHeight: height / 2,
      labelWidth: name.width * scale,
      labelHeight: name.lines * LABEL_SIZE * LINE_HEIGHT * scale,
      importance: importanceOf(actor, ties.get(actor.id) ?? 0),
    };
  });
};

/** Tagged actors and key figures first, then who has most relations. */
const importanceOf = (actor: Actor, ties: number): number =>
  Object.keys(actor.roles).length * 6 + (actor.keyFigure ? 4 : 0) + ties;
