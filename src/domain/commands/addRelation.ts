import type { Relation } from '../relation.ts';
import { addItems } from './addItems.ts';
import type { CommandRule } from './command.ts';

/** Draws one relation between two actors that are there. */
export interface AddRelation {
  readonly do: 'addRelation';
  readonly relation: Relation;
}

/** Refuses what `addItems` refuses. */
export const addRelation: CommandRule<AddRelation> = (map, { relation }) =>
  addItems(map, { do: 'addItems', relations: [relation] });
