import type { Core } from 'cytoscape';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { MapChange } from '../../domain/change.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { makeCampLayer } from './campLayer.ts';
import type { CanvasState } from './canvasState.ts';
import { type InnerView, type Insets, makeCanvasView } from './canvasView.ts';
import { EmphasisKeeper } from './emphasis.ts';
import type { Hit } from './gestures/pointing.ts';
import { actorAt, relationAt } from './hitTest.ts';
import { nodeId } from './mapElements.ts';
import { showMetric } from './metricLayer.ts';
import { namePainter } from './nameLayer.ts';
import { layOutNames, MOST_FOR_PLAN, NO_NAMES, type PlannedNames } from './nameLayout.ts';
import { makeNames, measureWith } from './names.ts';
import { makePaintedLayer } from './paintedLayer.ts';
import type { Palette } from './palette.ts';
import { MOST_FOR_CYTOSCAPE, makeRelationLayer } from './relationLayer.ts';
import { renderMap } from './renderMap.ts';

/** Everything that is drawn, kept in step with the map, the selection and the spotlight. */
export interface CanvasStage {
  readonly view: InnerView;
  readonly hitAt: (at: MapPoint, isTouch: boolean, withRelations: boolean) => Hit;
  readonly preview: (actors: readonly ActorId[], by: MapPoint) => void;
  readonly endPreview: () => void;
  readonly recolour: (palette: Palette) => void;
  readonly resize: () => void;
  readonly close: () => void;
}
/** The canvases under and above Cytoscape's own. */
export interface StageCanvases {
  readonly lines: HTMLCanvasElement;
  readonly camps: HTMLCanvasElement;
  readonly names: HTMLCanvasElement;
}

const SETTLE_MS = 140;
/** So far around the view a large map is painted, in CSS pixels: nothing is missing while it slides under the hand. */
const MARGIN_PX = 160;
/** Cytoscape's drawing of a large map is made anew before so much along an edge would be without actors, in CSS pixels. */
const STRIP_PX = 24;
/** So much larger it may be shown: more would look blurred. */
const MOST_GROWN = 1.12;
/** So far around an actor its name and badges may reach, in map units. */
const NAME_ROOM = 90;

