import type { Core, StylesheetJson } from 'cytoscape';
import { memo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { MAX_ZOOM, MIN_ZOOM } from './canvasView.ts';

/** A drawing that Cytoscape keeps, and how its elements look: what another room, which draws with it, has to know of it. */
export type Drawing = Core;
export type DrawingStyle = StylesheetJson;

const NO_ELEMENTS: never[] = [];

/**
 * Mounts Cytoscape and gives it its style. Everything else is done on `cy` itself: the binding loses elements that are
 * regrouped and aliases what it is given. `onCy` may be called more than once with the same `cy`.
 */
export const CytoscapeMount = memo(
  ({ stylesheet, onCy }: { readonly stylesheet: StylesheetJson; readonly onCy: (cy: Core) => void }) => (
    <CytoscapeComponent
      elements={NO_ELEMENTS}
      stylesheet={stylesheet}
      cy={onCy}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      userPanningEnabled={false}
      userZoomingEnabled={false}
      boxSelectionEnabled={false}
      autoungrabify
      autounselectify
    />
  ),
);
CytoscapeMount.displayName = 'CytoscapeMount';
