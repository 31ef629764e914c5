import type { EditRelation } from '../../domain/commands/editRelation.ts';
import type { Relation } from '../../domain/relation.ts';

/** Which way an influence runs between two actors that are shown in an order: `along` is from the first to the second. */
export const DIRECTIONS = ['along', 'against', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** `isTurned`: the actor shown first is the relation's `to`. */
export const directionOf = (relation: Relation, isTurned = false): Direction =>
  relation.mutual ? 'both' : isTurned ? 'against' : 'along';

/** What to change for the influence to run that way; turning it round swaps `from` and `to`. */
export const directionChange = (direction: Direction, isTurned = false): EditRelation['set'] =>
  direction === 'both' ? { mutual: true } : { mutual: false, reversed: (direction === 'against') !== isTurned };
