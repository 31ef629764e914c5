import type { Core } from 'cytoscape';
import { isSameList } from '../../domain/isSameList.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { shapeBox } from '../../picture/actorForm.ts';
import { USUAL } from '../../picture/appearance.ts';
import type { Box } from '../../picture/box.ts';
import type { Colours } from '../../picture/colours.ts';
import { type Density, densityOf, lettersToDraw, lettersToPlace, readableZoom } from '../../picture/density.ts';
import type { Drawing } from '../../picture/drawing.ts';
import { fannedOut } from '../../picture/layout/fannedOut.ts';
import { campNameBoxes } from '../../picture/layout/hulls.ts';
import { EMPTY_LAYOUT, type Layout, type PlacedName } from '../../picture/layout/layout.ts';
import { measureName } from '../../picture/layout/measureName.ts';
import type { Look } from '../../picture/makeScene.ts';
import { drawnBox, namesThatFit } from '../../picture/namesThatFit.ts';
import { EMPTY_SCENE, type Scene } from '../../picture/scene.ts';
import type { LayoutDesk } from '../../workspace/layoutDesk.ts';
import type { Appearances } from './appearances.ts';
import { boxAround, fitZoom, type Insets, type Places } from './canvasView.ts';
import { sceneOverTime } from './sceneOverTime.ts';

/** What there is to paint for the view as it is: the scene of a drawing, of which only what changed is made anew. */
export interface KeptPicture {
  readonly density: () => Density;
  readonly layout: () => Layout;
  readonly scene: () => Scene;
  /** Brings the scene up to date, resting between parts; tells what of it is another. */
  readonly update: () => Generator<unknown, { readonly below: boolean; readonly above: boolean }>;
  /** Where the names are drawn. */
  readonly names: () => ReadonlyMap<string, Box>;
  readonly places: Places;
}
export interface PictureSource {
  readonly drawing: () => Drawing;
  readonly colours: () => Colours;
  readonly appearances: Appearances;
  readonly layout: LayoutDesk;
}

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

