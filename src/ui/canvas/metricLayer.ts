import type { Core } from 'cytoscape';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { nodeId } from './mapElements.ts';

/** How far a disc sticks out from behind its actor, for the lowest and the highest value, in map units. */
const DISC = { lowest: 2, highest: 34 } as const;

/**
 * Shows a metric while one is chosen: a disc behind the actor, whose area grows with the value, or the actor's own colour.
 * Actors keep their size, so that hand and names find them where they were. Give back what it returns to stop.
 */
export const showMetric = (cy: Core, desk: MapDesk): (() => void) => {
  const show = () => {
    const shown = desk.insight.metricShown.getSnapshot();
    cy.batch(() => {
      cy.nodes('[disc], [shade]').removeData('disc shade');
      if (!shown) return;
      const put = (id: ActorId, part: number) => {
        const node = cy.getElementById(nodeId(id));
        if (shown.as === 'colour') node.data('shade', part);
        else node.data('disc', DISC.lowest + (DISC.highest - DISC.lowest) * Math.sqrt(part));
      };
      for (const [id, part] of shown.parts) put(id, part);
    });
  };
  show();
  return desk.insight.metricShown.subscribe(show);
};
