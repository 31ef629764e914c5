import type { RelationId } from '../../../domain/identifiers.ts';
import { isSameList } from '../../../domain/isSameList.ts';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { Box } from '../../../picture/box.ts';
import { lettersToDraw } from '../../../picture/density.ts';
import { drawingOf, EMPTY_DRAWING } from '../../../picture/drawing.ts';
import { wayAlong } from '../../../picture/forms/visibleRoute.ts';
import type { Layout } from '../../../picture/layout/layout.ts';
import type { SceneItem } from '../../../picture/scene.ts';
import type { ComparedLight, ShownMoment } from '../../../workspace/compareDesk.ts';
import type { LayoutDesk } from '../../../workspace/layoutDesk.ts';
import type { Appearances } from '../../canvas/appearances.ts';
import type { Viewport } from '../../canvas/CytoscapeMount.tsx';
import { boxAround, fitZoom, type InnerView, type Insets, makeCanvasView, roomAround } from '../../canvas/canvasView.ts';
import { MARGIN_PX, makeFramesOfView } from '../../canvas/framesOfView.ts';
import { type Hit, NOTHING } from '../../canvas/gestures/pointing.ts';
import { makeKeptPicture } from '../../canvas/keptPicture.ts';
import { actorAt, relationAt } from '../../canvas/pointedAt.ts';
import { makeSceneLayer } from '../../canvas/sceneLayer.ts';
import { changeAppearances } from './changeAppearances.ts';
import { changeItems, strikeItem } from './marks/changeItems.ts';
import type { MarkPalette } from './marks/changeMark.ts';
import { type PlacedMark, placeMarks } from './marks/placeMarks.ts';
import { goneId, type PicturedMaps } from './picturedMaps.ts';
import type { PictureItem } from './pictureItems.ts';
import { pictureLight } from './pictureLight.ts';
import { type PaneView, type PictureSide, paneView } from './pictureSide.ts';
import { wantedMarks } from './wantedMarks.ts';

/** One picture of two maps, painted from a scene like any map, with the marks of what differs above it. */
export interface ComparisonStage {
  readonly view: InnerView;
  /** Takes over the view of another. */
  readonly lookAt: (viewport: { readonly zoom: number; readonly pan: MapPoint }) => void;
  readonly show: (maps: PicturedMaps, moment: ShownMoment) => void;
  readonly light: (light: ComparedLight | null) => void;
  readonly hitAt: (at: MapPoint, isTouch: boolean) => Hit;
  /** Where something that changed is drawn: a line has its sign, or its middle, along its bend. */
  readonly placeOf: (item: PictureItem) => MapPoint;
  readonly recolour: (palette: MarkPalette) => void;
  readonly resize: () => void;
  readonly close: () => void;
}
/** Hulls and lines below; actors, names and marks above them. */
export interface StageCanvases {
  readonly below: HTMLCanvasElement;
  readonly above: HTMLCanvasElement;
}

/** Marks of the size in which they are drawn go with letters of this size. */
const LETTERS = 13;
/** So far from the middle of an actor a slip of paper beside it reaches, and a mark above it, in map units. */
const BESIDE = 88;
const ABOVE = 44;
/** From so many on, marks show only where there is room for them. */
const FEW_MARKS = 60;
const ROOM_ZOOM = 0.34;
/** So many are drawn at most. */
const MOST_MARKS = 600;

