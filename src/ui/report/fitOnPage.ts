/** How high the picture of a report is, in CSS pixels, and how much of the rest was given up for one page. */
export interface Fit {
  readonly high: number;
  readonly cut: Cut;
}
/**
 * What gives way when a page is full, one after another, and each time some of the picture: the third of whom to speak with; the last entries
 * of the legend; the sentence about pushers; the size of the letters; the second of whom to speak with, and the third change.
 */
export type Cut = 0 | 1 | 2 | 3 | 4 | 5;
export const CUTS = { thirdRow: 1, legend: 2, pushers: 3, letters: 4, second: 5 } as const satisfies Record<string, Cut>;

/** A page of A4, in CSS pixels, less what a printer rounds otherwise than the screen. */
export const PAGE_PX = (297 / 25.4) * 96;
const SPARE_PX = 10;
const MOST_HIGH = 430;
const LEAST_HIGH = [310, 300, 280, 240, 240, 200] as const satisfies Record<Cut, number>;

/** What is tried next for a report that became so high, or the same when that is a page, or nothing is left to give up. */
export const fitOnPage = (fit: Fit, height: number): Fit => {
  const { high, cut } = fit;
  const over = height - (PAGE_PX - SPARE_PX);
  const least = LEAST_HIGH[cut];
  if (over > 0) {
    if (high > least) return { high: Math.max(least, Math.floor(high - over)), cut };
    return cut < CUTS.second ? { high, cut: (cut + 1) as Cut } : fit;
  }
  const more = Math.min(MOST_HIGH, Math.floor(high - over));
  // Room for a better picture; a step or two is none, and would be tried for ever.
  return more - high > 8 ? { high: more, cut } : fit;
};
