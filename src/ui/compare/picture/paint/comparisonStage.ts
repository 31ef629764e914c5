import { FIND_BY_HAND_RELATIONS, NAME_EVERYBODY_ACTORS } from '../../../../domain/largeMap.ts';
import type { MapPoint, Share } from '../../../../domain/quantities.ts';
import type { ComparedLight } from '../../../../workspace/compareDesk.ts';
import type { Drawing, DrawingStyle } from '../../../canvas/CytoscapeMount.tsx';
import { makeCampLayer } from '../../../canvas/campLayer.ts';
import { canvasStylesheet } from '../../../canvas/canvasStylesheet.ts';
import type { InnerView, Insets } from '../../../canvas/canvasView.ts';
import { type Hit, NOTHING } from '../../../canvas/gestures/pointing.ts';
import { nodeId } from '../../../canvas/mapElements.ts';
import { makeMovingPicture } from '../../../canvas/movingPicture.ts';
import { layOutNames } from '../../../canvas/nameLayout.ts';
import { makePaintedLayer, type Painter } from '../../../canvas/paintedLayer.ts';
import { renderMap } from '../../../canvas/renderMap.ts';
import { makeStageGround } from '../../../canvas/stageGround.ts';
import type { PicturedMaps } from '../picturedMaps.ts';
import { pictureLight } from '../pictureLight.ts';
import type { MarkPalette } from './changeMark.ts';
import { pillSize, placedPills } from './changePills.ts';
import { comparedLines } from './comparedLines.ts';
import { comparisonPainters, emptyDrawing } from './comparisonPainters.ts';
import { fadeOpacities, type PictureSide } from './fadeOpacities.ts';
import { pillZoom } from './markedActors.ts';
import { roomOfMarks } from './markedLines.ts';
import { sharedOut } from './sharedOut.ts';
import { type StackedLayer, stackedLayer } from './stackedLayer.ts';

/** The canvases of a picture, from below: under and above `actors`, where Cytoscape draws who did not change. */
export const LAYERS_UNDER = ['campsWas', 'campsIs', 'linesSteady', 'linesWas', 'linesIs', 'linesMarked', 'bodies'] as const;
export const LAYERS_ABOVE = ['namesSteady', 'topWas', 'topIs', 'topMarked'] as const;
export type CanvasLayer = (typeof LAYERS_UNDER | typeof LAYERS_ABOVE)[number];
export type StackCanvases = { readonly [L in CanvasLayer]: HTMLCanvasElement } & { readonly actors: HTMLElement };

/** One picture of two maps. Everything is painted once for each moment; fading only lets one layer give way to another. */
export interface ComparisonStage {
  readonly view: InnerView;
  /** Takes over the view of another. */
  readonly lookAt: (viewport: { readonly zoom: number; readonly pan: MapPoint }) => void;
  readonly show: (maps: PicturedMaps) => void;
  readonly fade: (to: Share) => void;
  readonly light: (light: ComparedLight | null) => void;
  readonly hitAt: (at: MapPoint, isTouch: boolean) => Hit;
  readonly recolour: (palette: MarkPalette) => void;
  readonly resize: () => void;
  readonly close: () => void;
}

