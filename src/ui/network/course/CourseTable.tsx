import type { Course, CourseMove, CourseYear, Moved } from '../../../domain/network/course.ts';
import { yearOf } from '../../../domain/network/course.ts';
import { PressArea } from '../../controls/PressArea.tsx';
import { arrowsBetweenRows, tabPastRows } from '../../controls/table/tabPastRows.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';

/** A column and what counts in it. */
const COLUMNS: readonly { readonly head: CourseMove; readonly moves: readonly CourseMove[] }[] = [
  { head: 'came', moves: ['came'] },
  { head: 'returned', moves: ['returned'] },
  { head: 'paused', moves: ['paused'] },
  { head: 'left', moves: ['left', 'declined'] },
];

/** Who came, came back, paused and left in each year, the latest first; before the first day that is known nothing is. */
export const CourseTable = ({ course: { years, photos, events } }: { readonly course: Course }) => {
  const { network, course: t } = useLanguage();
  const named = useMap(({ snapshots, events }) => ({ snapshots, events }));
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year;
  const momentsOf = (year: number): string[] => [
    ...photos
      .filter(({ on }) => yearOf(on) === year)
      .map(({ id, on, active }) => t.photoSaw(named.snapshots.get(id)?.name ?? '', on, active)),
    ...events.filter(({ on }) => yearOf(on) === year).map(({ id, on }) => t.event(named.events.get(id)?.name ?? '', on)),
  ];
  const hasMoments = photos.length + events.length > 0;
  return (
    <div className="course-scroller">
      <table
        className="course-table"
        onKeyDown={(event) => {
          tabPastRows(event);
          arrowsBetweenRows(event);
        }}
      >
        <caption className="hidden-visually">{network.part.course}</caption>
        <thead>
          <tr>
            <th scope="col">{t.column.year}</th>
            {COLUMNS.map(({ head }) => (
              <th key={head} scope="col">
                {t.move[head]}
              </th>
            ))}
            <th scope="col">{t.column.active}</th>
            {hasMoments && <th scope="col">{t.column.moments}</th>}
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year === last ? t.now(year.year) : year.year}</th>
              {COLUMNS.map(({ head, moves }) => (
                <td key={head} data-label={t.move[head]}>
                  <Names moved={year.moves.filter(({ move }) => moves.includes(move))} />
                </td>
              ))}
              <td data-label={t.column.active}>{t.active(year)}</td>
              {hasMoments && (
                <td data-label={t.column.moments}>
                  {momentsOf(year.year).map((moment) => (
                    <p key={moment}>{moment}</p>
                  ))}
                </td>
              )}
            </tr>
          ))}
          <tr className="course-before">
            <th scope="row">{t.before(first)}</th>
            <td colSpan={COLUMNS.length + (hasMoments ? 2 : 1)}>{t.beforeUnknown}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
};

const Names = ({ moved }: { readonly moved: CourseYear['moves'] }) => {
  const { course: t } = useLanguage();
  if (moved.length === 0) return <span className="course-nobody">–</span>;
  return (
    <ul>
      {moved.map((one) => (
        <li key={`${one.actor} ${one.on}`}>
          <Name {...one} /> <small>{one.move === 'declined' ? `${t.declined}, ${t.movedOn(one.on)}` : t.movedOn(one.on)}</small>
        </li>
      ))}
    </ul>
  );
};

const Name = ({ actor }: Moved) => {
  const desk = useDesk();
  const nameOf = useNames();
  return (
    <PressArea className="name-button" onClick={() => desk.selection.select({ actors: [actor] })}>
      {nameOf(actor)}
    </PressArea>
  );
};
