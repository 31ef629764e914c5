import type { Core, StylesheetJson } from 'cytoscape';
import type { Actor } from '../../../domain/actor.ts';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { MapPoint, Share } from '../../../domain/quantities.ts';
import type { Relation } from '../../../domain/relation.ts';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import { makeCampLayer } from '../campLayer.ts';
import { canvasStylesheet, STEPPED_BACK } from '../canvasStylesheet.ts';
import { type InnerView, type Insets, makeCanvasView } from '../canvasView.ts';
import { type Hit, NOTHING } from '../gestures/pointing.ts';
import { actorAt, relationAt } from '../hitTest.ts';
import type { Box } from '../labelPlan.ts';
import { nodeId } from '../mapElements.ts';
import { namePainter } from '../nameLayer.ts';
import { layOutNames, MOST_FOR_PLAN, NO_NAMES, type PlannedNames } from '../nameLayout.ts';
import { makeNames, measureWith } from '../names.ts';
import { makePaintedLayer, type Painter } from '../paintedLayer.ts';
import { fansOf, paintBundles, type RelationBundle, relationBundles } from '../relationBundles.ts';
import { renderMap } from '../renderMap.ts';
import { actorShape, paintActor } from './actorShapes.ts';
import { changePills, pillSize, placedPills } from './changePills.ts';
import type { PicturedActor, PicturedMaps } from './comparedMaps.ts';
import { fadeOpacities, type PictureSide } from './fadeOpacities.ts';
import { type MarkedActor, paintActorMarks, paintMarkedActors, pillZoom } from './markedActors.ts';
import { type MarkedLines, markedLines, NO_MARKED_LINES, paintLineMarks, paintMarkedLines, roomOfMarks } from './markedLines.ts';
import type { MarkPalette } from './markPalette.ts';
import { markStamps } from './markStamp.ts';
import { paintStrikes } from './paintStrikes.ts';
import { type PictureLight, pictureLight } from './pictureLight.ts';
import { type StackedLayer, stackedLayer } from './stackedLayer.ts';

/** The canvases of a picture, from below: under and above `actors`, where Cytoscape draws who did not change. */
export const LAYERS_UNDER = ['campsWas', 'campsIs', 'linesSteady', 'linesWas', 'linesIs', 'linesMarked', 'bodies'] as const;
export const LAYERS_ABOVE = ['namesSteady', 'topWas', 'topIs', 'topMarked'] as const;
export type CanvasLayer = (typeof LAYERS_UNDER | typeof LAYERS_ABOVE)[number];
export type StackCanvases = { readonly [L in CanvasLayer]: HTMLCanvasElement } & { readonly actors: HTMLElement };

/** One picture of two maps. Everything is painted once for each moment; fading only lets one layer give way to another. */
export interface ComparisonStage {
  readonly view: InnerView;
  readonly show: (maps: PicturedMaps) => void;
  readonly fade: (to: Share) => void;
  readonly light: (light: ComparedLight | null) => void;
  readonly hitAt: (at: MapPoint, isTouch: boolean) => Hit;
  readonly recolour: (palette: MarkPalette) => void;
  readonly resize: () => void;
  readonly close: () => void;
}

