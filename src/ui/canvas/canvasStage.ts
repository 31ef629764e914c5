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
  let palette = start;
  let planned: PlannedNames = NO_NAMES;
  let previewed: ReadonlySet<ActorId> = new Set();
  let offset: MapPoint = { x: 0, y: 0 };
  let isMoving = false;
  let following = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let size = { width: canvases.camps.clientWidth, height: canvases.camps.clientHeight };

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
  });
  const camps = makeCampLayer(canvases.camps, cy, start);
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
        return x > x1 - 90 && x < x2 + 90 && y > y1 - 90 && y < y2 + 90;
      },
    }),
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
    nameLayer.invalidate();
    camps.update(map(), placeOf, planned);
    lines.update();
  };
  const paintAll = () => {
    for (const layer of layers) layer.paint();
  };
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      isMoving = false;
      layOut();
      paintAll();
    }, SETTLE_MS);
  };
  /** While a large map moves under the hand, what is painted slides along, and is painted anew when the hand rests. */
  const follow = () => {
    for (const layer of layers) layer.follow(isMoving);
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
    if (isLarge()) {
      // Names and roles have nothing to do with lines.
      if (change.relations || change.positions) lines.update();
      settle();
    } else layOut();
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
  emphasis.refresh();
  const stopWatching = desk.editor.onChange(onChange);
  const stopMetric = showMetric(cy, desk);
  cy.on('render', follow);
  cy.on('zoom', onZoom);
  cy.on('viewport', onViewport);

  return {
    view,
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
      paintAll();
    },
    resize: () => {
      const { clientWidth, clientHeight } = canvases.camps;
      if (clientWidth === size.width && clientHeight === size.height) return;
      size = { width: clientWidth, height: clientHeight };
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
      cy.off('render', follow);
      cy.off('zoom', onZoom);
      cy.off('viewport', onViewport);
    },
  };
};
