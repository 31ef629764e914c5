import type { RelationId } from '../../domain/identifiers.ts';
import { isSameList } from '../../domain/isSameList.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { lettersToDraw } from '../../picture/density.ts';
import { drawingOf, EMPTY_DRAWING } from '../../picture/drawing.ts';
import { wayAlong } from '../../picture/forms/visibleRoute.ts';
import type { SceneItem } from '../../picture/scene.ts';
import type { LayoutDesk } from '../../workspace/layoutDesk.ts';
import type { Appearances } from '../canvas/appearances.ts';
import type { Viewport } from '../canvas/CytoscapeMount.tsx';
import { type InnerView, type Insets, makeCanvasView } from '../canvas/canvasView.ts';
import { MARGIN_PX, makeFramesOfView } from '../canvas/framesOfView.ts';
import { type Hit, NOTHING } from '../canvas/gestures/pointing.ts';
import { makeKeptPicture } from '../canvas/keptPicture.ts';
import { actorAt, relationAt } from '../canvas/pointedAt.ts';
import { makeSceneLayer } from '../canvas/sceneLayer.ts';
import { changeItems } from '../compare/picture/marks/changeItems.ts';
import type { MarkPalette } from '../compare/picture/marks/changeMark.ts';
import { type PlacedMark, placeMarks } from '../compare/picture/marks/placeMarks.ts';
import { type BesideLook, besideAppearances, besideMarks } from './besideAppearances.ts';
import type { BesideItem } from './besideItems.ts';
import type { BesideView } from './useBeside.ts';

/** Two maps on one canvas, painted from a scene like any map, with signs above it of who drew what. */
export interface BesideStage {
  readonly view: InnerView;
  readonly show: (beside: BesideView, look: BesideLook) => void;
  readonly hitAt: (at: MapPoint, isTouch: boolean) => Hit;
  readonly placeOf: (item: BesideItem) => MapPoint;
  readonly recolour: (palette: MarkPalette) => void;
  readonly resize: () => void;
  readonly close: () => void;
}

/** Signs of the size in which they are drawn go with letters of this size. */
const LETTERS = 13;
/** From so many on, signs show only where there is room for them. */
const FEW_MARKS = 60;
const ROOM_ZOOM = 0.34;
const MOST_MARKS = 600;
/** From this zoom on there is room for signs on lines. */
const LINES_ZOOM = 0.55;

export const openBesideStage = (
  cy: Viewport,
  canvases: { readonly below: HTMLCanvasElement; readonly above: HTMLCanvasElement },
  start: MarkPalette,
  layoutDesk: LayoutDesk,
  insets: () => Insets,
): BesideStage => {
  let palette = start;
  let shown: { readonly view: BesideView; readonly look: BesideLook } | null = null;
  let drawing = EMPTY_DRAWING;
  let appearances: Appearances | null = null;
  const appear = (): Appearances => {
    if (!shown) return NOTHING_APPEARS;
    appearances ??= besideAppearances(shown.view, shown.look, palette);
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
  const view = makeCanvasView(cy, insets, picture.places, isLively);
  const margin = () => (isLively() ? 0 : MARGIN_PX);
  const family = () => palette.font;

  let placed: readonly PlacedMark[] = [];
  let placedFor: readonly unknown[] = [];
  let marks: readonly SceneItem[] = [];
  let marksFor: readonly unknown[] = [];
  let areMarksOther = false;
  /** Gives signs their places anew when names or lines have others. */
  const updateMarks = () => {
    if (!shown) return;
    const layout = picture.layout();
    const letters = lettersToDraw(layout.letters, cy.zoom());
    const size = Math.max(layout.letters, letters) / LETTERS;
    const wanted = besideMarks(shown.view, shown.look, cy.zoom() >= LINES_ZOOM);
    const few = wanted.length > FEW_MARKS && cy.zoom() < ROOM_ZOOM ? [] : wanted.slice(0, MOST_MARKS);
    const of = [shown.view, shown.look, layout, few.length, letters];
    if (!isSameList(of, placedFor)) {
      placedFor = of;
      placed = placeMarks(drawing, layout, picture.names().values(), few, size);
    }
    const drawn = [placed, letters, palette];
    if (isSameList(drawn, marksFor)) return;
    marksFor = drawn;
    marks = changeItems(placed, size, palette);
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

  return {
    view: { ...view, drawn: frames.painted },
    show: (next, look) => {
      const isFirst = shown === null;
      shown = { view: next, look };
      appearances = null;
      drawing = drawingOf(next.canvas.map, drawing);
      if (isFirst) {
        resized();
        view.fit({ atOnce: true });
      }
      frames.paintSoon();
    },
    hitAt: (at, isTouch) => {
      const pointer = { at, isTouch, zoom: cy.zoom() };
      const hit = actorAt(drawing, picture.names(), pointer);
      return hit.on === 'nothing' ? (shown ? relationAt(picture.layout(), pointer) : NOTHING) : hit;
    },
    placeOf: (item) => {
      if (item.is === 'actor' || !shown) return item.at;
      const { key } = item.lines;
      const ids = [...shown.view.canvas.lines].flatMap(([id, { of }]) => (of.key === key ? [id as string] : []));
      const sign = placed.find(({ id, on }) => on === 'relation' && ids.includes(id));
      const route = ids.flatMap((id) => picture.layout().routes.get(id as RelationId) ?? [])[0];
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
    close: () => {
      stopLayout();
      document.fonts.removeEventListener('loadingdone', onFonts);
      frames.close();
    },
  };
};

const NOTHING_APPEARS: Appearances = { actor: () => ({}), relation: () => ({}), isAsked: () => false, close: () => undefined };
