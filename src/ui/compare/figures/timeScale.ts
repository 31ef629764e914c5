import type { Band, FigureCode, FiguresOverTime, FigureValue } from '../../../analysis/compare/comparison.ts';
import { highestOf, lowestOf } from '../../../domain/extremes.ts';
import type { IsoDate } from '../../../domain/identifiers.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import type { TriggerEvent } from '../../../domain/triggerEvent.ts';
import { figureScale } from './figureScale.ts';

/** A moment of the chart: a snapshot, or now. `x` runs from 0, the first, to 1, the last; `y` too, null where it cannot be said. */
export interface TimePoint {
  readonly key: string;
  /** Null for now. */
  readonly name: string | null;
  readonly date: IsoDate;
  readonly value: FigureValue | null;
  readonly band: Band | null;
  readonly x: number;
  readonly y: number | null;
  readonly bandY: Band | null;
}
export interface TimeMark {
  readonly event: TriggerEvent;
  readonly x: number;
}
export interface TimePicture {
  readonly points: readonly TimePoint[];
  readonly marks: readonly TimeMark[];
  readonly lowest: number;
  readonly highest: number;
}

type Series = FiguresOverTime['series'][number];

/** Points and events on a true time axis; when all is of one day, in turn. What is of no snapshot any more is left out. */
export const timePicture = (
  { moments }: FiguresOverTime,
  { code, values, bands }: Series,
  snapshots: ReadonlyMap<string, Snapshot>,
  events: readonly TriggerEvent[],
  today: IsoDate,
): TimePicture => {
  const there = moments.flatMap(({ snapshot }, at) => {
    const known = snapshot === null ? null : snapshots.get(snapshot);
    if (known === undefined) return [];
    const date = known?.date ?? today;
    return [{ key: snapshot ?? 'now', name: known?.name ?? null, date, value: values[at] ?? null, band: bands[at] ?? null }];
  });
  const inTime = there.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const days = [...inTime, ...events].map(({ date }) => Date.parse(date));
  const [first, last] = [lowestOf(days), highestOf(days)];
  const xOf = (date: IsoDate, turn: number) =>
    last > first ? (Date.parse(date) - first) / (last - first) : turn / Math.max(1, inTime.length - 1);
  const scale = scaleOf(code, inTime);
  const yOf = (value: number) => Math.min(1, Math.max(0, (value - scale.lowest) / (scale.highest - scale.lowest)));
  return {
    points: inTime.map((moment, turn): TimePoint => {
      const value = moment.value?.value ?? null;
      return {
        ...moment,
        x: xOf(moment.date, turn),
        y: value === null ? null : yOf(value),
        bandY: moment.band && [yOf(moment.band[0]), yOf(moment.band[1])],
      };
    }),
    marks: events.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map((event) => ({ event, x: xOf(event.date, 0) })),
    ...scale,
  };
};

const scaleOf = (code: FigureCode, moments: readonly { readonly value: FigureValue | null; readonly band: Band | null }[]) =>
  figureScale(
    code,
    moments.flatMap(({ value, band }) => [value?.value ?? 0, band?.[1] ?? 0]),
  );

/** Runs of points that can be joined: where a value cannot be said the line is broken. */
export const unbroken = (points: readonly TimePoint[]): (readonly (TimePoint & { readonly y: number })[])[] => {
  const runs: (TimePoint & { readonly y: number })[][] = [[]];
  for (const point of points) {
    if (point.y === null) runs.push([]);
    else runs.at(-1)?.push(point as TimePoint & { readonly y: number });
  }
  return runs.filter((run) => run.length > 0);
};

/** Marks too near one another to be numbered apart share a number, `3–5`; places are in the unit of `least`. */
export const numberedMarks = (places: readonly number[], least: number): { from: number; to: number; at: number }[] => {
  const groups: { from: number; to: number; at: number }[] = [];
  for (const [index, at] of places.entries()) {
    const last = groups.at(-1);
    if (last && at - last.at < least) last.to = index + 1;
    else groups.push({ from: index + 1, to: index + 1, at });
  }
  return groups;
};
