import type { Core } from 'cytoscape';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { MapChange } from '../../domain/change.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { agreementOf } from '../../domain/together/agreement.ts';
import type { Language } from '../../language/language.ts';
import { withAgreement } from '../../picture/agreed.ts';
import { type Drawing, drawingOf } from '../../picture/drawing.ts';
import { groupOfShape, isBundle } from '../../picture/grouped.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { loadTypeface } from '../typeface/loadTypeface.ts';
import { makeAppearances } from './appearances.ts';
import type { CanvasState } from './canvasState.ts';
import { boxAround, type InnerView, type Insets, makeCanvasView } from './canvasView.ts';
import { MARGIN_PX, makeFramesOfView } from './framesOfView.ts';
import { type Hit, NOTHING } from './gestures/pointing.ts';
import { makeGroupShapes } from './groupShapes.ts';
import { makeKeptPicture } from './keptPicture.ts';
import { movedDrawing } from './movedDrawing.ts';
import type { Palette } from './palette.ts';
import { makePaperLayer, paperBox } from './paperLayer.ts';
import { actorAt, relationAt } from './pointedAt.ts';
import { makeSceneLayer } from './sceneLayer.ts';

/** Everything that is drawn, kept in step with the map, the selection and the spotlight. */
export interface CanvasStage {
  readonly view: InnerView;
  readonly hitAt: (at: MapPoint, isTouch: boolean, withRelations: boolean) => Hit;
  /** The group that shows as one shape here. */
  readonly groupAt: (at: MapPoint) => string | null;
  readonly preview: (actors: readonly ActorId[], by: MapPoint) => void;
  readonly endPreview: () => void;
  readonly recolour: (palette: Palette) => void;
  /** The language may be another. */
  readonly reword: () => void;
  readonly resize: () => void;
  readonly close: () => void;
}
/** Hulls and lines below; actors, badges and names above them. */
export interface StageCanvases {
  readonly below: HTMLCanvasElement;
  readonly above: HTMLCanvasElement;
  /** The photo of paper below them all, as long as there is one. */
  readonly photo: () => HTMLImageElement | null;
}

/** More actors that move at once are a map drawn anew: what shows stays until all of it is there. */
const MOST_MOVED_AT_ONCE = 100;
/** So long the first drawing waits for its names and lines to have their places. */
const FIRST_LAYOUT_MS = 250;

/** How a map was looked at when its drawing made place for another view; it holds while nobody moved, came or went. */
const left = new WeakMap<MapDesk, { positions: ActorMap['positions']; drawing: Drawing; zoom: number; pan: MapPoint }>();

