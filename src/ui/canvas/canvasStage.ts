import type { Core } from 'cytoscape';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { MapChange } from '../../domain/change.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { makeCampLayer } from './campLayer.ts';
import type { CanvasState } from './canvasState.ts';
import { type Insets, type InnerView, makeCanvasView } from './canvasView.ts';
import { EmphasisKeeper } from './emphasis.ts';
import type { Hit } from './gestures/pointing.ts';
import { actorAt, relationAt } from './hitTest.ts';
import type { Box } from './labelPlan.ts';
import { nodeId } from './mapElements.ts';
import { layOutNames, MOST_FOR_PLAN } from './nameLayout.ts';
import { makeNames, measureWith } from './names.ts';
import type { Palette } from './palette.ts';
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

const SETTLE_MS = 140;

export const openCanvasStage = (
  cy: Core,
  campCanvas: HTMLCanvasElement,
  desk: MapDesk,
  state: CanvasState,
  start: Palette,
  insets: () => Insets,
): CanvasStage => {
  const names = makeNames(measureWith(start.font));
  const picture = renderMap(cy, names, start);
  const camps = makeCampLayer(campCanvas, cy, start);
  const view = makeCanvasView(cy, insets);
  const emphasis = new EmphasisKeeper(cy, desk, state);
  const map = (): ActorMap => desk.editor.getSnapshot().map;
  let nameBoxes: ReadonlyMap<ActorId, Box> = new Map();
  let previewed: readonly ActorId[] = [];
  let offset: MapPoint = { x: 0, y: 0 };
  let settling: ReturnType<typeof setTimeout> | undefined;
  let hullFrame = 0;

  const placeOf = (id: ActorId): MapPoint | undefined => {
    const at = map().positions.get(id);
    return at && previewed.includes(id) ? { x: at.x + offset.x, y: at.y + offset.y } : at;
  };
  const updateCamps = () => {
    camps.update(map(), placeOf, nameBoxes);
    camps.draw();
  };
  const layOut = () => {
    nameBoxes = layOutNames(cy, map(), names, cy.zoom());
    updateCamps();
  };
  /** On a large map the names are laid out when the hand rests, on a small one at once. */
  const layOutSoon = () => {
    clearTimeout(settling);
    if (map().actors.size <= MOST_FOR_PLAN) layOut();
    else settling = setTimeout(layOut, SETTLE_MS);
  };
  const onZoom = () => {
    clearTimeout(settling);
    if (map().actors.size <= MOST_FOR_PLAN) settling = setTimeout(layOut, SETTLE_MS);
  };

  const onChange = (change: MapChange, now: ActorMap) => {
    picture.patch(change, now);
    emphasis.refresh();
    if (change.actors || change.positions || change.camps || change.relations) layOutSoon();
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
  cy.on('render', camps.draw);
  cy.on('zoom', onZoom);

  return {
    view,
    hitAt: (at, isTouch, withRelations) => {
      const options = { zoom: cy.zoom(), isTouch, names: nameBoxes };
      const hit = actorAt(map(), at, options);
      return hit.on === 'nothing' && withRelations ? relationAt(cy, map(), at, options) : hit;
    },
    preview: (actors, by) => {
      previewed = actors;
      offset = by;
      cy.batch(() => {
        for (const id of actors) {
          const at = placeOf(id);
          if (at) cy.getElementById(nodeId(id)).position({ x: at.x, y: at.y });
        }
      });
      if (map().camps.size === 0 || hullFrame) return;
      hullFrame = requestAnimationFrame(() => {
        hullFrame = 0;
        updateCamps();
      });
    },
    endPreview: () => {
      cancelAnimationFrame(hullFrame);
      hullFrame = 0;
      const ids = previewed;
      previewed = [];
      offset = { x: 0, y: 0 };
      cy.batch(() => {
        for (const id of ids) {
          const at = map().positions.get(id);
          if (at) cy.getElementById(nodeId(id)).position({ x: at.x, y: at.y });
        }
      });
      updateCamps();
    },
    recolour: (palette) => {
      picture.recolour(palette, map());
      camps.recolour(palette);
    },
    resize: () => {
      cy.resize();
      camps.draw();
    },
    close: () => {
      stopWatching();
      emphasis.close();
      clearTimeout(settling);
      cancelAnimationFrame(hullFrame);
    },
  };
};