const NO_BUNDLES = { steady: () => [], was: () => [], is: () => [] };
const SETTLE_MS = 140;
/** Above so many lines the hand finds actors only: looking along all of them would be felt. */
const MOST_FOR_HITS = 1_500;

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
  let marked: readonly MarkedActor[] = [];
  /** What can be pointed at on this side. */
  let ground: ActorMap | null = null;
  let steadyMap: ActorMap | null = null;
  let wasMap: ActorMap | null = null;
  let isMap: ActorMap | null = null;
  let changedMap: ActorMap | null = null;
  let bundles: { readonly [L in 'steady' | 'was' | 'is']: () => readonly RelationBundle[] } = NO_BUNDLES;
  let changed: MarkedLines = NO_MARKED_LINES;
  let boxes: ReadonlyMap<ActorId, readonly Box[]> = new Map();
  let asked: ComparedLight | null = null;
  let lit: PictureLight | null = null;
  let shown = 0.5 as Share;
  let areCampsStale = { was: true, is: true };
  let isMoving = false;
  let following = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let size = { width: canvases.actors.clientWidth, height: canvases.actors.clientHeight };

  const names = makeNames(measureWith(start.font));
  const picture = renderMap(cy, () => false);
  const view = makeCanvasView(cy, insets);
  const stamps = markStamps();
  const opacityOf = (id: ActorId): number => (!lit || lit.actors.has(id) ? 1 : STEPPED_BACK.far);
  const isInView = ({ x, y }: MapPoint): boolean => {
    const { x1, x2, y1, y2 } = cy.extent();
    return x > x1 - 90 && x < x2 + 90 && y > y1 - 90 && y < y2 + 90;
  };
  const isLarge = () => (maps?.actors.size ?? 0) > MOST_FOR_PLAN;

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
  const linesOf =
    (which: keyof typeof bundles): Painter =>
    (context, zoom) =>
      paintBundles(context, zoom, bundles[which](), palette);
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
  const paintChangedNames = namesOf(() => changedMap);
  const paintMarks: Painter = function* (context, zoom, scale) {
    const stamp = stamps(context, palette, scale);
    const inView = marked.filter(({ at }) => isInView(at));
    paintMarkedActors(context, inView, zoom, palette, opacityOf);
    paintLineMarks(context, changed, zoom, palette, stamp, isInView);
    yield* paintChangedNames(context, zoom, scale) ?? [];
    paintStrikes(context, inView, planned, names, palette, opacityOf);
    paintActorMarks(context, inView, zoom, palette, stamp, boxes, opacityOf);
  };

  /** Who steps back is seen through, and no line should be seen in it. */
  const paintBodies: Painter = (context) => {
    context.fillStyle = palette.paper;
    for (const { id, kind } of steadyMap?.actors.values() ?? []) {
      const at = maps?.positions.get(id);
      if (!at || !isInView(at)) continue;
      context.translate(at.x, at.y);
      context.fill(actorShape(kind));
      context.translate(-at.x, -at.y);
    }
    return undefined;
  };

  const painted = (layer: CanvasLayer, painter: Painter, growsAlong = false): StackedLayer =>
    stackedLayer(canvases[layer], makePaintedLayer(canvases[layer], cy, painter, growsAlong));
  const camps = { was: makeCampLayer(canvases.campsWas, cy, start), is: makeCampLayer(canvases.campsIs, cy, start) };
  const layers: { readonly [L in CanvasLayer]: StackedLayer } = {
    campsWas: stackedLayer(canvases.campsWas, camps.was.layer),
    campsIs: stackedLayer(canvases.campsIs, camps.is.layer),
    linesSteady: painted('linesSteady', linesOf('steady'), true),
    linesWas: painted('linesWas', linesOf('was'), true),
    linesIs: painted('linesIs', linesOf('is'), true),
    linesMarked: painted(
      'linesMarked',
      (context, zoom) => {
        paintMarkedLines(context, changed, zoom, palette);
        return undefined;
      },
      true,
    ),
    bodies: painted('bodies', paintBodies, true),
    namesSteady: painted(
      'namesSteady',
      namesOf(() => steadyMap),
    ),
    topWas: painted(
      'topWas',
      momentOf(
        ({ was }) => was,
        () => wasMap,
      ),
    ),
    topIs: painted(
      'topIs',
      momentOf(
        ({ is }) => is,
        () => isMap,
      ),
    ),
    topMarked: painted('topMarked', paintMarks),
  };
  const all = Object.values(layers);

  const layOut = () => {
    if (!maps) return;
    const zoom = cy.zoom();
    const pilled = marked.filter(({ pills }) => pills.length > 0);
    const withPills = zoom >= pillZoom(pilled.length) ? pilled : [];
    const places = isLarge() ? [] : [...maps.positions.values()];
    boxes = new Map(withPills.map(({ actor, at, pills }) => [actor.id, placedPills(actor, at, pills, pillSize(zoom), places)]));
    planned = layOutNames(cy, maps.all, names, {
      obstacles: [...[...boxes.values()].flat(), ...roomOfMarks(changed, zoom)],
      comesFirst: (id) => maps?.actors.get(id)?.isSteady === false,
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
    if (!maps) return;
    const differing = { was: maps.lines.flatMap(({ was }) => was), is: maps.lines.flatMap(({ is }) => is) };
    const isWhole = !maps.hasMarks && maps.steady.length === 0;
    const [was, is]: [Iterable<Relation>, Iterable<Relation>] = isWhole
      ? [maps.was.relations.values(), maps.is.relations.values()]
      : [differing.was, differing.is];
    const fans = { was: fansOf(maps.was.relations.values()), is: fansOf(maps.is.relations.values()) };
    const { all: everyone, steady } = maps;
    bundles = {
      steady: once(() => relationBundles(steady, everyone, fans.is, (id) => !lit || lit.is.has(id) || lit.was.has(id))),
      was: once(() => relationBundles(was, everyone, fans.was, (id) => !lit || lit.was.has(id))),
      is: once(() => relationBundles(is, everyone, fans.is, (id) => !lit || lit.is.has(id))),
    };
    changed = maps.hasMarks
      ? markedLines(
          maps.lines,
          side,
          everyone,
          fans,
          (line) => !lit || line.was.some(({ id }) => lit?.was.has(id)) || line.is.some(({ id }) => lit?.is.has(id)),
        )
      : NO_MARKED_LINES;
  };
  const opacities = () => {
    const hasMarks = maps?.hasMarks === true && marked.length + changed.marks.length > 0;
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
  const follow = () => {
    for (const layer of all) layer.follow(isMoving);
  };
  const followSoon = () => {
    cancelAnimationFrame(following);
    following = requestAnimationFrame(follow);
  };
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      isMoving = false;
      layOut();
      follow();
    }, SETTLE_MS);
  };
  const onViewport = () => {
    if (!isLarge()) return;
    isMoving = true;
    settle();
  };
  cy.on('render', follow);
  cy.on('zoom', settle);
  cy.on('viewport', onViewport);

  return {
    view,
    show: (next) => {
      const isFirst = maps === null;
      maps = next;
      const onSide = ({ was, is }: PicturedActor): Actor | null =>
        side === 'before' ? was : side === 'after' ? is : (is ?? was);
      const sided = (actor: PicturedActor): PicturedActor | null =>
        !onSide(actor) ? null : side === 'before' ? { ...actor, is: actor.change?.state === 'gone' ? null : actor.was } : actor;
      marked = [...maps.actors.values()].flatMap((actor): MarkedActor[] => {
        const at = next.positions.get(actor.id);
        const drawn = actor.change && sided(actor);
        if (!drawn || !at) return [];
        const pills = side === 'before' ? [] : changePills(drawn, next.all.camps);
        return [{ actor: drawn, at, pills }];
      });
      const only = (map: ActorMap, isIn: (actor: PicturedActor) => boolean): ActorMap => ({
        ...map,
        actors: new Map([...map.actors].filter(([id]) => isIn(next.actors.get(id) as PicturedActor))),
        positions: next.positions,
      });
      const here = side === 'before' ? maps.was : side === 'after' ? maps.is : maps.all;
      ground = { ...here, positions: new Map([...maps.positions].filter(([id]) => here.actors.has(id))) };
      steadyMap = only(maps.is, ({ isSteady }) => isSteady);
      wasMap = only(maps.was, ({ isSteady }) => !isSteady);
      isMap = only(maps.is, ({ isSteady }) => !isSteady);
      changedMap = markedNames(next, marked);
      picture.draw(maps.all);
      cy.batch(() => {
        for (const actor of next.actors.values()) if (!actor.isSteady) cy.getElementById(nodeId(actor.id)).addClass('painted');
      });
      showLight();
      bundleLines();
      if (isFirst) fitAtOnce();
      layOut();
      showOpacities();
      followSoon();
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
      for (const layer of all) layer.invalidate();
      showOpacities();
      followSoon();
    },
    hitAt: (at, isTouch) => {
      if (!ground) return NOTHING;
      const options = { zoom: cy.zoom(), isTouch, names: planned.shown };
      const hit = actorAt(ground, at, options);
      return hit.on === 'nothing' && ground.relations.size < MOST_FOR_HITS ? relationAt(cy, ground, at, options) : hit;
    },
    recolour: (next) => {
      if (next === palette) return;
      palette = next;
      camps.was.recolour(next);
      camps.is.recolour(next);
      for (const layer of all) layer.invalidate();
      followSoon();
    },
    resize: () => {
      const { clientWidth, clientHeight } = canvases.actors;
      if (clientWidth === size.width && clientHeight === size.height) return;
      size = { width: clientWidth, height: clientHeight };
      cy.resize();
      // As long as nobody moved it, the whole picture stays in view.
      if (JSON.stringify(fitted) === JSON.stringify(viewport())) fitAtOnce();
      for (const layer of all) layer.invalidate();
      settle();
    },
    close: () => {
      clearTimeout(settling);
      cancelAnimationFrame(following);
      cy.off('render', follow);
      cy.off('zoom', settle);
      cy.off('viewport', onViewport);
    },
  };
};

/** Who differs, with the badges of roles that stayed: what came and went is in the was → is marks. */
const markedNames = (maps: PicturedMaps, marked: readonly MarkedActor[]): ActorMap => ({
  ...maps.all,
  actors: new Map(
    marked.flatMap(({ actor: { id, was, is }, pills }): [ActorId, Actor][] => {
      const actor = is ?? was;
      if (!actor) return [];
      if (pills.length === 0 || !was) return [[id, actor]];
      const roles = Object.fromEntries(Object.entries(actor.roles).filter(([role]) => role in was.roles));
      return [[id, { ...actor, roles }]];
    }),
  ),
});

/** Works something out when it is first asked for. */
const once = <T>(work: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
};

/** As on the map; who differs is painted above it. */
export const comparisonStylesheet = (palette: MarkPalette): StylesheetJson =>
  [...(canvasStylesheet(palette) as object[]), { selector: 'node.painted', style: { visibility: 'hidden' } }] as StylesheetJson;
