import type { Core, StylesheetJson } from 'cytoscape';
import { memo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { MAX_ZOOM, MIN_ZOOM } from './canvasView.ts';

/** A drawing that Cytoscape keeps, and how its elements look: what another room, which draws with it, has to know of it. */
export type Drawing = Core;
export type DrawingStyle = StylesheetJson;

const NO_ELEMENTS: never[] = [];
const NO_STYLE: StylesheetJson = [];

/**
 * Mounts Cytoscape, which keeps the view and glides it, and without a style sheet draws nothing. Everything else is done on `cy` itself: the
 * binding loses elements that are regrouped and aliases what it is given. `onCy` may be called more than once with the same `cy`.
 */
export const CytoscapeMount = memo(
  ({ stylesheet = NO_STYLE, onCy }: { readonly stylesheet?: StylesheetJson; readonly onCy: (cy: Core) => void }) => (
    <CytoscapeComponent
      elements={NO_ELEMENTS}
      stylesheet={stylesheet}
      headless={stylesheet === NO_STYLE}
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
  ),
);
CytoscapeMount.displayName = 'CytoscapeMount';
