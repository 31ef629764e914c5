import type { ActorMap } from '../../domain/actorMap.ts';
import type { CampId } from '../../domain/identifiers.ts';
import { mapsOnTheirDays } from '../../domain/mapsOnTheirDays.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { Share } from '../../domain/quantities.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';
import { figureKey } from './compareMaps.ts';
import type { Band, FiguresOverTime, FigureValue } from './comparison.ts';
import { type Figure, type FigureGround, figureGroundOf, figuresOf } from './figuresOf.ts';
import { bandOf, LEAST_SAMPLES, redrawFigures, samplesOf } from './redrawFigures.ts';

/** How far the line is; the figures come first, how sure they are afterwards. */
export type OverTimeReport = (progress: { readonly done: Share; readonly preview?: FiguresOverTime }) => void;

/** Ties that may be drawn again in all, about a second's worth: with many moments each is drawn again fewer times. */
const MOST_TIES_REDRAWN = 400_000;
const MOST_REDRAWS = 100;

interface Series extends Pick<Figure, 'code' | 'camps'> {
  readonly values: (FigureValue | null)[];
  readonly bands: (Band | null)[];
}

/** The figures of every snapshot in the order of the time line, each on its own day, and of the map as it is now. */
export const figuresOverTime = (map: ActorMap, report: OverTimeReport = () => undefined): FiguresOverTime => {
  const maps = mapsOnTheirDays(map);
  const snapshots = snapshotsInOrder(map).filter(({ id }) => maps.has(id));
  const moments = [...snapshots.map(({ id, date }) => ({ snapshot: id, date })), { snapshot: null, date: null }];
  const drawn = [...snapshots.map(({ id }) => maps.get(id) as ActorMap), map];
  const grounds = drawn.map(figureGroundOf);
  const campOf = sameCamps(drawn);
  const keyOf = ({ code, camps }: Figure) => figureKey(code, camps && [campOf(camps[0]), campOf(camps[1])]);
  const series = new Map<string, Series>();
  for (const [at, ground] of grounds.entries())
    for (const figure of figuresOf(ground)) {
      const { code, camps, value } = figure;
      const known = series.get(keyOf(figure));
      const one: Series = known ?? {
        code,
        camps: camps && [campOf(camps[0]), campOf(camps[1])],
        values: moments.map(() => null),
        bands: moments.map(() => null),
      };
      if (!known) series.set(keyOf(figure), one);
      one.values[at] = value;
    }
  const redraws = redrawsFor(grounds);
  const answer: FiguresOverTime = { moments, series: [...series.values()], tooMuchToRedraw: redraws < LEAST_SAMPLES };
  if (answer.tooMuchToRedraw) return answer;
  report({ done: 0 as Share, preview: answer });
  for (const [at, ground] of grounds.entries()) {
    for (const [key, samples] of samplesOf(redrawFigures(ground, redraws), keyOf)) {
      const one = series.get(key);
      const value = one?.values[at]?.value;
      if (one && value !== null && value !== undefined) one.bands[at] = bandOf(value, samples);
    }
    report({ done: ((at + 1) / grounds.length) as Share });
  }
  return answer;
};

const redrawsFor = (grounds: readonly FigureGround[]): number => {
  const ties = grounds.reduce((sum, { layers }) => sum + layers.positive.ties.length + layers.tension.ties.length, 0);
  return Math.min(MOST_REDRAWS, Math.floor(MOST_TIES_REDRAWN / Math.max(1, ties)));
};

/** One id for a camp that was made anew on another map by the same name: the newest map's, when that has it. */
const sameCamps = (maps: readonly ActorMap[]): ((id: CampId) => CampId) => {
  const byName = new Map<string, CampId>();
  const told = new Map<CampId, CampId>();
  for (const { camps } of maps.toReversed())
    for (const { id, name } of camps.values()) {
      const same = told.get(id) ?? byName.get(nameKey(name)) ?? id;
      told.set(id, same);
      if (!byName.has(nameKey(name))) byName.set(nameKey(name), same);
    }
  return (id) => told.get(id) ?? id;
};