export const openCanvasStage = (
  cy: Core,
  canvases: StageCanvases,
  desk: MapDesk,
  state: CanvasState,
  start: Palette,
  insets: () => Insets,
): CanvasStage => {
  const map = (): ActorMap => desk.editor.getSnapshot().map;
  const isLarge = () => map().actors.size > MOST_FOR_PLAN;
  const margin = () => (isLarge() ? MARGIN_PX : 0);
  let palette = start;
  let planned: PlannedNames = NO_NAMES;
  let previewed: ReadonlySet<ActorId> = new Set();
  let offset: MapPoint = { x: 0, y: 0 };
  let isMoving = false;
  let following = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const roomOf = () => ({ width: cy.container()?.clientWidth ?? 0, height: cy.container()?.clientHeight ?? 0 });
  let size = roomOf();
  let laidOut = { zoom: 0, x: 0, y: 0 };
  let drawn = laidOut;

  const names = makeNames(measureWith(start.font));
  const isPainted = (of: ActorMap) => of.relations.size > MOST_FOR_CYTOSCAPE;
  const picture = renderMap(cy, (of) => !isPainted(of));
  const lines = makeRelationLayer(canvases.lines, cy, {
    map,
    isLarge: () => isPainted(map()),
    selected: () => desk.selection.getSnapshot().relations,
    lit: () => {
      const light = desk.spotlight.getSnapshot();
      return light && new Set(light.relations);
    },
    palette: () => palette,
    margin,
  });
  const camps = makeCampLayer(canvases.camps, cy, start, margin);
  const view = makeCanvasView(cy, insets);
  const placeOf = (id: ActorId): MapPoint | undefined => {
    const at = map().positions.get(id);
    return at && previewed.has(id) ? { x: at.x + offset.x, y: at.y + offset.y } : at;
  };
  const nameLayer = makePaintedLayer(
    canvases.names,
    cy,
    namePainter({
      map,
      planned: () => planned,
      names,
      palette: () => palette,
      placeOf,
      opacityOf: (id) => emphasis.opacityOf(id),
      isInView: ({ x, y }) => {
        const { x1, x2, y1, y2 } = cy.extent();
        const room = NAME_ROOM + margin() / cy.zoom();
        return x > x1 - room && x < x2 + room && y > y1 - room && y < y2 + room;
      },
    }),
    false,
    { margin },
  );
  const emphasis = new EmphasisKeeper(cy, desk, state, () => {
    nameLayer.invalidate();
    if (isPainted(map())) lines.update();
    cancelAnimationFrame(following);
    following = requestAnimationFrame(follow);
  });
  const layers = [camps.layer, lines.layer, nameLayer];

  const layOut = () => {
    planned = layOutNames(cy, map(), names);
    laidOut = { zoom: cy.zoom(), ...cy.pan() };
    nameLayer.invalidate();
    camps.update(map(), placeOf, planned);
  };
  /** Paints what has become stale or was painted for another view. */
  const paintStale = () => {
    for (const layer of layers) layer.follow(false);
  };
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      // A hand that still holds the map will move it on.
      if (isMoving && state.isPressed.getSnapshot() && cy.zoom() === laidOut.zoom) return settle();
      isMoving = false;
      layOut();
      paintStale();
      if (slidSince(drawn) !== 0 || cy.zoom() !== drawn.zoom) cy.forceRender();
    }, SETTLE_MS);
  };
  /** While a large map moves under the hand, what is painted slides along, and is painted anew when the hand rests. */
  const follow = () => {
    if (isMoving && cy.zoom() === laidOut.zoom && slidSince(laidOut) > MARGIN_PX) {
      layOut();
      return paintStale();
    }
    for (const layer of layers) layer.follow(isMoving);
  };
  const slidSince = (then: MapPoint): number => {
    const { x, y } = cy.pan();
    return Math.max(Math.abs(x - then.x), Math.abs(y - then.y));
  };
  const onRender = () => {
    drawn = { zoom: cy.zoom(), ...cy.pan() };
    const sheet = cy.container();
    if (sheet) sheet.style.transform = '';
    follow();
  };
  /** Moves the view; on a large map Cytoscape's drawing slides and grows along instead of being made anew in every frame. */
  const moved = (move: () => void) => {
    const sheet = cy.container();
    if (!isLarge() || !sheet) return move();
    // Not in the types of Cytoscape: says nothing to what draws until the end.
    (cy as Core & { noNotifications: (work: () => void) => void }).noNotifications(move);
    const { by, left, top } = shownAt();
    const [right, bottom] = [cy.width() * (1 - by) - left, cy.height() * (1 - by) - top];
    if (Math.max(left, top, right, bottom) > STRIP_PX || by > MOST_GROWN) cy.forceRender();
    cancelAnimationFrame(following);
    following = requestAnimationFrame(() => {
      const at = shownAt();
      sheet.style.transform = `translate(${at.left}px, ${at.top}px) scale(${at.by})`;
      follow();
    });
  };
  /** Where what Cytoscape drew last is to be shown, and how much larger. */
  const shownAt = () => {
    const by = cy.zoom() / drawn.zoom;
    const { x, y } = cy.pan();
    return { by, left: x - drawn.x * by, top: y - drawn.y * by };
  };
  const onZoom = () => settle();
  const onViewport = () => {
    if (!isLarge()) return;
    isMoving = true;
    settle();
  };

  const show = (actors: Iterable<ActorId>) =>
    cy.batch(() => {
      for (const id of actors) {
        const at = placeOf(id);
        if (at) cy.getElementById(nodeId(id)).position({ x: at.x, y: at.y });
      }
    });

  const onChange = (change: MapChange, now: ActorMap) => {
    picture.patch(change, now);
    emphasis.refresh();
    nameLayer.invalidate();
    // Names and roles have nothing to do with lines, except that the head of an arrow ends at the border of its actor.
    if (change.relations || change.positions || (change.actors && !isLarge())) lines.update();
    if (isLarge()) settle();
    else layOut();
    // A change of name or role alone gives Cytoscape nothing to draw.
    cancelAnimationFrame(following);
    following = requestAnimationFrame(follow);
    const added = change.actors?.added ?? [];
    if (added.length > 0 && !state.isPressed.getSnapshot()) view.reveal(added.map(({ id }) => id));
    const active = state.active.getSnapshot();
    if (active && !now.actors.has(active)) state.active.set(null);
  };

  picture.draw(map());
  view.fit();
  layOut();
  lines.update();
  emphasis.refresh();
  const stopWatching = desk.editor.onChange(onChange);
  const stopMetric = showMetric(cy, desk);
  cy.on('render', onRender);
  cy.on('zoom', onZoom);
  cy.on('viewport', onViewport);

  return {
    view: {
      ...view,
      pan: (right, down) => moved(() => view.pan(right, down)),
      zoomAt: (screen, factor) => moved(() => view.zoomAt(screen, factor)),
    },
    hitAt: (at, isTouch, withRelations) => {
      const options = { zoom: cy.zoom(), isTouch, names: planned.shown };
      const hit = actorAt(map(), at, options);
      return hit.on === 'nothing' && withRelations ? relationAt(cy, map(), at, options) : hit;
    },
    preview: (actors, by) => {
      if (isLarge()) return state.ghosts.set({ actors, by });
      previewed = new Set(actors);
      offset = by;
      show(actors);
      nameLayer.invalidate();
      if (map().camps.size > 0) camps.update(map(), placeOf, planned);
    },
    endPreview: () => {
      state.ghosts.set(null);
      if (previewed.size === 0) return;
      const ids = previewed;
      previewed = new Set();
      offset = { x: 0, y: 0 };
      show(ids);
      nameLayer.invalidate();
      camps.update(map(), placeOf, planned);
    },
    recolour: (next) => {
      if (next === palette) return;
      palette = next;
      camps.recolour(next);
      for (const layer of layers) layer.paint();
    },
    resize: () => {
      const now = roomOf();
      if (now.width === size.width && now.height === size.height) return;
      size = now;
      cy.resize();
      for (const layer of layers) layer.invalidate();
      settle();
    },
    close: () => {
      stopWatching();
      stopMetric();
      emphasis.close();
      clearTimeout(settling);
      cancelAnimationFrame(following);
      cy.off('render', onRender);
      cy.off('zoom', onZoom);
      cy.off('viewport', onViewport);
    },
  };
};
