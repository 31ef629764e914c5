import type { ActorMap } from '../../domain/actorMap.ts';
import { mapsOfSnapshots } from '../../domain/snapshot.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';
import { figureKey } from './compareMaps.ts';
import type { FiguresOverTime, FigureValue } from './comparison.ts';
import { type Figure, figureGroundOf, figuresOf } from './figuresOf.ts';

/** The figures of every snapshot in the order of the time line, and of the map as it is now. */
export const figuresOverTime = (map: ActorMap): FiguresOverTime => {
  const maps = mapsOfSnapshots(map);
  const snapshots = snapshotsInOrder(map).filter(({ id }) => maps.has(id));
  const moments = [
    ...snapshots.map(({ id, date }) => ({ moment: { snapshot: id, date }, of: maps.get(id) as ActorMap })),
    { moment: { snapshot: null, date: null }, of: map },
  ];
  const series = new Map<string, Pick<Figure, 'code' | 'camps'> & { readonly values: (FigureValue | null)[] }>();
  for (const [at, { of }] of moments.entries())
    for (const { code, camps, value } of figuresOf(figureGroundOf(of))) {
      const key = figureKey(code, camps);
      if (!series.has(key)) series.set(key, { code, camps, values: moments.map(() => null) });
      const values = series.get(key)?.values;
      if (values) values[at] = value;
    }
  return { moments: moments.map(({ moment }) => moment), series: [...series.values()] };
};
