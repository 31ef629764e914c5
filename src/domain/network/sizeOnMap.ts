import type { ActorMap } from '../actorMap.ts';
import { highestOf } from '../extremes.ts';
import type { ActorId, IsoDate } from '../identifiers.ts';
import type { Share } from '../quantities.ts';
import { spokenBy } from './contact.ts';
import { goodRelations } from './goodRelations.ts';

/** The questions by which actors can be larger. Nobody reads a number: there are three sizes, and none for who is not in the answer. */
export const SIZE_BY = ['alike', 'goodLines', 'betweenCamps', 'longAgo'] as const;
export type SizeBy = (typeof SIZE_BY)[number];

/** What the disc behind an actor grows by, for the three sizes. */
export const SIZES: readonly Share[] = [0.05, 0.2, 0.5] as Share[];

type Sized = Pick<ActorMap, 'actors' | 'relations'>;

/**
 * How large who is drawn, beside whoever answers the question most. Good lines are with as many others, tension aside; between camps counts those
 * with somebody of another camp, or for who is of none those beyond the camp that most of them lead to. Nothing when all are alike.
 */
export const sizesOnMap = (map: Sized, by: SizeBy, today: IsoDate): ReadonlyMap<ActorId, Share> | null => {
  if (by === 'alike') return null;
  const values = by === 'longAgo' ? daysSince(map, today) : by === 'goodLines' ? countedLines(map) : linesBetweenCamps(map);
  const most = highestOf(values.values());
  return new Map(
    [...values].flatMap(([id, value]): [ActorId, Share][] => {
      const size = value > 0 ? SIZES[Math.min(SIZES.length - 1, Math.ceil((value / most) * SIZES.length) - 1)] : undefined;
      return size === undefined ? [] : [[id, size]];
    }),
  );
};

const countedLines = (map: Sized): ReadonlyMap<ActorId, number> =>
  new Map(Array.from(goodRelations(map), ([id, others]) => [id, others.size]));

const linesBetweenCamps = (map: Sized): ReadonlyMap<ActorId, number> => {
  const campOf = (id: ActorId) => {
    const camp = map.actors.get(id)?.camp;
    return camp === 'none' ? null : (camp ?? null);
  };
  return new Map(
    Array.from(goodRelations(map), ([id, others]) => {
      const to = new Map<string, number>();
      for (const other of others) {
        const camp = campOf(other);
        if (camp !== null) to.set(camp, (to.get(camp) ?? 0) + 1);
      }
      const own = campOf(id);
      const all = [...to.values()].reduce((sum, one) => sum + one, 0);
      const within = own === null ? Math.max(0, highestOf(to.values())) : (to.get(own) ?? 0);
      return [id, all - within];
    }),
  );
};

const DAY_MS = 86_400_000;
/** Of whom no talk was written down it is not known, which is not long ago. */
const daysSince = ({ actors }: Sized, today: IsoDate): ReadonlyMap<ActorId, number> =>
  new Map(
    [...actors.values()].flatMap(({ id, keyFigure }): [ActorId, number][] => {
      const spoken = keyFigure && keyFigure.status !== 'left' ? spokenBy(keyFigure, today) : null;
      return spoken === null ? [] : [[id, (Date.parse(today) - Date.parse(spoken)) / DAY_MS]];
    }),
  );

/** The questions that a map has an answer to. */
export const offeredSizes = ({
  actors,
  relations,
  camps,
}: Pick<ActorMap, 'actors' | 'relations' | 'camps'>): readonly SizeBy[] => {
  const isThere: Readonly<Record<SizeBy, boolean>> = {
    alike: true,
    goodLines: relations.size > 0,
    betweenCamps: camps.size > 1 && relations.size > 0,
    longAgo: [...actors.values()].some(({ keyFigure }) => keyFigure !== null),
  };
  return SIZE_BY.filter((by) => isThere[by]);
};
