import type { DrawnCamp } from './drawing.ts';
import type { MeasureName } from './layout/measureName.ts';

/** A name of a camp that is wider than this, in ems of its letters, stands in more lines: a phone shows the whole of it. */
const MOST_WIDE_EMS = 15;

/** The lines of a camp's name with letters of a size, broken at spaces into as few as can be, of about the same width. */
export const campNameLines = ({ name }: Pick<DrawnCamp, 'name'>, size: number, measure: MeasureName): readonly string[] => {
  const words = name.trim().split(/[^\S\u00A0]+/);
  const most = MOST_WIDE_EMS * size;
  const fewest = brokenAt(words, most, size, measure);
  // As narrow as these many lines can be.
  for (let share = Math.ceil(SHARES / fewest.length); share < SHARES; share += 1) {
    const lines = brokenAt(words, (most * share) / SHARES, size, measure);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
};
const SHARES = 10;

const brokenAt = (words: readonly string[], most: number, size: number, measure: MeasureName): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
