import type { Core, StylesheetJson } from 'cytoscape';
import type { Actor } from '../../../../domain/actor.ts';
import type { ActorMap } from '../../../../domain/actorMap.ts';
import type { ActorId } from '../../../../domain/identifiers.ts';
import { FIND_BY_HAND_RELATIONS, NAME_EVERYBODY_ACTORS } from '../../../../domain/largeMap.ts';
import type { MapPoint, Share } from '../../../../domain/quantities.ts';
import type { ComparedLight } from '../../../../workspace/compareDesk.ts';
import { makeCampLayer } from '../../../canvas/campLayer.ts';
import { canvasStylesheet, STEPPED_BACK } from '../../../canvas/canvasStylesheet.ts';
import { type InnerView, type Insets, makeCanvasView } from '../../../canvas/canvasView.ts';
import { type Hit, NOTHING } from '../../../canvas/gestures/pointing.ts';
import { actorAt, relationAt } from '../../../canvas/hitTest.ts';
import type { Box } from '../../../canvas/labelPlan.ts';
import { nodeId } from '../../../canvas/mapElements.ts';
import { MARGIN_PX, makeMovingPicture } from '../../../canvas/movingPicture.ts';
import { namePainter } from '../../../canvas/nameLayer.ts';
import { layOutNames, NO_NAMES, type PlannedNames } from '../../../canvas/nameLayout.ts';
import { makeNames, measureWith } from '../../../canvas/names.ts';
import { makePaintedLayer, type Painter } from '../../../canvas/paintedLayer.ts';
import { paintBundles } from '../../../canvas/relationBundles.ts';
import { renderMap } from '../../../canvas/renderMap.ts';
import type { PicturedActor, PicturedMaps } from '../picturedMaps.ts';
import { type PictureLight, pictureLight } from '../pictureLight.ts';
import { actorShape, paintActor } from './actorShape.ts';
import type { MarkPalette } from './changeMark.ts';
import { pillSize, placedPills } from './changePills.ts';
import { type ComparedBundles, comparedLines, NO_BUNDLES } from './comparedLines.ts';
import { fadeOpacities, type PictureSide } from './fadeOpacities.ts';
import { paintActorMarks, paintMarkedActors, pillZoom } from './markedActors.ts';
import { type MarkedLines, NO_MARKED_LINES, paintLineMarks, paintMarkedLines, roomOfMarks } from './markedLines.ts';
import { markStamps } from './markStamp.ts';
import { paintStrikes } from './paintStrikes.ts';
import { type SharedOut, sharedOut } from './sharedOut.ts';
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

/** So far around an actor its name and marks may reach, in map units. */
const NAME_ROOM = 90;

