export const PAPERS = ['a4', 'a3'] as const;
export const TURNS = ['upright', 'lying'] as const;
export type Paper = (typeof PAPERS)[number];
export type Turn = (typeof TURNS)[number];

/** In CSS pixels, 96 an inch. */
const SIZES: Readonly<Record<Paper, readonly [short: number, long: number]>> = { a4: [794, 1123], a3: [1123, 1587] };
/** As the rules for paper in print.css have them. */
export const MARGINS = { top: 34, sides: 60, bottom: 30 };

/** A sheet of paper, and the room within its margins, in CSS pixels. */
export interface PaperSheet {
  readonly paper: Paper;
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  readonly room: { readonly width: number; readonly height: number };
}

export const paperSheet = (paper: Paper, turn: Turn): PaperSheet => {
  const [short, long] = SIZES[paper];
  const [width, height] = turn === 'upright' ? [short, long] : [long, short];
  const room = { width: width - 2 * MARGINS.sides, height: height - MARGINS.top - MARGINS.bottom };
  return { paper, turn, width, height, room };
};
