import type { Core } from 'cytoscape';
import type { MapPoint } from '../../domain/quantities.ts';
import { makeWorkOverFrames } from './overFrames.ts';
import type { PaintedLayer } from './paintedLayer.ts';

/** Cytoscape's drawing and the painted layers around it, kept in step with the view. */
export interface MovingPicture {
  /** Moves the view; on a large map Cytoscape's drawing slides and grows along instead of being made anew in every frame. */
  readonly move: (move: () => void) => void;
  /** Lays out and paints what has become stale when the view has been at rest for a while. */
  readonly settle: () => void;
  /** Paints what has become stale with the next frame. */
  readonly followSoon: () => void;
  readonly layOut: () => void;
  /**
   * Draws everything anew, spread over frames: what shows stays as it is until all of it is whole. `change` may change
   * elements and move the view; nothing of it is seen before that.
   */
  readonly renew: (change: () => void) => void;
  readonly isRenewing: () => boolean;
  readonly close: () => void;
}
export interface MovingParts {
  readonly layers: readonly PaintedLayer[];
  readonly isLarge: () => boolean;
  /** Gives names their places, and works out what else depends on the view; may rest between parts. */
  readonly layOut: () => Iterable<unknown> | void;
  /** Whether a hand holds the map, and will move it on. */
  readonly isHeld: () => boolean;
}

const SETTLE_MS = 140;
/** So far around the view a large map is painted, in CSS pixels: nothing is missing while it slides under the hand. */
export const MARGIN_PX = 160;
/** Cytoscape's drawing of a large map is made anew before so much along an edge would be without actors, in CSS pixels. */
const STRIP_PX = 24;
/** So much larger it may be shown: more would look blurred. */
const MOST_GROWN = 1.12;
const BOXES_BEFORE_REST = 250;
/** Of a map that is painted whole so many parts are done in a frame: there are many, and Cytoscape has nothing to do. */
const PARTS_TOGETHER = 6;

export const makeMovingPicture = (cy: Core, { layers, isLarge, layOut: layOutParts, isHeld }: MovingParts): MovingPicture => {
  const viewport = () => ({ zoom: cy.zoom(), ...cy.pan() });
  let laidOut = { zoom: 0, x: 0, y: 0 };
  let drawn = laidOut;
  let isMoving = false;
  let following = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const renewing = makeWorkOverFrames(() => (cy.elements().empty() ? PARTS_TOGETHER : 1));
  let isWhole = false;
  let isOwnMove = false;

  const layOut = () => {
    for (const _rest of layOutParts() ?? []);
    laidOut = viewport();
  };
  /** Paints what has become stale or was painted for another view. */
  const paintStale = () => {
    for (const layer of layers) layer.follow(false);
  };
  const slidSince = (then: MapPoint): number => {
    const { x, y } = cy.pan();
    return Math.max(Math.abs(x - then.x), Math.abs(y - then.y));
  };
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (renewing.isUnderWay()) return;
      // A hand that still holds the map will move it on.
      if (isMoving && isHeld() && cy.zoom() === laidOut.zoom) return settle();
      isMoving = false;
      layOut();
      paintStale();
      if (slidSince(drawn) !== 0 || cy.zoom() !== drawn.zoom) cy.forceRender();
    }, SETTLE_MS);
  };
  /** While a large map moves under the hand, what is painted slides along, and is painted anew when the hand rests. */
  const follow = () => {
    if (renewing.isUnderWay()) return;
    if (isMoving && cy.zoom() === laidOut.zoom && slidSince(laidOut) > MARGIN_PX) {
      layOut();
      return paintStale();
    }
    for (const layer of layers) layer.follow(isMoving);
  };
  const followSoon = () => {
    cancelAnimationFrame(following);
    following = requestAnimationFrame(follow);
  };
  const onRender = () => {
    drawn = viewport();
    const sheet = cy.container();
    if (sheet) sheet.style.transform = '';
    if (!isWhole) return follow();
    isWhole = false;
    renewing.stop();
    for (const layer of layers) layer.reveal();
  };
  /** Whoever moves the view wants to see where it goes: what is left to draw is drawn at once. */
  const hurry = () => {
    if (!renewing.isUnderWay()) return;
    renewing.stop();
    layOut();
    for (const layer of layers) layer.paint();
    if (!isWhole) cy.endBatch();
    isWhole = false;
  };
  /** Where what Cytoscape drew last is to be shown, and how much larger. */
  const shownAt = () => {
    const by = cy.zoom() / drawn.zoom;
    const { x, y } = cy.pan();
    return { by, left: x - drawn.x * by, top: y - drawn.y * by };
  };
  const move = (by: () => void) => {
    const sheet = cy.container();
    hurry();
    if (!isLarge() || !sheet) return by();
    // Not in the types of Cytoscape: says nothing to what draws until the end.
    (cy as Core & { noNotifications: (work: () => void) => void }).noNotifications(by);
    const { by: grown, left, top } = shownAt();
    const [right, bottom] = [cy.width() * (1 - grown) - left, cy.height() * (1 - grown) - top];
    if (Math.max(left, top, right, bottom) > STRIP_PX || grown > MOST_GROWN) cy.forceRender();
    cancelAnimationFrame(following);
    following = requestAnimationFrame(() => {
      const at = shownAt();
      sheet.style.transform = `translate(${at.left}px, ${at.top}px) scale(${at.by})`;
      follow();
    });
  };
  const everything = function* () {
    let i = 0;
    // Cytoscape keeps them until the actor moves again, and needs them all to draw.
    for (const node of cy.nodes().toArray()) {
      node.boundingBox();
      if (++i % BOXES_BEFORE_REST === 0) yield;
    }
    yield* layOutParts() ?? [];
    laidOut = viewport();
    yield;
    for (const layer of layers) {
      yield* layer.prepare();
      yield;
    }
  };
  const renew = (change: () => void) => {
    // Cytoscape draws nothing before the batch ends.
    if (!renewing.isUnderWay() || isWhole) cy.startBatch();
    isWhole = false;
    isMoving = false;
    clearTimeout(settling);
    isOwnMove = true;
    change();
    isOwnMove = false;
    for (const layer of layers) layer.invalidate();
    renewing.start(everything(), () => {
      isWhole = true;
      cy.endBatch();
      cy.forceRender();
    });
  };

  const onZoom = () => {
    if (!isOwnMove) settle();
  };
  const onViewport = () => {
    if (isOwnMove) return;
    hurry();
    if (!isLarge()) return;
    isMoving = true;
    settle();
  };
  cy.on('render', onRender);
  cy.on('zoom', onZoom);
  cy.on('viewport', onViewport);

  return {
    move,
    settle,
    followSoon,
    layOut,
    renew,
    isRenewing: () => renewing.isUnderWay(),
    close: () => {
      renewing.stop();
      clearTimeout(settling);
      cancelAnimationFrame(following);
      cy.off('render', onRender);
      cy.off('zoom', onZoom);
      cy.off('viewport', onViewport);
    },
  };
};