export const openComparisonStage = (
  cy: Core,
  canvases: StackCanvases,
  side: PictureSide,
  start: MarkPalette,
  insets: () => Insets,
): ComparisonStage => {
  let palette = start;
  let maps: PicturedMaps | null = null;
  let planned: PlannedNames = NO_NAMES;
  let shares: SharedOut | null = null;
  let bundles: ComparedBundles = NO_BUNDLES;
  let changed: MarkedLines = NO_MARKED_LINES;
  let boxes: ReadonlyMap<ActorId, readonly Box[]> = new Map();
  let asked: ComparedLight | null = null;
  let lit: PictureLight | null = null;
  let shown = 0.5 as Share;
  let areCampsStale = { was: true, is: true };
  let size = { width: canvases.actors.clientWidth, height: canvases.actors.clientHeight };

  const isLarge = () => (maps?.actors.size ?? 0) > NAME_EVERYBODY_ACTORS;
  const margin = () => (isLarge() ? MARGIN_PX : 0);
  const marked = () => shares?.marked ?? [];
  const names = makeNames(measureWith(start.font));
  const picture = renderMap(cy, () => false);
  const view = makeCanvasView(cy, insets);
  const stamps = markStamps();
  const opacityOf = (id: ActorId): number => (!lit || lit.actors.has(id) ? 1 : STEPPED_BACK.far);
  const isInView = ({ x, y }: MapPoint): boolean => {
    const { x1, x2, y1, y2 } = cy.extent();
    const room = NAME_ROOM + margin() / cy.zoom();
    return x > x1 - room && x < x2 + room && y > y1 - room && y < y2 + room;
  };

  const namesOf = (map: () => ActorMap | null): Painter => {
    const paint = namePainter({
      map: () => map() as ActorMap,
      planned: () => planned,
      names,
      palette: () => palette,
      placeOf: (id) => maps?.positions.get(id),
      opacityOf,
      isInView,
    });
    return (context, zoom, scale) => (map() ? paint(context, zoom, scale) : undefined);
  };
  /** Who differs, as on one of the two maps. */
  const momentOf = (pick: (actor: PicturedActor) => Actor | null, map: () => ActorMap | null): Painter => {
    const paintNames = namesOf(map);
    return function* (context, zoom, scale) {
      for (const actor of maps?.actors.values() ?? []) {
        const at = maps?.positions.get(actor.id);
        const drawn = actor.isSteady ? null : pick(actor);
        if (!drawn || !at || !isInView(at)) continue;
        context.globalAlpha = opacityOf(actor.id);
        paintActor(context, drawn, at, { fill: palette.sheet, stroke: palette.ink, width: 1.6, dash: [] });
      }
      yield* paintNames(context, zoom, scale) ?? [];
    };
  };
  const paintChangedNames = namesOf(() => shares?.changed ?? null);
  const paintMarks: Painter = function* (context, zoom, scale) {
    const stamp = stamps(context, palette, scale);
    const inView = marked().filter(({ at }) => isInView(at));
    paintMarkedActors(context, inView, zoom, palette, opacityOf);
    paintLineMarks(context, changed, zoom, palette, stamp, isInView);
    yield* paintChangedNames(context, zoom, scale) ?? [];
    paintStrikes(context, inView, planned, names, palette, opacityOf);
    paintActorMarks(context, inView, zoom, palette, stamp, boxes, opacityOf);
  };

  /** Who steps back is seen through, and no line should be seen in it. */
  const paintBodies: Painter = (context) => {
    context.fillStyle = palette.paper;
    for (const { id, kind } of shares?.steady.actors.values() ?? []) {
      const at = maps?.positions.get(id);
      if (!at || !isInView(at)) continue;
      context.translate(at.x, at.y);
      context.fill(actorShape(kind));
      context.translate(-at.x, -at.y);
    }
    return undefined;
  };

  const painted = (layer: CanvasLayer, painter: Painter, growsAlong = false, isEmpty = () => false): StackedLayer =>
    stackedLayer(canvases[layer], makePaintedLayer(canvases[layer], cy, painter, growsAlong, { margin, isEmpty }));
  const paintedLines = (which: keyof typeof bundles): Painter =>
    function* (context, zoom) {
      yield* paintBundles(context, zoom, bundles[which](), palette);
    };
  const camps = {
    was: makeCampLayer(canvases.campsWas, cy, start, margin),
    is: makeCampLayer(canvases.campsIs, cy, start, margin),
  };
  const layers: { readonly [L in CanvasLayer]: StackedLayer } = {
    campsWas: stackedLayer(canvases.campsWas, camps.was.layer),
    campsIs: stackedLayer(canvases.campsIs, camps.is.layer),
    linesSteady: painted('linesSteady', paintedLines('steady'), true, () => bundles.steady().length === 0),
    linesWas: painted('linesWas', paintedLines('was'), true, () => bundles.was().length === 0),
    linesIs: painted('linesIs', paintedLines('is'), true, () => bundles.is().length === 0),
    linesMarked: painted(
      'linesMarked',
      (context, zoom) => {
        paintMarkedLines(context, changed, zoom, palette);
        return undefined;
      },
      true,
      () => changed.bundles.length === 0,
    ),
    bodies: painted('bodies', paintBodies, true),
    namesSteady: painted(
      'namesSteady',
      namesOf(() => shares?.steady ?? null),
    ),
    topWas: painted(
      'topWas',
      momentOf(
        ({ was }) => was,
        () => shares?.was ?? null,
      ),
    ),
    topIs: painted(
      'topIs',
      momentOf(
        ({ is }) => is,
        () => shares?.is ?? null,
      ),
    ),
    topMarked: painted('topMarked', paintMarks),
  };
  const all = Object.values(layers);

  const layOut = () => {
    if (!maps) return;
    const zoom = cy.zoom();
    const pilled = marked().filter(({ pills }) => pills.length > 0);
    const withPills = zoom >= pillZoom(pilled.length) ? pilled : [];
    const places = isLarge() ? [] : [...maps.positions.values()];
    boxes = new Map(withPills.map(({ actor, at, pills }) => [actor.id, placedPills(actor, at, pills, pillSize(zoom), places)]));
    planned = layOutNames(cy, maps.all, names, {
      obstacles: [...[...boxes.values()].flat(), ...roomOfMarks(changed, zoom)],
      comesFirst: (id) => lit?.actors.has(id) ?? maps?.actors.get(id)?.isSteady === false,
    });
    for (const layer of all) layer.invalidate();
    areCampsStale = { was: true, is: true };
    updateCamps();
  };
  /** Grounds take a while to work out: only those that show. */
  const updateCamps = () => {
    const to = opacities();
    for (const one of ['was', 'is'] as const) {
      if (!maps || !areCampsStale[one] || (one === 'was' ? to.campsWas : to.campsIs) === 0) continue;
      areCampsStale[one] = false;
      camps[one].update(maps[one], (id) => maps?.positions.get(id), planned);
    }
  };
  const bundleLines = () => {
    if (maps) ({ bundles, changed } = comparedLines(maps, side, lit));
  };
  const opacities = () => {
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
    layers.bodies.setOpacity(to.steadyActors === 1 && !lit ? 0 : 1);
    canvases.actors.style.opacity = String(to.steadyActors);
  };
  const showLight = () => {
    lit = maps && pictureLight(asked, maps, side);
    cy.batch(() => {
      cy.nodes('.far').removeClass('far');
      if (lit) for (const id of maps?.actors.keys() ?? []) if (!lit.actors.has(id)) cy.getElementById(nodeId(id)).addClass('far');
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
    view: {
      ...view,
      pan: (right, down) => moving.move(() => view.pan(right, down)),
      zoomAt: (screen, factor) => moving.move(() => view.zoomAt(screen, factor)),
    },
    lookAt: (viewport) => moving.move(() => cy.viewport(viewport)),
    show: (next) => {
      const isFirst = maps === null;
      maps = next;
      shares = sharedOut(maps, side);
      picture.draw(maps.all);
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
      const isNameless = lit !== null && [...lit.actors].some((id) => !planned.shown.has(id));
      if (isNameless && !isLarge()) moving.layOut();
      for (const layer of all) layer.invalidate();
      showOpacities();
      moving.followSoon();
    },
    hitAt: (at, isTouch) => {
      const ground = shares?.ground;
      if (!ground) return NOTHING;
      const options = { zoom: cy.zoom(), isTouch, names: planned.shown };
      const hit = actorAt(ground, at, options);
      return hit.on === 'nothing' && ground.relations.size < FIND_BY_HAND_RELATIONS ? relationAt(cy, ground, at, options) : hit;
    },
    recolour: (next) => {
      if (next === palette) return;
      palette = next;
      camps.was.recolour(next);
      camps.is.recolour(next);
      for (const layer of all) layer.invalidate();
      moving.followSoon();
    },
    resize: () => {
      const { clientWidth, clientHeight } = canvases.actors;
      if (clientWidth === size.width && clientHeight === size.height) return;
      size = { width: clientWidth, height: clientHeight };
      cy.resize();
      // As long as nobody moved it, the whole picture stays in view.
      if (JSON.stringify(fitted) === JSON.stringify(viewport())) fitAtOnce();
      for (const layer of all) layer.invalidate();
      moving.settle();
    },
    close: () => {
      moving.close();
    },
  };
};

/** As on the map; who differs is painted above it. */
export const comparisonStylesheet = (palette: MarkPalette): StylesheetJson =>
  [...(canvasStylesheet(palette) as object[]), { selector: 'node.painted', style: { visibility: 'hidden' } }] as StylesheetJson;