export const openComparisonStage = (
  cy: Viewport,
  canvases: StageCanvases,
  pane: PictureSide,
  start: MarkPalette,
  layoutDesk: LayoutDesk,
  insets: () => Insets,
): ComparisonStage => {
  let palette = start;
  let maps: PicturedMaps | null = null;
  let showing: PaneView = { side: pane, isMarked: false };
  let drawing = EMPTY_DRAWING;
  let asked: ComparedLight | null = null;
  let appearances: Appearances | null = null;

  const appear = (): Appearances => {
    if (!maps) return NOTHING_APPEARS;
    appearances ??= changeAppearances(maps, showing, pictureLight(asked, maps, pane), palette);
    return appearances;
  };
  const picture = makeKeptPicture(cy, insets, {
    drawing: () => drawing,
    colours: () => palette,
    layout: layoutDesk,
    appearances: {
      actor: (id) => appear().actor(id),
      relation: (id) => appear().relation(id),
      isAsked: (id) => appear().isAsked(id),
      close: () => undefined,
    },
  });
  const isLively = () => picture.density().isLively;
  /** Where marks beside who changed may be when all of it is seen: the smaller that is, the more room they take. */
  const roomOfMarks = (around: Box): Box[] => {
    const { letters } = picture.layout();
    const size = Math.max(letters, lettersToDraw(letters, fitZoom(cy, insets(), around))) / LETTERS;
    return [...(maps?.actors.values() ?? [])].flatMap(({ id, change }) => {
      const at = change && maps?.positions.get(id);
      if (!at) return [];
      const [beside, above] = [BESIDE * size, ABOVE * size];
      return [{ left: at.x - beside, right: at.x + beside, top: at.y - above, bottom: at.y + above }];
    });
  };
  /** With the room of who is on the other map only: the two are seen with one view. */
  const all = () => {
    const elsewhere = [...(maps?.positions ?? [])].filter(([id]) => !drawing.actors.has(id));
    const own = boxAround([picture.places.all() ?? [], elsewhere.map(([, at]) => roomAround(at))].flat());
    if (!own || !showing.isMarked) return own;
    // Room for them makes all of it smaller, so once more.
    const once = boxAround([own, ...roomOfMarks(own)]) ?? own;
    return boxAround([own, ...roomOfMarks(once)]);
  };
  const view = makeCanvasView(cy, insets, { ...picture.places, all }, isLively);
  const margin = () => (isLively() ? 0 : MARGIN_PX);
  const family = () => palette.font;

  let placed: readonly PlacedMark[] = [];
  let placedFor: readonly unknown[] = [];
  let marks: readonly SceneItem[] = [];
  let marksFor: readonly unknown[] = [];
  let areMarksOther = false;
  /** Gives marks their places anew when names or lines have others. */
  const updateMarks = () => {
    if (!maps) return;
    const layout = picture.layout();
    const letters = lettersToDraw(layout.letters, cy.zoom());
    const size = Math.max(layout.letters, letters) / LETTERS;
    const wanted = wantedMarks(maps, showing);
    const few = wanted.length > FEW_MARKS && cy.zoom() < ROOM_ZOOM ? [] : wanted.slice(0, MOST_MARKS);
    // Zoomed out so far that names stand out of their places, those are what marks keep clear of.
    const isGrown = letters > layout.letters;
    const of = [maps, showing, layout, few.length, isGrown ? letters : 0];
    if (!isSameList(of, placedFor)) {
      placedFor = of;
      placed = placeMarks(drawing, layout, isGrown ? picture.names().values() : boxesOf(layout), few, size);
    }
    const drawn = [placed, letters, palette, picture.names().size];
    if (isSameList(drawn, marksFor)) return false;
    marksFor = drawn;
    marks = [...strikes(layout, letters), ...changeItems(placed, (size * letters) / Math.max(layout.letters, letters), palette)];
    areMarksOther = true;
  };
  const strikes = (layout: Layout, letters: number): readonly SceneItem[] => {
    if (!showing.isMarked || !maps) return [];
    const shown = picture.names();
    return [...maps.actors.values()].flatMap(({ id, change, was }) => {
      const name = layout.names.get(id);
      return change?.state === 'gone' && was && name && shown.has(id) ? [strikeItem(id, name, letters, palette)] : [];
    });
  };

  const below = makeSceneLayer(canvases.below, cy, {
    items: () => [...picture.scene().hulls, ...picture.scene().relations],
    margin,
    family,
  });
  const above = makeSceneLayer(canvases.above, cy, {
    items: () => [...picture.scene().actors, ...picture.scene().names, ...picture.scene().campNames, ...marks],
    margin,
    family,
    isStamped: () => !isLively(),
  });
  const frames = makeFramesOfView(cy, {
    layers: [below, above],
    isLarge: () => !isLively(),
    isHeld: () => false,
    prepare: function* () {
      const changed = yield* picture.update();
      updateMarks();
      if (changed.below) below.invalidate();
      if (changed.above || areMarksOther) above.invalidate();
      areMarksOther = false;
    },
  });

  let size = { width: 0, height: 0 };
  const resized = () => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = cy.container() ?? {};
    if (width === size.width && height === size.height) return false;
    size = { width, height };
    cy.resize();
    return true;
  };
  const refitAll = () => {
    view.refit();
    frames.paintSoon();
  };
  const onFonts = () => {
    above.invalidate();
    frames.paintSoon();
  };
  const stopLayout = layoutDesk.subscribe(refitAll);
  document.fonts.addEventListener('loadingdone', onFonts);
  const stop = () => {
    stopLayout();
    document.fonts.removeEventListener('loadingdone', onFonts);
    frames.close();
  };

  return {
    view: { ...view, drawn: frames.painted },
    lookAt: (viewport) => cy.viewport(viewport),
    show: (next, moment) => {
      const isFirst = maps === null;
      maps = next;
      showing = paneView(pane, moment, next);
      appearances = null;
      const { side } = showing;
      drawing = drawingOf(side === 'before' ? next.was : side === 'after' ? next.is : next.all, drawing);
      if (isFirst) {
        resized();
        view.fit({ atOnce: true });
      }
      frames.paintSoon();
    },
    light: (next) => {
      if (next === asked) return;
      asked = next;
      appearances = null;
      frames.paintSoon();
    },
    hitAt: (at, isTouch) => {
      if (!maps) return NOTHING;
      const pointer = { at, isTouch, zoom: cy.zoom() };
      const hit = actorAt(drawing, picture.names(), pointer);
      return hit.on === 'nothing' ? relationAt(picture.layout(), pointer) : hit;
    },
    placeOf: (item) => {
      if (item.is === 'actor') return item.at;
      const ids = [...item.lines.is, ...item.lines.was].flatMap(({ id }) => [id, goneId(id)]);
      const sign = placed.find(({ id, on }) => on === 'relation' && ids.includes(id as RelationId));
      const { routes } = picture.layout();
      const route = ids.flatMap((id) => routes.get(id) ?? [])[0];
      return sign?.at ?? (route ? wayAlong(route.points)(0.5) : item.at);
    },
    recolour: (next) => {
      palette = next;
      appearances = null;
      frames.paintSoon();
    },
    resize: () => {
      if (resized()) refitAll();
    },
    close: stop,
  };
};

const NOTHING_APPEARS: Appearances = { actor: () => ({}), relation: () => ({}), isAsked: () => false, close: () => undefined };
const boxesOf = function* ({ names }: Layout): Iterable<Box> {
  for (const { box } of names.values()) yield box;
};
