import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { FigureCode } from '../../../analysis/compare/comparison.ts';
import { lowestOf } from '../../../domain/extremes.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { isShare } from './figureScale.ts';
import { numberedMarks, type TimePicture, type TimePoint, unbroken } from './timeScale.ts';

const WIDTH = 340;
const HEIGHT = 190;
const PLOT = { left: 42, right: 10, top: 24, bottom: 22 };
/** Numbers of events stand at least so far apart. */
const MARK_GAP = 22;
const FEW = 30;

const xAt = (x: number) => PLOT.left + x * (WIDTH - PLOT.left - PLOT.right);
const yAt = (y: number) => HEIGHT - PLOT.bottom - y * (HEIGHT - PLOT.top - PLOT.bottom);

/** A figure at every moment as a line; arrows and the pointer go from point to point. Its table says the same. */
export const TimeChart = ({
  label,
  code,
  picture,
  chosen,
  said,
  ends,
  onChoose,
}: {
  readonly label: string;
  readonly code: FigureCode;
  readonly picture: TimePicture;
  /** Place of the chosen point. */
  readonly chosen: number;
  /** The chosen point as a sentence. */
  readonly said: string;
  /** The first and the last day, in words. */
  readonly ends: readonly [string, string];
  readonly onChoose: (place: number) => void;
}) => {
  const { comparisonParts: t } = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const { points, marks, lowest, highest } = picture;
  const last = points.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowLeft: chosen - 1,
      ArrowDown: chosen - 1,
      ArrowRight: chosen + 1,
      ArrowUp: chosen + 1,
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(Math.min(last, Math.max(0, next)));
  };
  const onPoint = ({ clientX, pointerType, type }: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    if (!box || (type === 'pointermove' && pointerType !== 'mouse')) return;
    const x = ((clientX - box.left) / box.width) * WIDTH;
    const distances = points.map((point) => Math.abs(xAt(point.x) - x));
    onChoose(distances.indexOf(lowestOf(distances)));
  };
  const radius = points.length > FEW ? 2.5 : 4;
  const axis = (value: number) => (isShare(code) ? t.percent(value) : t.number(value));
  return (
    <div
      className="time-chart"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={points.length}
      aria-valuenow={chosen + 1}
      aria-valuetext={said}
      onKeyDown={onKeyDown}
      onPointerDown={onPoint}
      onPointerMove={onPoint}
    >
      <svg ref={svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {[lowest, (lowest + highest) / 2, highest].map((value, place) => (
          <g key={value}>
            <line className="grid" x1={PLOT.left} x2={WIDTH - PLOT.right} y1={yAt(place / 2)} y2={yAt(place / 2)} />
            {(Number.isInteger(value) || isShare(code)) && (
              <text x={PLOT.left - 6} y={yAt(place / 2) + 4} textAnchor="end">
                {axis(value)}
              </text>
            )}
          </g>
        ))}
        <text x={PLOT.left} y={HEIGHT - 6}>
          {ends[0]}
        </text>
        <text x={WIDTH - PLOT.right} y={HEIGHT - 6} textAnchor="end">
          {ends[1]}
        </text>
        {marks.map(({ event, x }) => (
          <line
            key={event.id}
            className={`event-line is-${event.scope}`}
            x1={xAt(x)}
            x2={xAt(x)}
            y1={PLOT.top - 6}
            y2={HEIGHT - PLOT.bottom}
          />
        ))}
        {numberedMarks(
          marks.map(({ x }) => xAt(x)),
          MARK_GAP,
        ).map(({ from, to, at }) => (
          <text key={from} className="event-number" x={Math.min(WIDTH - 14, at)} y={PLOT.top - 10} textAnchor="middle">
            {t.eventMark(from, to)}
          </text>
        ))}
        {unbroken(points).map((run) => (
          <Run key={run[0]?.key} run={run} />
        ))}
        <Chosen point={points[chosen]} />
        {points.map(
          (point, place) =>
            point.y !== null && (
              <circle
                key={point.key}
                className={place === chosen ? 'point is-chosen' : point.name === null ? 'point is-now' : 'point'}
                cx={xAt(point.x)}
                cy={yAt(point.y)}
                r={place === chosen ? radius + 2 : radius}
              />
            ),
        )}
      </svg>
    </div>
  );
};

const Run = ({ run }: { readonly run: readonly (TimePoint & { readonly y: number })[] }) => {
  const line = run.map(({ x, y }) => `${xAt(x)} ${yAt(y)}`).join('L');
  const low = run.map(({ x, y, bandY }) => `${xAt(x)} ${yAt(bandY?.[0] ?? y)}`);
  const high = run.map(({ x, y, bandY }) => `${xAt(x)} ${yAt(bandY?.[1] ?? y)}`);
  return (
    <>
      {run.length > 1 && <path className="band" d={`M${[...low, ...high.toReversed()].join('L')}Z`} />}
      {run.length === 1 && <path className="lone-band" d={`M${low[0]}L${high[0]}`} />}
      <path className="line" d={`M${line}`} />
    </>
  );
};

const Chosen = ({ point }: { readonly point: TimePoint | undefined }) =>
  point ? <line className="chosen-line" x1={xAt(point.x)} x2={xAt(point.x)} y1={PLOT.top} y2={HEIGHT - PLOT.bottom} /> : null;
