import type { Core } from 'cytoscape';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { Box } from '../../picture/box.ts';

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
  /** Fits again, for other room, what was left as fitting left it; a view that somebody chose stays. Glides there if asked to. */
  readonly refit: (how?: { readonly glides: boolean }) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Moves the view, not the map: `right` positive shows what is to the right. In CSS pixels. */
  readonly pan: (right: number, down: number) => void;
  readonly centreOn: (actor: ActorId) => void;
  /** Pans just enough to show these actors; fits when they need more room than there is. */
  readonly reveal: (actors: readonly ActorId[]) => void;
  /** Shows who came anew: where fitting left the view and they stand outside it, all of it is fitted again; else pans just enough. */
  readonly welcome: (actors: readonly ActorId[]) => void;
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
  /** The first view of a map: all of it, or on a small screen a place to begin. */
  readonly start: () => void;
  readonly zoomAt: (screen: MapPoint, factor: number) => void;
  /** Pans just enough to show an actor that would stand there. */
  readonly revealPoint: (point: MapPoint) => void;
}

export const MIN_ZOOM = 0.08;
export const MAX_ZOOM = 3;
const MAX_FIT_ZOOM = 1.2;
const ZOOM_STEP = 1.3;
const MARGIN = 16;
const MOVE_MS = 320;
/** Room that an actor with its name takes around its middle. */
const AROUND = { x: 64, above: 40, below: 70 };

/** Where what is drawn lies. */
export interface Places {
  /** The room that all of it takes, names and camps and all; `null` when there is nothing. */
  readonly all: () => Box | null;
  readonly of: (actor: ActorId) => { readonly at: MapPoint; readonly box: Box } | undefined;
  /** Where a small screen begins, when all of the map on it could not be read. */
  readonly beginning?: () => { readonly at: MapPoint; readonly zoom: number } | null;
}
/** The room that the shell leaves free. */
const freeRoom = (cy: Core, { top, right, bottom, left }: Insets) => {
  const width = Math.max(80, cy.width() - left - right);
  const height = Math.max(80, cy.height() - top - bottom);
  return { left, top, width, height, middle: { x: left + width / 2, y: top + height / 2 } };
};
/** The zoom at which a part of the map fits in the room that is free. */
export const fitZoom = (cy: Core, insets: Insets, box: Box): number => {
  const { width, height } = freeRoom(cy, insets);
  // A small picture has little to spare for its edge.
  const margin = Math.min(MARGIN, 0.05 * Math.min(width, height));
  const wide = (width - 2 * margin) / (box.right - box.left);
  const high = (height - 2 * margin) / (box.bottom - box.top);
  return Math.max(MIN_ZOOM, Math.min(wide, high, MAX_FIT_ZOOM));
};

export const makeCanvasView = (
  cy: Core,
  insets: () => Insets,
  places: Places,
  isLively: () => boolean,
): Omit<InnerView, 'drawn'> => {
  const free = () => freeRoom(cy, insets());
  const moveTo = (viewport: { zoom: number; pan: MapPoint }) => {
    cy.stop();
    if (isLively() && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      cy.animate({ ...viewport, duration: MOVE_MS, easing: 'ease-out' });
    else cy.viewport(viewport);
  };
  const mapPoint = ({ x, y }: MapPoint): MapPoint => {
    const pan = cy.pan();
    const zoom = cy.zoom();
    return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
  };
  const showBox = (box: Box, isAnimated: boolean) => {
    const zoom = fitZoom(cy, insets(), box);
    const { middle } = free();
    const pan = {
      x: middle.x - (zoom * (box.left + box.right)) / 2,
      y: middle.y - (zoom * (box.top + box.bottom)) / 2,
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
  /** How the view was left by itself; what somebody chose since is another. */
  let own: { readonly zoom: number; readonly pan: MapPoint; readonly again: (isAnimated: boolean) => void } | null = null;
  /** The view of an empty sheet, which nobody chose either. */
  let bare: { readonly zoom: number; readonly pan: MapPoint } | null = null;
  const isAt = (left: { readonly zoom: number; readonly pan: MapPoint } | null): boolean => {
    const { x, y } = cy.pan();
    return left !== null && isNear(cy.zoom(), left.zoom) && isNear(x, left.pan.x) && isNear(y, left.pan.y);
  };
  const fitAll = (isAnimated: boolean) => {
    const box = places.all();
    if (box) own = { ...showBox(box, isAnimated), again: fitAll };
    else {
      bare = { zoom: 1, pan: free().middle };
      cy.viewport(bare);
    }
    isOpened = true;
  };
  const centred = (at: MapPoint, zoom: number) => {
    const { middle } = free();
    return { zoom, pan: { x: middle.x - at.x * zoom, y: middle.y - at.y * zoom } };
  };
  const start = () => begin(false);
  const begin = (isAnimated: boolean) => {
    const from = places.beginning?.();
    fitAll(isAnimated && !from);
    if (!from) return;
    const to = centred(from.at, from.zoom);
    cy.viewport(to);
    own = { ...to, again: begin };
  };

  return {
    start,
    fit: ({ atOnce } = { atOnce: false }) => fitAll(isOpened && !atOnce),
    refit: ({ glides } = { glides: false }) => {
      if (isAt(own)) own?.again(glides);
      else if (cy.animated()) fitAll(glides);
    },
    zoomIn: () => zoomAt(free().middle, ZOOM_STEP),
    zoomOut: () => zoomAt(free().middle, 1 / ZOOM_STEP),
    pan: (right, down) => cy.panBy({ x: -right, y: -down }),
    centreOn: (actor) => {
      const place = places.of(actor);
      if (!place) return;
      moveTo(centred(place.at, Math.max(cy.zoom(), 0.7)));
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
    zoomAt,
    reveal: (actors) => {
      const box = boxAround(actors.flatMap((actor) => places.of(actor)?.box ?? []));
      if (box) revealBox(box);
    },
    welcome: (actors) => {
      const box = boxAround(actors.flatMap((actor) => places.of(actor)?.box ?? []));
      if (!box || isWithin(box, visible())) return;
      if ((isAt(own) || isAt(bare) || cy.animated()) && !places.beginning?.()) fitAll(true);
      else revealBox(box);
    },
    revealPoint: (at) => revealBox(roomAround(at)),
  };
};

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

const isWithin = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/** The smallest box around others. */
export const boxAround = (boxes: Iterable<Box>): Box | null => {
  const all = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { left, right, top, bottom } of boxes) {
    all.left = Math.min(all.left, left);
    all.right = Math.max(all.right, right);
    all.top = Math.min(all.top, top);
    all.bottom = Math.max(all.bottom, bottom);
  }
  return all.left > all.right ? null : all;
};

/** About the room of an actor that is not drawn there. */
export const roomAround = ({ x, y }: MapPoint): Box => ({
  left: x - AROUND.x,
  right: x + AROUND.x,
  top: y - AROUND.above,
  bottom: y + AROUND.below,
});
