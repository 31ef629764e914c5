import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { AreaProfile } from '../../../src/domain/areaProfile.ts';
import type { ActorId, AreaId } from '../../../src/domain/identifiers.ts';
import { type KeyFigure, newKeyFigure } from '../../../src/domain/keyFigure.ts';
import type { Share } from '../../../src/domain/quantities.ts';
import type { TargetId } from '../../../src/domain/target.ts';
import { byId } from '../../maps/randomMap.ts';
import { type DrawnActor, drawnMap } from '../drawnMap.ts';

/** An actor with what is said of it as a key figure; `figure` without status is active. */
export interface NetworkActor extends DrawnActor {
  readonly figure?: Partial<KeyFigure>;
  readonly constituency?: readonly string[];
}
interface Around {
  readonly areas?: readonly string[];
  readonly districts?: Readonly<Record<string, string>>;
  readonly population?: Readonly<Record<string, number>>;
  readonly targets?: Readonly<Record<string, number>>;
  /** Lower left corner of a square of 100 metres. */
  readonly squares?: Readonly<Record<string, readonly [number, number]>>;
}

/** A map of a network for answers known by hand. Areas go by their names. */
export const networkMap = (
  actors: Readonly<Record<string, NetworkActor>>,
  relations: readonly string[] = [],
  { areas = [], districts = {}, population = {}, targets = {}, squares = {} }: Around = {},
): ActorMap => {
  const all = [...areas, ...Object.keys(population), ...Object.keys(squares)];
  const constituencies = Object.values(actors).flatMap(({ constituency }) => constituency ?? []);
  const map = drawnMap(actors, relations, { areas: [...all, ...constituencies] });
  const profiles = [...map.areas.keys()].flatMap((id): AreaProfile[] => {
    const [x, y] = squares[id] ?? [];
    if (x === undefined || y === undefined)
      return id in population ? [{ id, population: population[id] ?? null, outline: [] }] : [];
    const outline = [
      [
        [
          [x, y],
          [x + 100, y],
          [x + 100, y + 100],
          [x, y + 100],
        ] as const,
      ],
    ];
    return [{ id, population: population[id] ?? null, outline }];
  });
  return {
    ...map,
    actors: byId(
      [...map.actors.values()].map((actor) => {
        const { figure, constituency = [] } = actors[actor.id] ?? {};
        return {
          ...actor,
          constituency: constituency as AreaId[],
          keyFigure: figure ? { ...newKeyFigure, status: 'active' as const, ...figure } : actor.keyFigure,
        };
      }),
    ),
    areas: byId([...map.areas.values()].map((area) => ({ ...area, district: districts[area.id] ?? '' }))),
    areaProfiles: byId(profiles),
    targets: byId(Object.entries(targets).map(([id, share]) => ({ id: id as TargetId, share: share as Share }))),
  };
};

export const reportOf = (...drawn: Parameters<typeof networkMap>) => analyseMap(networkMap(...drawn)).coverageReport;

/** `count` key figures `K1`, `K2` … of whom `figure` is said. */
export const network = (
  count: number,
  figure: Partial<KeyFigure> = {},
  areas: readonly string[] = [],
): Record<string, NetworkActor> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`K${at + 1}`, { figure, areas }]));

export const id = (name: string) => name as ActorId;
