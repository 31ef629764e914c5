export const PAPERS = ['a4', 'a3'] as const;
export const TURNS = ['upright', 'lying'] as const;
export type Paper = (typeof PAPERS)[number];
export type Turn = (typeof TURNS)[number];

/** In CSS pixels, 96 an inch. */
const SIZES: Readonly<Record<Paper, readonly [short: number, long: number]>> = { a4: [794, 1123], a3: [1123, 1587] };
/** As the rules for paper in print.css have them. */
export const MARGINS = { top: 50, sides: 60, bottom: 30 };

/** A sheet of paper, and the room within its margins, in CSS pixels. */
export interface PaperSheet {
  readonly paper: Paper;
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  readonly room: { readonly width: number; readonly height: number };
}

/** The same object for the same paper. */
export const paperSheet = (paper: Paper, turn: Turn): PaperSheet => SHEETS[paper][turn];

const made = (paper: Paper, turn: Turn): PaperSheet => {
  const [short, long] = SIZES[paper];
  const [width, height] = turn === 'upright' ? [short, long] : [long, short];
  const room = { width: width - 2 * MARGINS.sides, height: height - MARGINS.top - MARGINS.bottom };
  return { paper, turn, width, height, room };
};

const both = (paper: Paper) => ({ upright: made(paper, 'upright'), lying: made(paper, 'lying') });
const SHEETS: Readonly<Record<Paper, Readonly<Record<Turn, PaperSheet>>>> = { a4: both('a4'), a3: both('a3') };
