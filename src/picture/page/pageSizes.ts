import type { PageSize } from './pageOf.ts';

const MARGIN = 36;

/** What a picture is made for: its size as a page, and how many dots a CSS pixel is then. */
export const PICTURE_SIZES = ['slide', 'a4', 'a4Upright', 'a3', 'screen'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

const DOTS_AN_INCH = 200;
const PX_AN_INCH = 96;
const inMillimetres = (width: number, height: number) => ({
  width: (width / 25.4) * PX_AN_INCH,
  height: (height / 25.4) * PX_AN_INCH,
  margin: MARGIN,
  dots: DOTS_AN_INCH / PX_AN_INCH,
});

export interface SizeOnPaper extends PageSize {
  readonly dots: number;
}
export const pictureSizes: Readonly<Record<PictureSize, SizeOnPaper>> = {
  slide: { width: 1280, height: 720, margin: MARGIN, dots: 1.5 },
  a4: inMillimetres(297, 210),
  a4Upright: inMillimetres(210, 297),
  a3: inMillimetres(420, 297),
  screen: { width: 1440, height: 900, margin: MARGIN, dots: 2 },
};
