import type { Core } from 'cytoscape';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { LABEL_GAP, LABEL_SIZE } from './canvasStylesheet.ts';
import type { Box } from './labelPlan.ts';
import { nodeId } from './mapElements.ts';

/** Room on each side that the shell covers with its own things, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
/** What the shell may ask of the canvas. */
export interface CanvasView {
  /** Glides there, unless `atOnce`. */
  readonly fit: (how?: { readonly atOnce: boolean }) => void;
  /** Fits again, for other room, what was left as fitting left it; a view that somebody chose stays. */
  readonly refit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Moves the view, not the map: `right` positive shows what is to the right. In CSS pixels. */
  readonly pan: (right: number, down: number) => void;
  readonly centreOn: (actor: ActorId) => void;
  /** Pans just enough to show these actors; fits when they need more room than there is. */
  readonly reveal: (actors: readonly ActorId[]) => void;
  /** The point of the map in the middle of the room that is free. */
  readonly viewCentre: () => MapPoint;
  /** The part of the map in the room that is free, in map units. */
  readonly visible: () => Box;
  /** Where a point of the map is, in CSS pixels from the top left of the canvas. */
  readonly screenPoint: (point: MapPoint) => MapPoint;
  readonly mapPoint: (screen: MapPoint) => MapPoint;
  /** Resolves once what was asked before is on the screen. */
  readonly drawn: () => Promise<void>;
}

export interface InnerView extends CanvasView {
  readonly zoomAt: (screen: MapPoint, factor: number) => void;
  /** Pans just enough to show an actor that would stand there. */
  readonly revealPoint: (point: MapPoint) => void;
}

export const MIN_ZOOM = 0.08;
export const MAX_ZOOM = 3;
const MAX_FIT_ZOOM = 1.2;
const ZOOM_STEP = 1.3;
const MARGIN = 28;
const MOVE_MS = 160;
/** Room that an actor with its name takes around its middle. */
const AROUND = { x: 64, above: 40, below: 34 + LABEL_GAP + LABEL_SIZE * 2.4 };

/** Where the actors of the drawing stand. */
export interface Places {
  readonly all: () => Iterable<MapPoint>;
  readonly of: (actor: ActorId) => MapPoint | undefined;
}
/** As Cytoscape draws them. */
const placesIn = (cy: Core): Places => ({
  all: () => cy.nodes().map((node) => node.position()),
  of: (actor) => {
    const node = cy.getElementById(nodeId(actor));
    return node.empty() ? undefined : node.position();
  },
});

