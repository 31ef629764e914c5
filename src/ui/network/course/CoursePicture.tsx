import { useId, useMemo } from 'react';
import type { Course } from '../../../domain/network/course.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { COURSE_LOOK, type CounterMove, coursePlan, MOST_COLUMNS, MOST_ON_PAPER } from './coursePlan.ts';
import { MoveSign } from './MoveSign.tsx';
import './coursePicture.css';

const { top, base, height, bar, row } = COURSE_LOOK;
/** Where each kind of move stands: coming above the bars, going below the years. */
const ROW_Y: Readonly<Record<CounterMove, number>> = { came: 14, returned: 14 + row, paused: base + 44, left: base + 44 + row };
const MOVES = Object.keys(ROW_Y) as CounterMove[];

/** The verloop as a picture: how many were active, who came above it and who went below, with snapshots and events. Its table says the same. */
export const CoursePicture = ({ course, isPaper = false }: { readonly course: Course; readonly isPaper?: boolean }) => {
  const { course: t } = useLanguage();
  const { width, years, marks } = useMemo(() => coursePlan(course, isPaper ? MOST_ON_PAPER : MOST_COLUMNS), [course, isPaper]);
  const hatch = useId();
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const hasUnknown = years.some(({ unknown }) => unknown > 0);
  const kinds = new Set(marks.map(({ kind }) => kind));
  const said = t.picture(first.year, last.year, last.active);
  const drawn = (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="course-picture">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" className="course-hatch" />
        </pattern>
      </defs>
      {MOVES.map((move) => (
        <text key={move} y={ROW_Y[move] + 4}>
          {t.row[move]}
        </text>
      ))}
      <text y={(top + base) / 2 + 4}>{t.row.active}</text>
      {years.map(({ year, x, active, activeHigh, unknown, unknownHigh, counts }) => (
        <g key={year} transform={`translate(${x} 0)`}>
          <rect className="course-bar" x={-bar / 2} y={base - activeHigh} width={bar} height={activeHigh} />
          {unknown > 0 && (
            <rect
              className="course-unknown-bar"
              fill={`url(#${hatch})`}
              x={-bar / 2}
              y={base - activeHigh - unknownHigh}
              width={bar}
              height={unknownHigh}
            />
          )}
          {(active > 0 || unknown === 0) && (
            <text
              className={isBeside(activeHigh, unknown) ? 'course-number is-beside' : 'course-number'}
              x={isBeside(activeHigh, unknown) ? bar / 2 + 4 : 0}
              y={activeHigh > INSIDE ? base - activeHigh + 15 : base - activeHigh + (unknown > 0 ? 4 : -5)}
            >
              {active}
            </text>
          )}
          {unknown > 0 && (
            <text
              className="course-number"
              x={unknownHigh < INSIDE ? -bar / 2 - 8 : 0}
              y={base - activeHigh - unknownHigh / 2 + 4}
            >
              ?
            </text>
          )}
          <text className="course-year" y={base + 17}>
            {year}
          </text>
          {MOVES.filter((move) => counts[move] > 0).map((move) => (
            <g key={move} transform={`translate(-10 ${ROW_Y[move]})`}>
              <MoveSign move={move} />
              <text className="course-count" x="13" y="4">
                {counts[move]}
              </text>
            </g>
          ))}
        </g>
      ))}
      <path className="course-axis" d={`M${COURSE_LOOK.label} ${base}H${width}`} />
      {marks.map(({ kind, id, x, y }) => (
        <path
          key={id}
          className={kind === 'photo' ? 'course-photo' : 'course-event'}
          d={kind === 'photo' ? `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0` : `M${x} ${y - 6}l6 6l-6 6l-6-6z`}
        />
      ))}
    </svg>
  );
  return (
    <figure className="course-figure">
      {isPaper ? (
        <div role="img" aria-label={said}>
          {drawn}
        </div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard.
        <section ref={toLatest} className="course-scroller" tabIndex={0} aria-label={said}>
          {drawn}
        </section>
      )}
      <figcaption>
        {MOVES.filter((move) => years.some(({ counts }) => counts[move] > 0)).map((move) => (
          <span key={move} className="course-move-key">
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <MoveSign move={move} />
            </svg>
            {t.row[move]}
          </span>
        ))}
        <Key look="course-bar" text={t.key.active} />
        {hasUnknown && <Key look="course-unknown-bar" text={t.key.unknown} />}
        {kinds.has('photo') && <Key look="course-photo" text={t.key.photo} />}
        {kinds.has('event') && <Key look="course-event" text={t.key.event} />}
      </figcaption>
    </figure>
  );
};

/** So high a bar has room for its number. */
const INSIDE = 18;
/** Above the bar the number of who was active would stand above those of whom that is not known, and count these. */
const isBeside = (activeHigh: number, unknown: number): boolean => activeHigh <= INSIDE && unknown > 0;

/** Where not all fits, the latest years are in sight first. */
const toLatest = (scroller: HTMLElement | null): void => {
  if (scroller) scroller.scrollLeft = scroller.scrollWidth;
};

const SHAPE: Readonly<Record<string, string>> = {
  'course-photo': 'M3 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  'course-event': 'M7 1l6 6l-6 6l-6-6z',
};
const Key = ({ look, text }: { readonly look: string; readonly text: string }) => (
  <span>
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path className={look} d={SHAPE[look] ?? 'M1 1H13V13H1z'} {...(look === 'course-unknown-bar' && { fill: 'none' })} />
    </svg>
    {text}
  </span>
);
