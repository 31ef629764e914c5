import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorId, RelationId } from '../../../domain/identifiers.ts';
import { isSameList } from '../../../domain/isSameList.ts';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { Box } from '../../../picture/box.ts';
import { lettersToDraw } from '../../../picture/density.ts';
import { type Drawing, drawingOf, EMPTY_DRAWING } from '../../../picture/drawing.ts';
import { wayAlong } from '../../../picture/forms/visibleRoute.ts';
import type { Layout } from '../../../picture/layout/layout.ts';
import type { SceneItem } from '../../../picture/scene.ts';
import type { LayoutDesk } from '../../../workspace/layoutDesk.ts';
import type { Appearances } from '../../canvas/appearances.ts';
import type { Viewport } from '../../canvas/CytoscapeMount.tsx';
import { fitZoom, type InnerView, type Insets, makeCanvasView } from '../../canvas/canvasView.ts';
import { MARGIN_PX, makeFramesOfView } from '../../canvas/framesOfView.ts';
import { type Hit, NOTHING } from '../../canvas/gestures/pointing.ts';
import { makeKeptPicture } from '../../canvas/keptPicture.ts';
import { actorAt, relationAt } from '../../canvas/pointedAt.ts';
import { makeSceneLayer } from '../../canvas/sceneLayer.ts';
import { changeItems } from './marks/changeItems.ts';
import type { MarkPalette } from './marks/changeMark.ts';
import { type PlacedMark, placeMarks, type WantedMark } from './marks/placeMarks.ts';

/** What a stage shows; `null` as long as there is nothing. Another object is another picture. */
export interface MarkedPicture {
  readonly map: ActorMap;
  readonly appearances: (palette: MarkPalette) => Appearances;
  readonly marks: (zoom: number) => readonly WantedMark[];
  /** Names that are struck through. */
  readonly strikes?: (
    layout: Layout,
    isShown: (id: string) => boolean,
    letters: number,
    palette: MarkPalette,
  ) => readonly SceneItem[];
  /** All that has to be seen, where that is more than what is drawn; `sizeAt`: how large marks are when that much is seen. */
  readonly around?: (own: Box | null, drawing: Drawing, sizeAt: (around: Box) => number) => Box | null;
}
/** A picture of two maps, painted from a scene like any map, with the marks of what differs above it. Nothing in it can be changed. */
export interface MarkedStage {
  readonly view: InnerView;
  /** Takes over the view of another. */
  readonly lookAt: (viewport: { readonly zoom: number; readonly pan: MapPoint }) => void;
  readonly show: (picture: MarkedPicture) => void;
  /** What is shown appears otherwise, and its marks stay. */
  readonly appearAnew: () => void;
  readonly hitAt: (at: MapPoint, isTouch: boolean) => Hit;
  /** Where the first of these lines is drawn: at its sign, or its middle along its bend. */
  readonly placeOfLines: (ids: readonly string[]) => MapPoint | null;
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
/** From so many on, marks show only where there is room for them. */
const FEW_MARKS = 60;
const ROOM_ZOOM = 0.34;
/** So many are drawn at most. */
const MOST_MARKS = 600;

export const openMarkedStage = (
  cy: Viewport,
  canvases: StageCanvases,
  start: MarkPalette,
  layoutDesk: LayoutDesk,
  insets: () => Insets,
): MarkedStage => {
  let palette = start;
  let shown: MarkedPicture | null = null;
  let drawing = EMPTY_DRAWING;
  let appearances: Appearances | null = null;

  const appear = (): Appearances => {
    if (!shown) return NOTHING_APPEARS;
    appearances ??= shown.appearances(palette);
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
  const all = () => {
    const own = picture.places.all();
    const { letters } = picture.layout();
    const sizeAt = (around: Box) => Math.max(letters, lettersToDraw(letters, fitZoom(cy, insets(), around))) / LETTERS;
    return shown?.around ? shown.around(own, drawing, sizeAt) : own;
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
    if (!shown) return;
    const layout = picture.layout();
    const letters = lettersToDraw(layout.letters, cy.zoom());
    const size = Math.max(layout.letters, letters) / LETTERS;
    const wanted = shown.marks(cy.zoom());
    const few = wanted.length > FEW_MARKS && cy.zoom() < ROOM_ZOOM ? [] : wanted.slice(0, MOST_MARKS);
    // Zoomed out so far that names stand out of their places, those are what marks keep clear of.
    const isGrown = letters > layout.letters;
    const of = [shown, layout, few.length, isGrown ? letters : 0];
    if (!isSameList(of, placedFor)) {
      placedFor = of;
      placed = placeMarks(drawing, layout, isGrown ? picture.names().values() : boxesOf(layout), few, size);
    }
    const drawn = [placed, letters, palette, picture.names().size];
    if (isSameList(drawn, marksFor)) return;
    marksFor = drawn;
    const struck = shown.strikes?.(layout, (id) => picture.names().has(id as ActorId), letters, palette) ?? [];
    marks = [...struck, ...changeItems(placed, (size * letters) / Math.max(layout.letters, letters), palette)];
    areMarksOther = true;
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
    show: (next) => {
      const isFirst = shown === null;
      shown = next;
      appearances = null;
      drawing = drawingOf(next.map, drawing);
      if (isFirst) {
        resized();
        view.fit({ atOnce: true });
      }
      frames.paintSoon();
    },
    appearAnew: () => {
      appearances = null;
      frames.paintSoon();
    },
    hitAt: (at, isTouch) => {
      if (!shown) return NOTHING;
      const pointer = { at, isTouch, zoom: cy.zoom() };
      const hit = actorAt(drawing, picture.names(), pointer);
      return hit.on === 'nothing' ? relationAt(picture.layout(), pointer) : hit;
    },
    placeOfLines: (ids) => {
      const sign = placed.find(({ id, on }) => on === 'relation' && ids.includes(id));
      const { routes } = picture.layout();
      const route = ids.flatMap((id) => routes.get(id as RelationId) ?? [])[0];
      return sign?.at ?? (route ? wayAlong(route.points)(0.5) : null);
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
