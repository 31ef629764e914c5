/** Something that is not broken over two pages, in CSS pixels from the top of the report. */
export interface Unbroken {
  readonly top: number;
  readonly bottom: number;
  /** Stays with what follows, as a heading does. */
  readonly isHeading: boolean;
}

/** Where a page ends, so many CSS pixels from the top: of the first page, and of each that follows how high it is. */
export interface PageHeights {
  readonly first: number;
  readonly next: number;
}

/** At which heights of the report a next page begins. What is higher than a page by itself runs on over the next. */
export const pagesOf = (units: readonly Unbroken[], { first, next }: PageHeights): number[] => {
  const breaks: number[] = [];
  let begin = 0;
  let high = first;
  for (const [i, { top, bottom, isHeading }] of units.entries()) {
    const follows = units[i + 1];
    const needed = isHeading && follows ? follows.bottom : bottom;
    if (needed <= begin + high) continue;
    if (top > begin && !(i > 0 && units[i - 1]?.isHeading && breaks.at(-1) === units[i - 1]?.top)) {
      breaks.push(top);
      begin = top;
      high = next;
    }
    while (bottom > begin + high) {
      begin += high;
      high = next;
      breaks.push(begin);
    }
  }
  return breaks;
};
