import type { Core } from 'cytoscape';
import { memo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { MAX_ZOOM, MIN_ZOOM } from './canvasView.ts';

/** The view of a drawing that Cytoscape keeps, for another room that draws in it. */
export type Viewport = Core;

const NO_ELEMENTS: never[] = [];
const NO_STYLE: never[] = [];

/**
 * Mounts Cytoscape, which keeps the view and glides it, and draws nothing. Everything else is done on `cy` itself: the
 * binding loses elements that are regrouped and aliases what it is given. `onCy` may be called more than once with the same `cy`.
 */
export const CytoscapeMount = memo(({ onCy }: { readonly onCy: (cy: Core) => void }) => (
  <CytoscapeComponent
    elements={NO_ELEMENTS}
    stylesheet={NO_STYLE}
    headless
    styleEnabled
    cy={onCy}
    minZoom={MIN_ZOOM}
    maxZoom={MAX_ZOOM}
    userPanningEnabled={false}
    userZoomingEnabled={false}
    boxSelectionEnabled={false}
    autoungrabify
    autounselectify
  />
));
CytoscapeMount.displayName = 'CytoscapeMount';
