import { BubbleSets, type IRectangle } from 'bubblesets-js';
import type { MapPoint } from '../../domain/quantities.ts';
import type { Box } from './labelPlan.ts';

/** The closed line around the actors of a camp, in map units. */
export type CampOutline = readonly MapPoint[];

/**
 * A soft line around members that leaves others out as far as can be (Collins, Penn and Carpendale 2009, "Bubble Sets").
 * Boxes are the room that an actor with its name takes.
 */
export const campOutline = (members: readonly Box[], others: readonly Box[]): CampOutline => {
  if (members.length === 0) return [];
  const sets = new BubbleSets({
    pixelGroup: 8,
    nodeR0: 16,
    nodeR1: 44,
    edgeR0: 16,
    edgeR1: 40,
    morphBuffer: 28,
    maxRoutingIterations: 40,
  });
  sets.pushMember(...members.map(rectangleOf));
  sets.pushNonMember(...others.map(rectangleOf));
  return sets.compute().sample(8).simplify(0).bSplines().simplify(0).points;
};

const rectangleOf = ({ left, top, right, bottom }: Box): IRectangle => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});
