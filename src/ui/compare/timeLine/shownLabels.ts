/** A label under its mark, in pixels; the highest `weight` is shown first. */
export interface LineLabel {
  readonly centre: number;
  /** With nothing cut off, and the least that still says something. */
  readonly whole: number;
  readonly least: number;
  readonly weight: number;
}

const SPACE_BETWEEN_PX = 8;

/**
 * How wide each label may be so that none touch: whole where that fits, shortened where only that does. 0 hides a label
 * until its mark is pointed at. Of equal weight the later comes first.
 */
export const shownLabels = (labels: readonly LineLabel[]): number[] => {
  const turns = labels.map((_, i) => i).sort((a, b) => (labels[b]?.weight ?? 0) - (labels[a]?.weight ?? 0) || b - a);
  const widths = labels.map(() => 0);
  /** How wide it may be beside those that show. */
  const roomOf = (turn: number): number =>
    labels.reduce((least, other, i) => {
      const width = widths[i] ?? 0;
      if (i === turn || width === 0) return least;
      const apart = Math.abs(other.centre - (labels[turn]?.centre ?? 0));
      return Math.min(least, 2 * (apart - SPACE_BETWEEN_PX) - width);
    }, Number.POSITIVE_INFINITY);
  // As many as can be said at all; then what room is left is shared out.
  for (const turn of turns) {
    const { least = 0 } = labels[turn] ?? {};
    if (roomOf(turn) >= least) widths[turn] = least;
  }
  for (const turn of turns) {
    const { whole = 0 } = labels[turn] ?? {};
    if (widths[turn] !== 0) widths[turn] = Math.min(whole, roomOf(turn));
  }
  return widths;
};
