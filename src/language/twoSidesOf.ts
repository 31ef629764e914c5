import type { PoleId } from '../analysis/poles.ts';
import type { Ground } from '../analysis/suggestions/linkGrounds.ts';
import type { ActorId } from '../domain/identifiers.ts';

/** A side, and one by whom it is near: with a line of one's own, with somebody who deals mostly with it, or through somebody. */
export interface NearSide {
  readonly pole: PoleId;
  readonly as: 'own' | 'mostly' | 'via';
  readonly by: ActorId;
}

/** The two sides that a suggestion is told by, by two different people: one who leads to both would be who stands between. Nobody is suggested without. */
export const twoSidesOf = (grounds: readonly Ground[]): readonly [NearSide, NearSide] => {
  const near = grounds.flatMap((ground): NearSide[] => {
    switch (ground.code) {
      case 'linesToPoles':
        return ground.poles.flatMap(({ pole, actors }) => actors.map((by) => ({ pole, as: 'own', by })));
      case 'linesToUnasked':
        return ground.poles.flatMap(({ pole, actors }) => actors.map((by) => ({ pole, as: 'mostly', by })));
      case 'linesThrough':
        return ground.poles.flatMap(({ pole, through }) => through.map((by) => ({ pole, as: 'via', by })));
      default:
        return [];
    }
  });
  for (const one of near) {
    const two = near.find(({ pole, by }) => pole !== one.pole && by !== one.by);
    if (two) return [one, two];
  }
  throw new Error('suggested between no two sides');
};