export const makeCanvasView = (cy: Core, insets: () => Insets, places: Places = placesIn(cy)): InnerView => {
  const free = () => {
    const { top, right, bottom, left } = insets();
    const width = Math.max(80, cy.width() - left - right);
    const height = Math.max(80, cy.height() - top - bottom);
    return { left, top, width, height, middle: { x: left + width / 2, y: top + height / 2 } };
  };
  const moveTo = (viewport: { zoom: number; pan: MapPoint }) => {
    cy.stop();
    // One without any is painted, for it is too large.
    const isSmall = cy.elements().nonempty() && cy.elements().length < 600;
    if (isSmall && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      cy.animate({ ...viewport, duration: MOVE_MS, easing: 'ease-out' });
    else cy.viewport(viewport);
  };
  const mapPoint = ({ x, y }: MapPoint): MapPoint => {
    const pan = cy.pan();
    const zoom = cy.zoom();
    return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
  };
  const boxAround = (points: Iterable<MapPoint>): Box | null => {
    let box: { left: number; top: number; right: number; bottom: number } | null = null;
    for (const { x, y } of points) {
      box ??= { left: x, right: x, top: y, bottom: y };
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    return box && withRoom(box);
  };
  const showBox = (box: Box, isAnimated: boolean) => {
    const room = free();
    // A small picture has little to spare for its edge.
    const margin = Math.min(MARGIN, 0.05 * Math.min(room.width, room.height));
    const wide = (room.width - 2 * margin) / (box.right - box.left);
    const high = (room.height - 2 * margin) / (box.bottom - box.top);
    const zoom = Math.max(MIN_ZOOM, Math.min(wide, high, MAX_FIT_ZOOM));
    const pan = {
      x: room.middle.x - (zoom * (box.left + box.right)) / 2,
      y: room.middle.y - (zoom * (box.top + box.bottom)) / 2,
    };
    if (isAnimated) moveTo({ zoom, pan });
    else cy.viewport({ zoom, pan });
    return { zoom, pan };
  };
  const zoomAt = (screen: MapPoint, factor: number) => {
    const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, cy.zoom() * factor));
    const still = mapPoint(screen);
    cy.viewport({ zoom, pan: { x: screen.x - still.x * zoom, y: screen.y - still.y * zoom } });
  };
  const visible = (): Box => {
    const room = free();
    const { x: left, y: top } = mapPoint({ x: room.left, y: room.top });
    const { x: right, y: bottom } = mapPoint({ x: room.left + room.width, y: room.top + room.height });
    return { left, top, right, bottom };
  };
  const revealBox = (box: Box) => {
    const seen = visible();
    if (box.right - box.left > seen.right - seen.left || box.bottom - box.top > seen.bottom - seen.top)
      return void showBox(box, true);
    const right = Math.max(0, box.right - seen.right) + Math.min(0, box.left - seen.left);
    const down = Math.max(0, box.bottom - seen.bottom) + Math.min(0, box.top - seen.top);
    if (right === 0 && down === 0) return;
    const pan = cy.pan();
    moveTo({ zoom: cy.zoom(), pan: { x: pan.x - right * cy.zoom(), y: pan.y - down * cy.zoom() } });
  };
  let isOpened = false;
  let fitted: { readonly zoom: number; readonly pan: MapPoint } | null = null;
  const fit = (isAnimated: boolean) => {
    const box = boxAround(places.all());
    if (box) fitted = showBox(box, isAnimated);
    else cy.viewport({ zoom: 1, pan: free().middle });
    isOpened = true;
  };

  return {
    fit: ({ atOnce } = { atOnce: false }) => fit(isOpened && !atOnce),
    refit: () => {
      const { x, y } = cy.pan();
      const isLeft = fitted !== null && isNear(cy.zoom(), fitted.zoom) && isNear(x, fitted.pan.x) && isNear(y, fitted.pan.y);
      if (isLeft || cy.animated()) fit(false);
    },
    zoomIn: () => zoomAt(free().middle, ZOOM_STEP),
    zoomOut: () => zoomAt(free().middle, 1 / ZOOM_STEP),
    pan: (right, down) => cy.panBy({ x: -right, y: -down }),
    centreOn: (actor) => {
      const at = places.of(actor);
      if (!at) return;
      const { x, y } = at;
      const zoom = Math.max(cy.zoom(), 0.7);
      const { middle } = free();
      moveTo({ zoom, pan: { x: middle.x - x * zoom, y: middle.y - y * zoom } });
    },
    viewCentre: () => {
      const { x, y } = mapPoint(free().middle);
      return { x: Math.round(x), y: Math.round(y) };
    },
    visible,
    screenPoint: ({ x, y }) => {
      const pan = cy.pan();
      return { x: x * cy.zoom() + pan.x, y: y * cy.zoom() + pan.y };
    },
    mapPoint,
    drawn: () =>
      new Promise((resolve) => {
        // What has a layer of its own gives Cytoscape nothing to draw, but is painted by the second frame.
        cy.one('render', () => resolve());
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
    zoomAt,
    reveal: (actors) => {
      const box = boxAround(actors.flatMap((actor) => places.of(actor) ?? []));
      if (box) revealBox(box);
    },
    revealPoint: ({ x, y }) => revealBox(withRoom({ left: x, right: x, top: y, bottom: y })),
  };
};

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

const withRoom = ({ left, right, top, bottom }: Box): Box => ({
  left: left - AROUND.x,
  right: right + AROUND.x,
  top: top - AROUND.above,
  bottom: bottom + AROUND.below,
});
