import type { IsoDate } from '../../../domain/identifiers.ts';
import type { Course, CourseMove } from '../../../domain/network/course.ts';

/** In map-free CSS pixels: where everything of the picture of the verloop stands. */
export const COURSE_LOOK = { label: 92, column: 84, bar: 46, top: 62, base: 172, height: 244, row: 20 } as const;
/** Of more years the picture shows the latest; its table has them all. */
export const MOST_COLUMNS = 12;
/** And on paper, where nothing scrolls, as many as stand there in letters that can be read. */
export const MOST_ON_PAPER = 6;

export type CounterMove = Extract<CourseMove, 'came' | 'returned' | 'paused' | 'left'>;
export interface PlannedYear {
  readonly year: number;
  /** The middle of its column. */
  readonly x: number;
  readonly active: number;
  readonly activeHigh: number;
  readonly unknown: number;
  readonly unknownHigh: number;
  readonly counts: Readonly<Record<CounterMove, number>>;
}
export interface PlannedMark {
  readonly kind: 'photo' | 'event';
  readonly id: string;
  readonly on: IsoDate;
  readonly x: number;
  /** Of a photo: how high its count stands; the axis for what happened. */
  readonly y: number;
}
export interface CoursePlan {
  readonly width: number;
  readonly years: readonly PlannedYear[];
  readonly marks: readonly PlannedMark[];
}

/** Bars to one scale, marks at their day of the year. */
export const coursePlan = ({ years, photos, events }: Course, most = MOST_COLUMNS): CoursePlan => {
  const shown = years.slice(-most);
  const first = shown[0]?.year ?? 0;
  const highest = Math.max(1, ...shown.map(({ active, unknown }) => active + unknown), ...photos.map(({ active }) => active));
  const high = (count: number) => Math.round(((COURSE_LOOK.base - COURSE_LOOK.top) * count) / highest);
  const left = (year: number) => COURSE_LOOK.label + (year - first) * COURSE_LOOK.column;
  const isShown = ({ on }: { readonly on: IsoDate }) => Number(on.slice(0, 4)) >= first;
  const count = (moves: Course['years'][number]['moves'], kind: CounterMove) => moves.filter(({ move }) => move === kind).length;
  const xOf = (on: IsoDate) => {
    const year = Number(on.slice(0, 4));
    const begin = Date.UTC(year, 0, 1);
    const part = (Date.parse(on) - begin) / (Date.UTC(year + 1, 0, 1) - begin);
    return Math.round(left(year) + part * COURSE_LOOK.column);
  };
  return {
    width: COURSE_LOOK.label + shown.length * COURSE_LOOK.column + 4,
    years: shown.map(({ year, moves, active, unknown }) => ({
      year,
      x: left(year) + COURSE_LOOK.column / 2,
      active,
      activeHigh: high(active),
      unknown,
      unknownHigh: high(unknown),
      counts: {
        came: count(moves, 'came'),
        returned: count(moves, 'returned'),
        paused: count(moves, 'paused'),
        left: count(moves, 'left'),
      },
    })),
    marks: [
      ...photos.filter(isShown).map(({ id, on, active }) => ({
        kind: 'photo' as const,
        id,
        on,
        x: xOf(on),
        y: COURSE_LOOK.base - high(active),
      })),
      ...events.filter(isShown).map(({ id, on }) => ({ kind: 'event' as const, id, on, x: xOf(on), y: COURSE_LOOK.base })),
    ],
  };
};
