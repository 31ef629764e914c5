import type { NetworkMove } from '../../analysis/report/networkYear.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { monthsFrom } from '../../domain/monthsFrom.ts';
import { COURSE_MOVES, type Course, type CourseMove, courseOf, type Moved } from '../../domain/network/course.ts';
import { type Block, plain } from '../../formats/write/reportDocument.ts';
import { capitalised, dayInWords } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { YearGround } from './yearGround.ts';

/** So many years stand in the report; all of them are on the screen. */
const MOST_YEARS = 6;
const COUNTED = ['came', 'returned', 'paused', 'left'] as const satisfies readonly CourseMove[];

/** Who came and went by the days that were written down, since the moment that the year is counted from, or else a year ago. */
export interface DatedYear {
  readonly course: Course;
  readonly since: IsoDate;
  readonly moved: readonly Moved[];
}

/** Nothing where no day is known at all. */
export const datedYear = ({
  map,
  before,
  stand,
  photos,
}: Pick<YearGround, 'map' | 'before' | 'stand' | 'photos'>): DatedYear | null => {
  const course = courseOf(map, stand.day, photos);
  const since = before?.day ?? monthsFrom(stand.day, -12);
  const all = course.years.flatMap(({ moves }) => moves);
  return all.length === 0 ? null : { course, since, moved: all.filter(({ on }) => on > since) };
};

/** How many did what, in the words of the report of a year. */
export const datedCounts = ({ moved }: DatedYear): Readonly<Record<NetworkMove, number>> => {
  const count = (kind: CourseMove) => moved.filter(({ move }) => move === kind).length;
  const none = { candidate: 0, unmarked: 0, gone: 0 };
  return { ...none, came: count('came'), returned: count('returned'), paused: count('paused'), left: count('left') };
};

/** A part of its own, or going on where it was told who came and went since a snapshot. */
export const courseBlocks = (
  dated: DatedYear,
  { map, before }: Pick<YearGround, 'map' | 'before'>,
  { course: t, networkYear: { movesHeading }, code }: Language,
): Block[] => {
  const { course, since, moved } = dated;
  const nameOf = ({ actor }: Moved) => capitalised(map.actors.get(actor)?.name ?? '');
  const lines = COURSE_MOVES.flatMap((kind) => {
    const who = moved.filter(({ move }) => move === kind);
    return who.length === 0
      ? []
      : [
          t.report.line(
            kind,
            who.map((one) => t.report.named(nameOf(one), one.on)),
          ),
        ];
  });
  return [
    before ? { is: 'paragraph', runs: plain(t.report.goesOn) } : { is: 'heading', text: movesHeading },
    { is: 'course', course },
    {
      is: 'table',
      caption: t.report.heading,
      columns: [
        { heading: t.report.column.year, wide: 4 },
        ...COUNTED.map((kind) => ({ heading: t.move[kind], wide: 5, isNumber: true as const })),
        { heading: t.report.column.active, wide: 9, isNumber: true },
      ],
      rows: course.years.slice(-MOST_YEARS).map((year, place, all) => ({
        cells: [
          [plain(place === all.length - 1 ? t.now(year.year) : String(year.year))],
          ...COUNTED.map((kind) => [plain(String(year.moves.filter(({ move }) => move === kind).length || '–'))]),
          [plain(t.active(year))],
        ],
      })),
    },
    { is: 'paragraph', runs: plain(lines.length === 0 ? t.report.nobody : t.report.dated(dayInWords(since, code))) },
    ...(lines.length > 0 ? [{ is: 'list' as const, items: lines.map(plain) }] : []),
    ...(course.undated.length > 0
      ? [{ is: 'paragraph' as const, runs: plain(capitalised(t.report.unknown(course.undated.length))), look: 'note' as const }]
      : []),
  ];
};
