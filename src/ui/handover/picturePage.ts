import type { Box } from '../../picture/box.ts';
import { densityOf, lettersToDraw, lettersToPlace } from '../../picture/density.ts';
import type { Drawing } from '../../picture/drawing.ts';
import { extentOf } from '../../picture/extentOf.ts';
import { boxAround, widened } from '../../picture/layout/boxes.ts';
import type { Layout } from '../../picture/layout/layout.ts';
import { measureName } from '../../picture/layout/measureName.ts';
import { roughLayout } from '../../picture/layout/roughLayout.ts';
import { cutOut } from '../../picture/page/cutOut.ts';
import { numberItems, type PageNumbers } from '../../picture/page/numberItems.ts';
import { type Page, type PageSize, type PageWords, pageOf, zoomOnPage } from '../../picture/page/pageOf.ts';
import { stillScene } from '../../picture/page/stillScene.ts';
import { LAYERS, type Scene } from '../../picture/scene.ts';
import type { PictureColours, PictureSubject } from './pictureSubject.ts';

const NO_NUMBERS: PageNumbers = new Map();
const NOWHERE: Box = { left: 0, top: 0, right: 1, bottom: 1 };

/** How large the letters of names are to be placed, in map units, so that they can be read on the page. `view`: the part that is shown, or all. */
export const lettersOnPage = (drawing: Drawing, view: Box | null, words: PageWords, size: PageSize): number => {
  const density = densityOf(drawing.actors.size, drawing.relations.size);
  if (drawing.actors.size === 0) return density.letters;
  const around = (letters: number) => view ?? extentOf(drawing, roughLayout(drawing, letters, measureName)) ?? NOWHERE;
  const zoomFor = (letters: number) => zoomOnPage(around(letters), words, size);
  let letters = lettersToPlace(density, zoomFor);
  if (density.names !== 'all') return letters;
  // Nobody zooms in on paper: names have the room that they take there, which makes the drawing smaller, and them larger on it.
  for (let time = 0; time < TIMES; time++)
    letters = Math.max(letters, Math.min(MOST_LETTERS, lettersToDraw(letters, zoomFor(letters))));
  return letters;
};
const TIMES = 3;
/** Larger ones leave no room for the drawing. */
const MOST_LETTERS = 44;

/** The page of a subject, with its names and lines where the layout has them, and numbers at what a text beside it is about. */
export const picturePage = (
  subject: PictureSubject,
  layout: Layout,
  view: Box | null,
  words: PageWords,
  size: PageSize,
  colours: PictureColours,
  numbers: PageNumbers = NO_NUMBERS,
): Page => {
  const { drawing, still } = subject;
  if (still) return pageOf(still.scene(zoomOnPage(still.box, words, size), colours), still.box, words, size, colours);
  const appearanceOf = subject.appearanceOf?.(colours);
  const drawn = (box: Box): Scene => {
    const zoom = zoomOnPage(box, words, size);
    const scene = stillScene(drawing, layout, { colours, zoom, ...(appearanceOf && { appearanceOf }) });
    const marks = subject.marks?.(layout, zoom, colours) ?? [];
    const marked = { ...scene, campNames: [...scene.campNames, ...marks] };
    const discs = numberItems(numbers, { drawing, layout, scene: marked, box, zoom, colours });
    return { ...marked, campNames: [...marked.campNames, ...discs] };
  };
  const start = view ?? extentOf(drawing, layout) ?? NOWHERE;
  const scene = drawn(start);
  if (view) {
    const reach = (size.width + size.height) / zoomOnPage(view, words, size);
    return pageOf(cutOut(scene, view, reach, colours.paper), view, words, size, colours);
  }
  // Signs, bent lines and names that are written larger stand out of what they belong to: a little of the margin is theirs.
  const all = boxAround([start, ...LAYERS.flatMap((layer) => scene[layer].map(({ box }) => box))]);
  const fits = isWithin(all, widened(start, Math.min(size.margin, MOST_OUT_PX) / zoomOnPage(start, words, size)));
  return fits ? pageOf(scene, start, words, size, colours) : pageOf(drawn(all), all, words, size, colours);
};
const MOST_OUT_PX = 10;

const isWithin = (a: Box, b: Box): boolean => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