export const openComparisonStage = (
  cy: Drawing,
  canvases: StackCanvases,
  side: PictureSide,
  start: MarkPalette,
  insets: () => Insets,
): ComparisonStage => {
  const drawing = emptyDrawing(start);
  let asked: ComparedLight | null = null;
  let shown = 0.5 as Share;
  let areCampsStale = { was: true, is: true };

  const isLarge = () => (drawing.maps?.actors.size ?? 0) > NAME_EVERYBODY_ACTORS;
  const marked = () => drawing.shares?.marked ?? [];
  const ground = makeStageGround(cy, start.font, insets, isLarge);
  const { margin, names, view } = ground;
  const picture = renderMap(cy, () => false);

  const paint = comparisonPainters(drawing, ground);
  const painted = (layer: CanvasLayer, painter: Painter, growsAlong = false, isEmpty = () => false): StackedLayer =>
    stackedLayer(canvases[layer], makePaintedLayer(canvases[layer], cy, painter, growsAlong, { margin, isEmpty }));
  const camps = {
    was: makeCampLayer(canvases.campsWas, cy, start, margin),
    is: makeCampLayer(canvases.campsIs, cy, start, margin),
  };
  const layers: { readonly [L in CanvasLayer]: StackedLayer } = {
    campsWas: stackedLayer(canvases.campsWas, camps.was.layer),
    campsIs: stackedLayer(canvases.campsIs, camps.is.layer),
    linesSteady: painted('linesSteady', paint.lines('steady'), true, () => drawing.bundles.steady().length === 0),
    linesWas: painted('linesWas', paint.lines('was'), true, () => drawing.bundles.was().length === 0),
    linesIs: painted('linesIs', paint.lines('is'), true, () => drawing.bundles.is().length === 0),
    linesMarked: painted('linesMarked', paint.markedLines, true, () => drawing.changed.bundles.length === 0),
    bodies: painted('bodies', paint.bodies, true),
    namesSteady: painted('namesSteady', paint.steadyNames),
    topWas: painted('topWas', paint.moment('was')),
    topIs: painted('topIs', paint.moment('is')),
    topMarked: painted('topMarked', paint.marks),
  };
  const all = Object.values(layers);

  const layOut = () => {
    const { maps, changed, lit } = drawing;
    if (!maps) return;
    const zoom = cy.zoom();
    const pilled = marked().filter(({ pills }) => pills.length > 0);
    const withPills = zoom >= pillZoom(pilled.length) ? pilled : [];
    const places = isLarge() ? [] : [...maps.positions.values()];
    const boxes = new Map(
      withPills.map(({ actor, at, pills }) => [actor.id, placedPills(actor, at, pills, pillSize(zoom), places)] as const),
    );
    drawing.boxes = boxes;
    drawing.planned = layOutNames(cy, maps.all, names, {
      obstacles: [...[...boxes.values()].flat(), ...roomOfMarks(changed, zoom)],
      comesFirst: (id) => lit?.actors.has(id) ?? maps.actors.get(id)?.isSteady === false,
    });
    for (const layer of all) layer.invalidate();
    areCampsStale = { was: true, is: true };
    updateCamps();
  };
  /** Grounds take a while to work out: only those that show. */
  const updateCamps = () => {
    const { maps, planned } = drawing;
    const to = opacities();
    for (const one of ['was', 'is'] as const) {
      if (!maps || !areCampsStale[one] || (one === 'was' ? to.campsWas : to.campsIs) === 0) continue;
      areCampsStale[one] = false;
      camps[one].update(maps[one], (id) => maps.positions.get(id), planned);
    }
  };
  const bundleLines = () => {
    if (drawing.maps) Object.assign(drawing, comparedLines(drawing.maps, side, drawing.lit));
  };
  const opacities = () => {
    const { maps, changed, lit } = drawing;
    const hasMarks = maps?.hasMarks === true && marked().length + changed.marks.length > 0;
    return fadeOpacities(side, shown, hasMarks, lit !== null);
  };
  const showOpacities = () => {
    const to = opacities();
    updateCamps();
    layers.campsWas.setOpacity(to.campsWas);
    layers.campsIs.setOpacity(to.campsIs);
    layers.linesSteady.setOpacity(to.steadyLines);
    layers.linesWas.setOpacity(to.was);
    layers.linesIs.setOpacity(to.is);
    layers.linesMarked.setOpacity(to.marked);
    layers.namesSteady.setOpacity(to.steadyNames);
    layers.topWas.setOpacity(to.was);
    layers.topIs.setOpacity(to.is);
    layers.topMarked.setOpacity(to.marked);
    // Nothing shows through whoever is drawn in full.
    layers.bodies.setOpacity(to.steadyActors === 1 && !drawing.lit ? 0 : 1);
    canvases.actors.style.opacity = String(to.steadyActors);
  };
  const showLight = () => {
    const { maps } = drawing;
    const lit = maps && pictureLight(asked, maps, side);
    drawing.lit = lit;
    cy.batch(() => {
      cy.nodes('.far, .lit').removeClass('far lit');
      if (lit)
        for (const id of maps?.actors.keys() ?? []) cy.getElementById(nodeId(id)).addClass(lit.actors.has(id) ? 'lit' : 'far');
    });
  };

  const viewport = () => ({ zoom: cy.zoom(), ...cy.pan() });
  let fitted = viewport();
  const fitAtOnce = () => {
    view.fit({ atOnce: true });
    fitted = viewport();
  };
  const moving = makeMovingPicture(cy, { layers: all, isLarge, isHeld: () => false, layOut });

  return {
    view: ground.movingView(moving),
    lookAt: (viewport) => moving.move(() => cy.viewport(viewport)),
    show: (next) => {
      const isFirst = drawing.maps === null;
      drawing.maps = next;
      drawing.shares = sharedOut(next, side);
      picture.draw(next.all);
      cy.batch(() => {
        for (const actor of next.actors.values()) if (!actor.isSteady) cy.getElementById(nodeId(actor.id)).addClass('painted');
      });
      showLight();
      bundleLines();
      if (isFirst) fitAtOnce();
      moving.layOut();
      showOpacities();
      moving.followSoon();
    },
    fade: (to) => {
      shown = to;
      showOpacities();
    },
    light: (next) => {
      if (next === asked) return;
      asked = next;
      showLight();
      bundleLines();
      // Whoever is pointed out is named; as long as all of them are, no name moves.
      const { lit, planned } = drawing;
      const isNameless = lit !== null && [...lit.actors].some((id) => !planned.shown.has(id));
      if (isNameless && !isLarge()) moving.layOut();
      for (const layer of all) layer.invalidate();
      showOpacities();
      moving.followSoon();
    },
    hitAt: (at, isTouch) => {
      const map = drawing.shares?.ground;
      return map ? ground.hitAt(map, at, isTouch, drawing.planned, map.relations.size < FIND_BY_HAND_RELATIONS) : NOTHING;
    },
    recolour: (next) => {
      if (next === drawing.palette) return;
      drawing.palette = next;
      camps.was.recolour(next);
      camps.is.recolour(next);
      for (const layer of all) layer.invalidate();
      moving.followSoon();
    },
    resize: () => {
      if (!ground.resized()) return;
      // As long as nobody moved it, the whole picture stays in view.
      if (JSON.stringify(fitted) === JSON.stringify(viewport())) fitAtOnce();
      for (const layer of all) layer.invalidate();
      moving.settle();
    },
    close: () => moving.close(),
  };
};

/** As on the map; who differs is painted above it. */
export const comparisonStylesheet = (palette: MarkPalette): DrawingStyle =>
  [...(canvasStylesheet(palette) as object[]), { selector: 'node.painted', style: { visibility: 'hidden' } }] as DrawingStyle;
