declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
  import type { ComponentType } from 'react';

  /** What of the component is used here; it brings no types of its own. */
  interface CytoscapeComponentProps {
    readonly elements: readonly ElementDefinition[];
    readonly stylesheet: StylesheetJson;
    readonly cy: (cy: Core) => void;
    readonly headless?: boolean;
    readonly styleEnabled?: boolean;
    readonly className?: string;
    readonly userPanningEnabled?: boolean;
    readonly userZoomingEnabled?: boolean;
    readonly boxSelectionEnabled?: boolean;
    readonly autoungrabify?: boolean;
    readonly autounselectify?: boolean;
    readonly minZoom?: number;
    readonly maxZoom?: number;
  }
  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  export default CytoscapeComponent;
}
