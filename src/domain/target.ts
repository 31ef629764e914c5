import { AGE_GROUPS, KEY_FIGURE_KINDS, POSITIONS, TASKS } from './keyFigure.ts';
import type { Share } from './quantities.ts';

/** The axes along which a network of key figures is compared with what it should be, and their categories. */
export const AXES = {
  kinds: KEY_FIGURE_KINDS,
  position: POSITIONS,
  ageGroup: AGE_GROUPS,
  socialProfession: ['yes', 'no'],
  knownToMunicipality: ['yes', 'no'],
  tasks: TASKS,
} as const;
export type Axis = keyof typeof AXES;
export type Category<A extends Axis = Axis> = (typeof AXES)[A][number];
export const AXIS_NAMES = Object.keys(AXES) as readonly Axis[];

/** A streefverhouding: which part of the key figures should be of a category. */
export interface Target {
  /** `targetId(axis, category)`. */
  readonly id: TargetId;
  /** Of the key figures whose category is known, 0 to 1. Categories of one axis need not add up to 1: several can hold. */
  readonly share: Share;
}
export type TargetId = `${Axis}.${Category}`;

export const targetId = (axis: Axis, category: Category): TargetId => `${axis}.${category}`;

export const TARGET_IDS: readonly TargetId[] = AXIS_NAMES.flatMap((axis) =>
  AXES[axis].map((category) => targetId(axis, category)),
);
