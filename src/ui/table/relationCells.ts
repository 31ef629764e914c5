import type { ActorMap } from '../../domain/actorMap.ts';
import type { Relation } from '../../domain/relation.ts';
import type { Language } from '../../language/language.ts';
import { directionOf } from '../panels/direction.ts';

export const RELATION_COLUMNS = ['from', 'type', 'to', 'direction', 'strength', 'certainty'] as const;
export const JOINT_RELATION_COLUMNS = [...RELATION_COLUMNS, 'drawnBy'] as const;
export type RelationColumn = (typeof RELATION_COLUMNS)[number];
export type ShownRelationColumn = (typeof JOINT_RELATION_COLUMNS)[number];

/** What a cell of the relation table says, as text to filter by; empty when nothing is said. */
export const relationCell = (t: Language, map: Pick<ActorMap, 'actors'>, relation: Relation, column: RelationColumn): string => {
  switch (column) {
    case 'from':
    case 'to':
      return map.actors.get(relation[column])?.name ?? '';
    case 'type':
      return t.words.relationType[relation.type];
    case 'direction':
      return relation.type === 'influence' ? t.table.directionOf[directionOf(relation)] : '';
    case 'strength':
      return t.words.strength[relation.strength];
    case 'certainty':
      return t.words.certainty[relation.certainty];
  }
};

/** The text to sort by: strength from weak to strong rather than by the letters of the word. */
export const relationSortText = (
  t: Language,
  map: Pick<ActorMap, 'actors'>,
  relation: Relation,
  column: RelationColumn,
): string => (column === 'strength' ? String(relation.strength) : relationCell(t, map, relation, column));

export const relationSearchText = (t: Language, map: Pick<ActorMap, 'actors'>, relation: Relation): string =>
  [...RELATION_COLUMNS.map((column) => relationCell(t, map, relation, column)), relation.note].join(' ');
