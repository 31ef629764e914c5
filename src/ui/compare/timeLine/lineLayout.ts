import type { ChosenMoments } from '../../../workspace/compareDesk.ts';
import type { LineMoment } from './lineMoments.ts';
import { isAfterMoment, isBeforeMoment } from './momentText.ts';
import { shownLabels } from './shownLabels.ts';

/** Where everything on the line stands, in pixels from its left end. */
export interface LineLayout {
  readonly width: number;
  /** A label without width waits until its mark is pointed at. */
  readonly marks: readonly {
    readonly x: number;
    readonly labelWidth: number;
    /** How far its label stands beside it, so as to stay on the line. */
    readonly labelShift: number;
  }[];
  /** Where a new year begins, between two marks. */
  readonly years: readonly { readonly year: string; readonly x: number }[];
  /** From before to after; nothing when there is no before. */
  readonly between: { readonly from: number; readonly to: number } | null;
}

/** A finger needs more room than a pointer. */
const GAP_PX = { fine: 26, coarse: 46 } as const;
const MARGIN_PX = 28;
const NARROW_PX = 480;
const NARROW_MARGIN_PX = 24;
/** Of a broad letter: too much room does no harm, too little cuts a name off. */
const LETTER_PX = 7.6;
/** The day, the word for the side that it is chosen for, the least of a name that says something, and the most of all. */
const LABEL_PX = { day: 54, expectedDay: 116, role: 44, name: 56, most: 260 } as const;
const LABEL_PADDING_PX = 14;
const YEAR_PX = 44;

/** Fills the room there is; longer, to be scrolled, when the marks would come nearer than a finger or pointer can tell apart. */
export const lineLayout = (
  moments: readonly LineMoment[],
  nameOf: (moment: LineMoment) => string,
  chosen: ChosenMoments,
  room: number,
  pointer: keyof typeof GAP_PX,
): LineLayout => {
  const margin = room < NARROW_PX ? NARROW_MARGIN_PX : MARGIN_PX;
  const gap = GAP_PX[pointer];
  const width = Math.max(room, shortestLine(moments.length, margin, gap));
  // One alone is now: it stands at the end.
  const places = moments.length === 1 ? [1] : moments.map(({ at }) => at);
  const xs = placeOnLine(places, width, margin, gap);
  const x = (index: number): number => xs[index] ?? width - margin;
  const labels = moments.map((moment, i) => {
    const roles = Number(isBeforeMoment(moment, chosen)) + Number(isAfterMoment(moment, chosen));
    const beside = (moment.isExpected ? LABEL_PX.expectedDay : LABEL_PX.day) + roles * LABEL_PX.role + LABEL_PADDING_PX;
    const name = nameOf(moment).length * LETTER_PX;
    const whole = Math.min(LABEL_PX.most, beside + name);
    return {
      centre: Math.min(Math.max(x(i), whole / 2), width - whole / 2),
      whole,
      // Whoever is chosen may do with the side and the day.
      least: beside + (roles > 0 ? 0 : Math.min(name, LABEL_PX.name)),
      weight: roles > 0 ? 3 : moment.kind === 'now' || i === 0 ? 2 : 1,
    };
  });
  const shown = shownLabels(labels);
  const [from, to] = [
    moments.findIndex((moment) => isBeforeMoment(moment, chosen)),
    moments.findIndex((moment) => isAfterMoment(moment, chosen)),
  ];
  const years = moments.flatMap(({ date }, i) => {
    const year = date.slice(0, 4);
    const isNew = i > 0 && moments[i - 1]?.date.slice(0, 4) !== year;
    return isNew ? [{ year, x: (x(i - 1) + x(i)) / 2 }] : [];
  });
  return {
    width,
    marks: moments.map((_, i) => ({
      x: x(i),
      labelWidth: shown[i] ?? 0,
      labelShift: (labels[i]?.centre ?? x(i)) - x(i),
    })),
    years: years.filter((year, i) => i === 0 || year.x - (years[i - 1]?.x ?? 0) >= YEAR_PX),
    between: from < 0 || to < 0 ? null : { from: Math.min(x(from), x(to)), to: Math.max(x(from), x(to)) },
  };
};

/**
 * Where marks stand on a line, in pixels from its left end: as near as can be to where their day would put them, and never
 * nearer to each other than `gap`. The line must be at least `(places.length − 1) × gap` longer than twice `margin`.
 */
export const placeOnLine = (places: readonly number[], width: number, margin: number, gap: number): number[] => {
  const length = width - 2 * margin;
  const placed: number[] = [];
  for (const at of places) placed.push(Math.max(margin + at * length, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  // What was pushed over the right end pushes back.
  let most = width - margin;
  for (let i = placed.length - 1; i >= 0; i--, most -= gap) placed[i] = Math.min(placed[i] as number, most);
  return placed;
};

/** How long a line must be for so many marks, in pixels. */
export const shortestLine = (marks: number, margin: number, gap: number): number => 2 * margin + Math.max(0, marks - 1) * gap;
