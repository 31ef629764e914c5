import type { Core } from 'cytoscape';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { MapChange } from '../../domain/change.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { LINES_BY_CYTOSCAPE_RELATIONS, NAME_EVERYBODY_ACTORS } from '../../domain/largeMap.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { areActorsPainted, discOf, makeActorLayer } from './actorLayer.ts';
import { makeCampLayer } from './campLayer.ts';
import type { CanvasState } from './canvasState.ts';
import type { InnerView, Insets } from './canvasView.ts';
import { EmphasisKeeper } from './emphasis.ts';
import type { Hit } from './gestures/pointing.ts';
import { nodeId } from './mapElements.ts';
import { makeMovingPicture } from './movingPicture.ts';
import { namePainter } from './nameLayer.ts';
import { layOutNames, NO_NAMES, type PlannedNames } from './nameLayout.ts';
import { makePaintedLayer } from './paintedLayer.ts';
import type { Palette } from './palette.ts';
import { makeRelationLayer } from './relationLayer.ts';
import { renderMap } from './renderMap.ts';
import { makeStageGround } from './stageGround.ts';

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
  readonly actors: HTMLCanvasElement;
  readonly names: HTMLCanvasElement;
}

/** More actors that move at once are drawn over several frames on a large map. */
const MOST_MOVED_AT_ONCE = 100;

/** How a map was looked at when its drawing made place for another view; it holds while nobody moved, came or went. */
const leftViews = new WeakMap<MapDesk, { positions: ActorMap['positions']; zoom: number; pan: MapPoint }>();

