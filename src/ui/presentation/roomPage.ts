import type { Drawing } from '../../picture/drawing.ts';
import type { Layout } from '../../picture/layout/layout.ts';
import type { Page, PageSize, PageWords } from '../../picture/page/pageOf.ts';
import { lettersOnPage, picturePage } from '../handover/picturePage.ts';
import type { PictureColours, PictureSubject } from '../handover/pictureSubject.ts';

/** In CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A screen of this size is looked at from nearby; a larger one hangs in a room, and has all of it larger. */
const NEAR: Room = { width: 1150, height: 647 };
/** On a small page letters may stand out of the place they have. */
const MARGIN = 12;
const SMALL = { width: 480, margin: 36 };
/** The words of a slide stand beside its picture. */
const NO_WORDS: PageWords = { title: '', issue: '', date: '', legend: [] };

/** How many times as large as on a page everything is drawn: letters of 12 are 20 pixels on a screen of 1920 × 1080. */
export const roomScale = ({ width, height }: Room): number => Math.max(1, Math.min(width / NEAR.width, height / NEAR.height));

/** The room that a picture has, as the page that is drawn so many times as large. */
export const roomPage = ({ width, height }: Room, scale: number): PageSize => ({
  width: Math.max(1, width / scale),
  height: Math.max(1, height / scale),
  margin: width / scale < SMALL.width ? SMALL.margin : MARGIN,
});

export const lettersInRoom = (drawing: Drawing, size: PageSize): number => lettersOnPage(drawing, null, NO_WORDS, size);

/** The picture of a slide, whole, and as large as there is room for. */
export const pageInRoom = (subject: PictureSubject, layout: Layout, size: PageSize, colours: PictureColours): Page =>
  picturePage(subject, layout, null, NO_WORDS, size, colours);
