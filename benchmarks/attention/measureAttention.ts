import { carriers } from '../../src/analysis/network/carriers.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { monthsFrom } from '../../src/domain/monthsFrom.ts';
import { attentionFor } from '../../src/domain/network/attention.ts';
import { courseOf } from '../../src/domain/network/course.ts';
import { leavingFrom, successorsOf } from '../../src/domain/network/successors.ts';
import { byId, randomKeyFigure, randomMap } from '../../tests/maps/randomMap.ts';
import { seededRandom } from '../../tests/maps/seededRandom.ts';

const TODAY = '2026-11-29' as IsoDate;
const RUNS = 9;

/** Two hundred key figures with the days of five years, and their relations. */
const network = (): ActorMap => {
  const map = randomMap(14, 200, 600);
  const random = seededRandom(14);
  return {
    ...map,
    actors: byId(
      [...map.actors.values()].map((actor) => {
        const keyFigure = randomKeyFigure(random);
        const since = monthsFrom(TODAY, -random.below(60));
        const began = monthsFrom(since, -1 - random.below(12));
        return {
          ...actor,
          keyFigure: {
            ...keyFigure,
            statusHistory: [
              { status: 'candidate' as const, since: began },
              { status: keyFigure.status, since },
            ],
          },
        };
      }),
    ),
  };
};

/** Medians, in milliseconds of a processor, so that what else runs meanwhile does not count. */
export const measureAttention = (): Readonly<Record<string, number>> => {
  const map = network();
  const carried = carriers(map);
  return {
    'what hangs by whom': median(() => carriers(map)),
    'who needs attention': median(() => attentionFor(map, TODAY, carried)),
    'who came and went': median(() => courseOf(map, TODAY, [])),
    'who might take over from everybody who leaves': median(() =>
      leavingFrom(map, TODAY).map(({ actor }) => successorsOf(map, actor, TODAY)),
    ),
  };
};

const median = (work: () => unknown): number => {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
};
