import { type Palette, readPalette } from '../../canvas/palette.ts';
import { type ChangeMark, MARK_VARIABLE } from './changeGlyphs.ts';

/** The colours of the map, and those of what differs. */
export interface MarkPalette extends Palette {
  readonly marks: { readonly [M in ChangeMark]: string };
}

export const readMarkPalette = (element: Element): MarkPalette => {
  const palette = readPalette(element);
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim() || palette.ink;
  const marks = Object.fromEntries(Object.entries(MARK_VARIABLE).map(([mark, name]) => [mark, colour(name)]));
  return { ...palette, marks: marks as MarkPalette['marks'] };
};
