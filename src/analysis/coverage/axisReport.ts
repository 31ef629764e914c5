import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { hasLeft, isInNetwork, type KeyFigure } from '../../domain/keyFigure.ts';
import type { Share } from '../../domain/quantities.ts';
import { AXES, type Axis, type Category, targetId } from '../../domain/target.ts';
import { isTooUnknown, type Verdict, verdictOf } from './verdict.ts';

/** One axis as a table: who is there, who would be expected, and of how many it is not known. */
export interface AxisReport {
  readonly axis: Axis;
  readonly rows: readonly CategoryRow[];
  /** Key figures in the network of whom it is not filled in. */
  readonly unknown: number;
  /** False when more than 20 % is unknown, or there is no network: then nothing is said of who is missing. */
  readonly hasVerdict: boolean;
}
export interface CategoryRow {
  readonly category: Category;
  readonly count: number;
  /** The streefverhouding that people set. */
  readonly target: Share | null;
  /** Key figures that would be of the category, with decimals; null when there is nothing to compare with. */
  readonly expected: number | null;
  /** What the expectation rests on: the target, or all key figures and candidates on the map of whom it is known, the network among them. */
  readonly basis: 'target' | 'keyFiguresOnMap' | null;
  /** Null while the axis has no verdict. */
  readonly verdict: Verdict | null;
}

/**
 * The network along one axis. Expected is the size of the network times the target share, or else times the share among everybody on the
 * map of whom it is known, as long as those are more than the network itself.
 */
export const axisReport = (axis: Axis, actors: readonly Actor[], targets: ActorMap['targets']): AxisReport => {
  const network = actors.filter(({ keyFigure }) => isInNetwork(keyFigure));
  const known = network.filter(({ keyFigure }) => keyFigure && categoriesOf(keyFigure, axis).length > 0);
  const around = actors.filter(({ keyFigure }) => keyFigure && !hasLeft(keyFigure) && categoriesOf(keyFigure, axis).length > 0);
  const unknown = network.length - known.length;
  const hasVerdict = network.length > 0 && !isTooUnknown(unknown, network.length);
  const countIn = (people: readonly Actor[], category: Category) =>
    people.filter(({ keyFigure }) => keyFigure && categoriesOf(keyFigure, axis).includes(category)).length;
  const rows = AXES[axis].map((category): CategoryRow => {
    const count = countIn(known, category);
    const target = targets.get(targetId(axis, category))?.share ?? null;
    const basis = target !== null ? 'target' : around.length > known.length ? 'keyFiguresOnMap' : null;
    const share = basis === 'keyFiguresOnMap' ? countIn(around, category) / around.length : target;
    const expected = share === null ? null : network.length * share;
    return { category, count, target, expected, basis, verdict: hasVerdict ? verdictOf(count, expected) : null };
  });
  return { axis, rows, unknown, hasVerdict };
};

/** What a key figure is on an axis; nothing when it is not filled in. */
export const categoriesOf = (keyFigure: KeyFigure, axis: Axis): readonly Category[] => {
  const value = keyFigure[axis];
  if (value === null) return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'string' ? [value] : value;
};
