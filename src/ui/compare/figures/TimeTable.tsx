import type { FigureCode } from '../../../analysis/compare/comparison.ts';
import { dayInWords } from '../../../language/grammar.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { valueSaid } from './figureScale.ts';
import type { TimePicture } from './timeScale.ts';

/** The same as the chart, for who reads rather than looks: a row a moment, and the events between them. */
export const TimeTable = ({
  label,
  code: figure,
  picture: { points, marks },
}: {
  readonly label: string;
  readonly code: FigureCode;
  readonly picture: TimePicture;
}) => {
  const language = useLanguage();
  const { comparison, comparisonParts: t, code, compare } = language;
  const rows = [
    ...marks.map(({ event }) => ({ key: event.id, date: event.date, event, point: null })),
    ...points.map((point) => ({ key: point.key, date: point.date, event: null, point })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <table className="small-table time-table">
      <caption className="hidden-visually">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t.timeColumns.date}</th>
          <th scope="col">{t.timeColumns.moment}</th>
          <th scope="col">{t.timeColumns.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, date, event, point }) => (
          <tr key={key} className={event ? 'is-event' : undefined}>
            <td>{dayInWords(date, code)}</td>
            {event && <td colSpan={2}>{t.eventRow(event.name, comparison.scope[event.scope])}</td>}
            {point && (
              <>
                <th scope="row">{point.name ?? compare.now}</th>
                <td>
                  {valueSaid(language, figure, point.value)}
                  {point.band && <small>{t.bandShort(figure, point.band[0], point.band[1])}</small>}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