export const makeKeptPicture = (cy: Core, insets: () => Insets, source: PictureSource): KeptPicture => {
  let scene = EMPTY_SCENE;
  let letters: number | null = null;
  let boxes: ReadonlyMap<string, Box> = new Map();

  const density = () => densityOf(source.drawing().actors.size, source.drawing().relations.size);
  /** Asked many times, and reckoned once for a drawing in a room. */
  let asked: readonly unknown[] = [];
  let fanned: { readonly of: Layout; readonly layout: Layout } = { of: EMPTY_LAYOUT, layout: EMPTY_LAYOUT };
  const layout = (): Layout => {
    const drawing = source.drawing();
    const { top, right, bottom, left } = insets();
    const now = [drawing, cy.width(), cy.height(), top, right, bottom, left];
    if (letters === null || !isSameList(asked, now)) {
      const around = boxAround([...drawing.actors.values()].map(shapeBox));
      const zoomWith = (size: number) => (around ? fitZoom(cy, insets(), withNames(around, size)) : 1);
      letters = around ? lettersToPlace(density(), zoomWith, letters) : density().letters;
      asked = now;
    }
    const best = source.layout.layoutOf(drawing, letters);
    if (best !== fanned.of) fanned = { of: best, layout: fannedOut(drawing, best) };
    return fanned.layout;
  };
  const importance = (drawing: Drawing) => {
    const ties = new Map<string, number>();
    for (const { from, to } of drawing.relations.values()) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
    const isAside = source.appearances.aside?.() ?? null;
    return (id: string): number => {
      const { isSelected, isLit } = source.appearances.actor(id);
      const actor = drawing.actors.get(id);
      if (source.appearances.isAsked(id)) return Number.POSITIVE_INFINITY;
      return (
        (isSelected || isLit ? FIRST : isAside?.(id) ? -FIRST : 0) +
        (actor?.roles.length ?? 0) * 6 +
        (actor?.isKeyFigure ? 4 : 0) +
        (ties.get(id) ?? 0)
      );
    };
  };
  const namesIn = (drawing: Drawing, laidOut: Layout, drawnLetters: number): ReadonlyMap<string, PlacedName> => {
    const { names } = density();
    const areRough = names === 'inView';
    const { x1, x2, y1, y2, w, h } = cy.extent();
    const view = areRough ? { left: x1 - w / 2, right: x2 + w / 2, top: y1 - h / 2, bottom: y2 + h / 2 } : EVERYWHERE;
    return namesThatFit(drawing, laidOut, { letters: drawnLetters, areRough, view, importanceOf: importance(drawing) });
  };
  return {
    density,
    layout,
    scene: () => scene,
    update: function* () {
      const drawing = source.drawing();
      const laidOut = layout();
      const drawnLetters = lettersToDraw(laidOut.letters, cy.zoom());
      const shown = namesIn(drawing, laidOut, drawnLetters);
      boxes = new Map([...shown].map(([id, name]) => [id, drawnBox(name, drawnLetters / laidOut.letters)]));
      yield;
      const before = scene;
      const look: Look = {
        colours: source.colours(),
        density: density(),
        letters: drawnLetters,
        areBadgesDots: cy.zoom() < READABLE_BADGES,
        appearanceOf: (id, stands) =>
          stands === 'camp' ? USUAL : source.appearances[stands === 'relation' ? 'relation' : 'actor'](id),
      };
      const now = yield* sceneOverTime(drawing, { ...laidOut, names: shown }, look);
      scene = now;
      const isOther = (...layers: (keyof Scene)[]) => layers.some((layer) => !isSameList(before[layer], now[layer]));
      return { below: isOther('hulls', 'relations'), above: isOther('actors', 'names', 'campNames') };
    },
    names: () => boxes,
    places: {
      all: () => {
        const drawing = source.drawing();
        const { letters, names, hulls } = layout();
        const actors = [...drawing.actors.values()];
        // A camp's name can be wider than its outline.
        const ofCamps = campNameBoxes({ drawing, letters, names }, hulls, measureName).map(({ left, right, top, bottom }) => {
          const middle = (top + bottom) / 2;
          return { left, right, top: middle, bottom: middle };
        });
        const outlines = hulls.flatMap(({ outline }) => outline.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
        return boxAround([...actors.map(shapeBox), ...[...names.values()].map(({ box }) => box), ...outlines, ...ofCamps]);
      },
      of: (id) => {
        const actor = source.drawing().actors.get(id);
        const name = layout().names.get(id);
        const box = actor && boxAround(name ? [shapeBox(actor), name.box] : [shapeBox(actor)]);
        return box ? { at: actor.at, box } : undefined;
      },
      beginning: () => {
        const drawing = source.drawing();
        const around = boxAround([...drawing.actors.values()].map(shapeBox));
        if (!around || cy.width() > NARROW_PX || !density().isLively) return null;
        const zoom = readableZoom(layout().letters);
        if (zoom < READABLE * fitZoom(cy, insets(), around)) return null;
        const at = busiest(drawing, cy.width() / zoom, cy.height() / zoom);
        return at && { at, zoom };
      },
    },
  };
};

/** About the room that shapes take with names of a size around them. */
const withNames = ({ left, right, top, bottom }: Box, letters: number): Box => ({
  left: left - 3 * letters,
  right: right + 3 * letters,
  top: top - 1.5 * letters,
  bottom: bottom + 2.5 * letters,
});

/** The place of the actor around whom most relations are in view. */
const busiest = ({ actors, relations }: Drawing, width: number, height: number): MapPoint | null => {
  let most = { at: null as MapPoint | null, seen: -1 };
  const isNear = (at: MapPoint, end: string) => {
    const place = actors.get(end)?.at;
    return place && Math.abs(place.x - at.x) < width / 2 && Math.abs(place.y - at.y) < height / 2;
  };
  for (const { at } of actors.values()) {
    let seen = 0;
    for (const { from, to } of relations.values()) if (isNear(at, from) && isNear(at, to)) seen++;
    if (seen > most.seen) most = { at, seen };
  }
  return most.at;
};

/** From this zoom on the signs on badges can be told apart. */
const READABLE_BADGES = 0.55;
const FIRST = 1_000;
/** Narrower is a phone, in CSS pixels. */
const NARROW_PX = 560;
/** So much larger than all of the map fits, names can be read in. */
const READABLE = 1.25;
