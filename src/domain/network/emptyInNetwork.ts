import { type ActorMap, areasInOrder } from '../actorMap.ts';
import { areasOf } from '../areasOf.ts';
import type { AreaId } from '../identifiers.ts';
import { isInNetwork, KEY_FIGURE_KINDS, type KeyFigureKind, TASKS, type Task } from '../keyFigure.ts';
import { targetId } from '../target.ts';

/** Neighbourhoods (by name), kinds and tasks of which the network has nobody at all. */
export interface EmptyInNetwork {
  readonly areas: readonly AreaId[];
  readonly kinds: readonly KeyFigureKind[];
  readonly tasks: readonly Task[];
}

/**
 * What the network has nobody of: each of these is a white spot, wherever it is told and however much is not known. Kinds and tasks count as
 * soon as one of them was filled in of somebody, and nothing does while there is no network. Of what is to be nobody, by a streefverhouding
 * of nothing, nobody is missing.
 */
export const emptyInNetwork = ({ actors, areas, targets }: Pick<ActorMap, 'actors' | 'areas' | 'targets'>): EmptyInNetwork => {
  const network = [...actors.values()].filter(({ keyFigure }) => isInNetwork(keyFigure));
  const figures = network.flatMap(({ keyFigure }) => keyFigure ?? []);
  const places = areasInOrder({ areas }).map(({ id }) => id);
  return {
    areas: network.length === 0 ? [] : without(places, new Set(network.flatMap(areasOf))),
    kinds: asFarAsKnown(KEY_FIGURE_KINDS, new Set(figures.flatMap(({ kinds }) => kinds))).filter(
      (kind) => targets.get(targetId('kinds', kind))?.share !== 0,
    ),
    tasks: asFarAsKnown(TASKS, new Set(figures.flatMap(({ tasks }) => tasks))).filter(
      (task) => targets.get(targetId('tasks', task))?.share !== 0,
    ),
  };
};

const without = <T>(all: readonly T[], there: ReadonlySet<T>): readonly T[] => all.filter((one) => !there.has(one));
const asFarAsKnown = <T>(all: readonly T[], there: ReadonlySet<T>): readonly T[] => (there.size === 0 ? [] : without(all, there));