export const openCanvasStage = (
  cy: Core,
  canvases: StageCanvases,
  desk: MapDesk,
  state: CanvasState,
  start: Palette,
  insets: () => Insets,
): CanvasStage => {
  const map = (): ActorMap => desk.editor.getSnapshot().map;
  const isLarge = () => map().actors.size > NAME_EVERYBODY_ACTORS;
  const ground = makeStageGround(cy, start.font, insets, isLarge, {
    all: () => [...map().positions.values()].filter(({ id }) => map().actors.has(id)),
    of: (id) => (map().actors.has(id) ? map().positions.get(id) : undefined),
  });
  const { margin, names, view, isInView } = ground;
  let palette = start;
  let planned: PlannedNames = NO_NAMES;
  let previewed: ReadonlySet<ActorId> = new Set();
  let offset: MapPoint = { x: 0, y: 0 };
  const isPainted = (of: ActorMap) => of.relations.size > LINES_BY_CYTOSCAPE_RELATIONS || areActorsPainted(of);
  const picture = renderMap(
    cy,
    (of) => !isPainted(of),
    (of) => !areActorsPainted(of),
  );
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
      steppedBack: (id) => emphasis.steppedBack(id),
      isLit: (id) => emphasis.isLit(id),
      isInView,
    }),
    false,
    { margin },
  );
  const actors = makeActorLayer(canvases.actors, cy, {
    map,
    palette: () => palette,
    steppedBack: (id) => emphasis.steppedBack(id),
    ringsOf: (actor) => emphasis.ringsOf(actor, palette),
    metric: () => desk.insight.metricShown.getSnapshot(),
    isInView,
    margin,
  });
  const onActors = () => {
    if (!areActorsPainted(map())) return;
    actors.invalidate();
    moving.followSoon();
  };
  const onLight = () => {
    nameLayer.invalidate();
    actors.invalidate();
    if (isPainted(map())) lines.update();
    moving.followSoon();
  };
  const emphasis = new EmphasisKeeper(cy, desk, state, onLight, onActors);
  const layers = [camps.layer, lines.layer, actors, nameLayer];
  const moving = makeMovingPicture(cy, {
    layers,
    isLarge,
    isHeld: () => state.isPressed.getSnapshot(),
    layOut: function* () {
      planned = layOutNames(cy, map(), names);
      nameLayer.invalidate();
      actors.invalidate();
      yield;
      camps.update(map(), placeOf, planned);
    },
  });
  const show = (actors: Iterable<ActorId>) =>
    cy.batch(() => {
      for (const id of actors) {
        const at = placeOf(id);
        if (at) cy.getElementById(nodeId(id)).position({ x: at.x, y: at.y });
      }
    });

  const onChange = (change: MapChange, now: ActorMap) => {
    if (isOfNotesOnly(change)) return;
    const patch = () => {
      picture.patch(change, now);
      // Who is held stays where the hand has it, whatever others do to the map meanwhile.
      if (previewed.size > 0) show(previewed);
      emphasis.refresh();
      // Names and roles have nothing to do with lines, except that the head of an arrow ends at the border of its actor.
      if (change.relations || change.positions || (change.actors && !isLarge())) lines.update();
    };
    const isArranged = isLarge() && (change.positions?.changed?.length ?? 0) > MOST_MOVED_AT_ONCE;
    if (isArranged || moving.isRenewing()) moving.renew(patch);
    else {
      patch();
      nameLayer.invalidate();
      actors.invalidate();
      if (isLarge()) moving.settle();
      else moving.layOut();
      // A change of name or role alone gives Cytoscape nothing to draw.
      moving.followSoon();
    }
    const added = change.actors?.added ?? [];
    if (added.length > 0 && !state.isPressed.getSnapshot()) view.reveal(added.map(({ id }) => id));
    const active = state.active.getSnapshot();
    if (active && !now.actors.has(active)) state.active.set(null);
  };

  const refit = () => (moving.isRenewing() ? moving.renew(view.refit) : view.refit());
  const resize = () => {
    if (!ground.resized()) return;
    for (const layer of layers) layer.invalidate();
    moving.settle();
    // Under a hand nothing shifts.
    if (!state.isPressed.getSnapshot()) refit();
  };

  const begin = () => {
    picture.draw(map());
    view.fit();
    const left = leftViews.get(desk);
    if (left && left.positions === map().positions) cy.viewport({ zoom: left.zoom, pan: left.pan });
  };
  // Nothing shows yet: what takes long is prepared over some frames, in which the page around it answers already.
  if (areActorsPainted(map())) moving.renew(begin);
  else {
    begin();
    moving.layOut();
  }
  lines.update();
  emphasis.refresh();
  const stopWatching = desk.editor.onChange(onChange);
  const stopMetric = showMetric(cy, desk, onActors);
  const stop = () => {
    stopWatching();
    stopMetric();
    emphasis.close();
  };
  // The drawing goes before the fields on it, and a name in one of those is kept at the very end.
  cy.one('destroy', stop);

  return {
    view: {
      ...ground.movingView(moving),
      // What is being drawn anew is drawn in the view that is asked for.
      fit: (how) => (moving.isRenewing() ? moving.renew(() => view.fit({ atOnce: true })) : view.fit(how)),
      // It may be asked before the browser tells that the room is another.
      refit: () => {
        resize();
        refit();
      },
      drawn: () => (moving.isRenewing() ? new Promise((resolve) => cy.one('render', () => resolve())) : view.drawn()),
    },
    hitAt: (at, isTouch, withRelations) => ground.hitAt(map(), at, isTouch, planned, withRelations),
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
      // A hand that another page takes the drawing from lets go when the drawing is gone.
      if (previewed.size === 0 || cy.destroyed()) return;
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
    resize,
    close: () => {
      leftViews.set(desk, { positions: map().positions, zoom: cy.zoom(), pan: { ...cy.pan() } });
      stop();
      moving.close();
    },
  };
};

/** Notes stand nowhere in the drawing, and change several times while one is typed. */
const isOfNotesOnly = ({ actors, relations, ...others }: MapChange): boolean =>
  Object.keys(others).length === 0 &&
  [actors, relations].every(
    (part) =>
      !part?.added?.length &&
      !part?.removed?.length &&
      (part?.changed ?? []).every(({ properties }) => Object.keys(properties).every((path) => path === 'note')),
  );

/**
 * Shows a metric while one is chosen: a disc behind the actor, whose area grows with the value, or the actor's own colour.
 * Actors keep their size, so that hand and names find them where they were. Give back what it returns to stop.
 */
const showMetric = (cy: Core, desk: MapDesk, onActors: () => void): (() => void) => {
  const show = () => {
    onActors();
    const shown = desk.insight.metricShown.getSnapshot();
    cy.batch(() => {
      cy.nodes('[disc], [shade]').removeData('disc shade');
      if (!shown) return;
      const put = (id: ActorId, part: number) => {
        const node = cy.getElementById(nodeId(id));
        if (shown.as === 'colour') node.data('shade', part);
        else node.data('disc', discOf(part));
      };
      for (const [id, part] of shown.parts) put(id, part);
    });
  };
  show();
  return desk.insight.metricShown.subscribe(show);
};