export const openCanvasStage = (
  cy: Core,
  canvases: StageCanvases,
  desk: MapDesk,
  state: CanvasState,
  start: Palette,
  language: () => Language,
  insets: () => Insets,
): CanvasStage => {
  const map = (): ActorMap => desk.editor.getSnapshot().map;
  let colours = start;
  let plain = drawingOf(desk.shown.getSnapshot(), left.get(desk)?.drawing);
  /** With how many drew what, on a joint map. */
  const told = () => withAgreement(plain, { agreement: agreementOf(map()), words: language().agreed.count });
  let spoken = language();
  let everybody = told();
  const grouped = makeGroupShapes(desk, () => colours);
  let standing = grouped.of(everybody);
  /** As it shows: with who is dragged where the hand has them. */
  let drawing = standing;
  let held: { readonly actors: readonly ActorId[]; readonly by: MapPoint } | null = null;
  let isWaiting = false;

  const appearances = makeAppearances({
    desk,
    state,
    drawing: () => drawing,
    colours: () => colours,
    language,
    onChange: () => frames.paintSoon(),
  });
  const picture = makeKeptPicture(cy, insets, {
    drawing: () => drawing,
    colours: () => colours,
    appearances: { ...appearances, actor: (id) => grouped.appearanceOf(id) ?? appearances.actor(id) },
    layout: desk.layout,
  });
  const lying = () => desk.paper?.getSnapshot().paper ?? null;
  const places = {
    ...picture.places,
    all: () => boxAround([picture.places.all() ?? [], lying() ?? []].flat().map((one) => ('lies' in one ? paperBox(one) : one))),
  };
  const view = makeCanvasView(cy, insets, places, () => picture.density().isLively);
  const isLively = () => picture.density().isLively;
  const margin = () => (isLively() ? 0 : MARGIN_PX);
  const family = () => colours.font;
  const isStamped = () => !isLively();
  const below = makeSceneLayer(canvases.below, cy, {
    items: () => [...picture.scene().hulls, ...picture.scene().relations],
    margin,
    family,
  });
  const above = makeSceneLayer(canvases.above, cy, {
    items: () => [...picture.scene().actors, ...picture.scene().names, ...picture.scene().campNames],
    margin,
    family,
    isStamped,
  });
  const frames = makeFramesOfView(cy, {
    layers: [makePaperLayer(canvases.photo, cy, lying), below, above],
    isLarge: () => !isLively(),
    isHeld: () => state.isPressed.getSnapshot(),
    isWaiting: () => isWaiting,
    prepare: function* () {
      const changed = yield* picture.update();
      if (changed.below) below.invalidate();
      if (changed.above) above.invalidate();
    },
  });

  const show = (next: Drawing) => {
    drawing = next;
    frames.paintSoon();
  };
  const onChange = (change: MapChange, now: ActorMap) => {
    if (isOfNotesOnly(change)) return;
    plain = drawingOf(desk.shown.getSnapshot(), plain);
    everybody = told();
    standing = grouped.of(everybody);
    if ((change.positions?.changed?.length ?? 0) > MOST_MOVED_AT_ONCE) frames.renew();
    else frames.patchSoon();
    // Who is held stays where the hand has it, whatever others do to the map meanwhile.
    show(held ? movedDrawing(standing, held.actors, held.by) : standing);
    const added = change.actors?.added ?? [];
    if (added.length > 0 && !state.isPressed.getSnapshot()) view.welcome(added.map(({ id }) => id));
    const active = state.active.getSnapshot();
    if (active && !now.actors.has(active)) state.active.set(null);
  };

  let size = { width: 0, height: 0 };
  const resized = () => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = cy.container() ?? {};
    if (width === size.width && height === size.height) return false;
    size = { width, height };
    cy.resize();
    return true;
  };
  const resize = () => {
    // Under a hand nothing shifts.
    if (resized() && !state.isPressed.getSnapshot()) view.refit();
  };

  /** Until the first answer it is not known how much room names and outlines take. */
  let isFirstLayout = false;
  let firstLayout: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    resized();
    const before = left.get(desk);
    view.start();
    if (before && before.positions === map().positions) cy.viewport({ zoom: before.zoom, pan: before.pan });
    else if (!before && drawing.actors.size > 0 && picture.density().name !== 'large') {
      isWaiting = true;
      isFirstLayout = true;
      firstLayout = setTimeout(stopWaiting, FIRST_LAYOUT_MS);
    }
    frames.paintSoon();
  };
  const stopWaiting = () => {
    if (!isWaiting) return;
    isWaiting = false;
    frames.paintSoon();
  };
  let hadPaper = lying() !== null;
  const onPaper = () => {
    const hasPaper = lying() !== null;
    // It is part of what there is to be seen.
    if (hasPaper !== hadPaper && !state.isPressed.getSnapshot()) view.refit();
    hadPaper = hasPaper;
    frames.paintSoon();
  };
  const onLayout = () => {
    if (isFirstLayout && !state.isPressed.getSnapshot()) view.refit();
    isFirstLayout = false;
    stopWaiting();
    frames.paintSoon();
  };
  let shownBy = desk.groups.getSnapshot().by;
  const onGroups = () => {
    standing = grouped.of(everybody);
    frames.renew();
    show(standing);
    const { by } = desk.groups.getSnapshot();
    if (by !== shownBy) view.fit();
    shownBy = by;
  };
  const onAtLeast = () => {
    plain = drawingOf(desk.shown.getSnapshot(), plain);
    everybody = told();
    standing = grouped.of(everybody);
    const seen = desk.shown.getSnapshot();
    desk.selection.keepWithin(seen);
    const active = state.active.getSnapshot();
    if (active && !seen.actors.has(active)) state.active.set(null);
    frames.renew();
    show(standing);
  };
  /** Whoever is asked about comes out of its group. */
  const onAsked = () => {
    const evidence = desk.spotlight.getSnapshot()?.actors ?? [];
    grouped.bringOut([...desk.selection.getSnapshot().actors, ...evidence, state.active.getSnapshot()]);
  };
  const onFonts = () => {
    above.invalidate();
    frames.paintSoon();
  };
  begin();
  document.fonts.addEventListener('loadingdone', onFonts);
  let isClosed = false;
  void loadTypeface().then(() => {
    if (!isClosed) onFonts();
  });
  const stops = [
    desk.editor.onChange(onChange),
    desk.layout.subscribe(onLayout),
    desk.paper?.subscribe(onPaper) ?? (() => undefined),
    desk.groups.subscribe(onGroups),
    desk.atLeast.subscribe(onAtLeast),
    ...[desk.selection, desk.spotlight, state.active].map((one) => one.subscribe(onAsked)),
    () => {
      isClosed = true;
      clearTimeout(firstLayout);
    },
    appearances.close,
    frames.close,
    () => document.fonts.removeEventListener('loadingdone', onFonts),
  ];
  const stop = () => {
    for (const one of stops.splice(0)) one();
  };
  // The drawing goes before the fields on it, and a name in one of those is kept at the very end.
  cy.one('destroy', stop);

  return {
    view: {
      ...view,
      // It may be asked before the browser tells that the room is another.
      refit: (how) => {
        resize();
        view.refit(how);
      },
      drawn: frames.painted,
    },
    hitAt: (at, isTouch, withRelations) => {
      const pointer = { at, isTouch, zoom: cy.zoom() };
      const hit = actorAt(drawing, picture.names(), pointer);
      // A shape that stands for many is opened, and lets everything else through.
      if (hit.on === 'actor') return groupOfShape(hit.id) ? NOTHING : hit;
      const line = withRelations ? relationAt(picture.layout(), pointer) : NOTHING;
      return line.on === 'relation' && isBundle(line.id) ? NOTHING : line;
    },
    groupAt: (at) => {
      const hit = actorAt(drawing, picture.names(), { at, isTouch: false, zoom: cy.zoom() });
      return hit.on === 'actor' ? groupOfShape(hit.id) : null;
    },
    preview: (actors, by) => {
      if (!isLively()) return state.ghosts.set({ actors, by });
      held = { actors, by };
      show(movedDrawing(standing, actors, by));
    },
    endPreview: () => {
      state.ghosts.set(null);
      // A hand that another page takes the drawing from lets go when the drawing is gone.
      if (!held || cy.destroyed()) return;
      held = null;
      show(standing);
    },
    recolour: (next) => {
      colours = next;
      frames.paintSoon();
    },
    reword: () => {
      if (spoken === language()) return;
      spoken = language();
      everybody = told();
      standing = grouped.of(everybody);
      frames.renew();
      show(held ? movedDrawing(standing, held.actors, held.by) : standing);
    },
    resize,
    close: () => {
      left.set(desk, { positions: map().positions, drawing: plain, zoom: cy.zoom(), pan: { ...cy.pan() } });
      stop();
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
