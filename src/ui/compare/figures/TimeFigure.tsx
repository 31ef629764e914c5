import { useMemo, useState } from 'react';
import type { FiguresOverTime } from '../../../analysis/compare/comparison.ts';
import { dayInWords, shortDay } from '../../../language/grammar.ts';
import { Fold } from '../../controls/Fold.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../../controls/useNames.ts';
import { EventLegend } from './EventLegend.tsx';
import { valueSaid } from './figureScale.ts';
import { TimeChart } from './TimeChart.tsx';
import { TimeTable } from './TimeTable.tsx';
import { type TimePoint, timePicture } from './timeScale.ts';

/** One figure over time: the line, what the chosen point says, the events, and the same as a table. */
export const TimeFigure = ({
  answer,
  series,
  title,
}: {
  readonly answer: FiguresOverTime;
  readonly series: FiguresOverTime['series'][number];
  readonly title: string;
}) => {
  const desk = useDesk();
  const { snapshots, events } = useMap(({ snapshots, events }) => ({ snapshots, events }));
  const { many } = useKeyFigureTerm();
  const language = useLanguage();
  const { comparisonParts: t, code } = language;
  const today = desk.today();
  const [key, setKey] = useState('now');
  const picture = useMemo(
    () => timePicture(answer, series, snapshots, [...events.values()], today),
    [answer, series, snapshots, events, today],
  );
  const { points } = picture;
  const found = points.findIndex((point) => point.key === key);
  const chosen = found < 0 ? points.length - 1 : found;
  const gaps = points.filter(({ y }) => y === null).length;
  const hasBand = points.some(({ band }) => band !== null);
  const days = [...points, ...events.values()].map(({ date }) => date).sort();
  const saidOf = ({ date, name, value, band }: TimePoint): string => {
    const sentence = t.point(dayInWords(date, code), t.momentName(name), valueSaid(language, series.code, value));
    return band ? `${sentence} ${t.band(series.code, band[0], band[1])}` : sentence;
  };
  const point = points[chosen];
  if (!point) return null;
  if (gaps === points.length)
    return (
      <p>
        {t.neverSaid} {t.whyUnknownHere[series.code](many)}
      </p>
    );
  return (
    <>
      <TimeChart
        label={t.chart(title)}
        code={series.code}
        picture={picture}
        chosen={chosen}
        said={saidOf(point)}
        ends={[shortDay(days[0] ?? today, code), shortDay(days.at(-1) ?? today, code)]}
        onChoose={(place) => setKey(points[place]?.key ?? 'now')}
      />
      <p className="chosen-point">{saidOf(point)}</p>
      <p className="hint">{t.chartHow}</p>
      {gaps > 0 && <p className="hint">{t.gaps(gaps)}</p>}
      {hasBand && <p className="hint">{t.bandHow}</p>}
      {answer.tooMuchToRedraw && <p className="hint">{t.noBand}</p>}
      <EventLegend marks={picture.marks} />
      <Fold title={t.asTable} className="fold over-time-table">
        <TimeTable label={t.timeTable(title)} code={series.code} picture={picture} />
      </Fold>
    </>
  );
};
