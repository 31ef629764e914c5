import type { ActorKind } from '../domain/actorKind.ts';
import type { Box } from './box.ts';
import type { DrawnActor } from './drawing.ts';

/** Half the width and half the height of an actor by kind, in map units: a circle, a capsule, a gabled house. */
export const HALF: { readonly [K in ActorKind]: { readonly width: number; readonly height: number } } = {
  person: { width: 19, height: 19 },
  group: { width: 27, height: 18 },
  organisation: { width: 19, height: 19.5 },
};
/** How far outside of its shape the second ring of a key figure lies. */
export const RING_DISTANCE = 5;
export const BADGE_RADIUS = 9.5;
/** Each next badge stands so much further to the right. */
export const BADGE_STEP = 17;

/** The room that the shape of an actor takes, with the second ring of a key figure, without its badges. */
export const shapeBox = ({ kind, isKeyFigure, at }: Pick<DrawnActor, 'kind' | 'isKeyFigure' | 'at'>): Box => {
  const more = isKeyFigure ? RING_DISTANCE : 0;
  const { width, height } = HALF[kind];
  return { left: at.x - width - more, right: at.x + width + more, top: at.y - height - more, bottom: at.y + height + more };
};

/** The middles of the badges of an actor, one a role, from the upper right of its shape to the right. */
export const badgePlaces = (actor: Pick<DrawnActor, 'kind' | 'isKeyFigure' | 'at' | 'roles'>): { x: number; y: number }[] => {
  const { right, top } = shapeBox(actor);
  return actor.roles.map((_, i) => ({ x: right - (actor.kind === 'person' ? 7 : 5) + i * BADGE_STEP, y: top + 4 }));
};
