import type { Comparison } from '../../../analysis/compare/comparison.ts';
import type { Sheet } from '../../../formats/write/sheet.ts';
import type { Language } from '../../../language/language.ts';
import type { ComparedMaps } from '../../../workspace/compareDesk.ts';
import { comparedNames } from '../../compare/comparedNames.ts';
import { comparedActorRows } from '../../compare/tables/comparedActorRows.ts';
import { comparedRelationRows } from '../../compare/tables/comparedRelationRows.ts';
import { ACTOR_COLUMNS, RELATION_COLUMNS } from '../../compare/tables/comparedRow.ts';

/** What the two moments are called. */
export interface MomentNames {
  readonly before: string;
  readonly after: string;
}

/** What differs between two moments: a sheet of the actors and one of the relations, a row a change, of which the head says the moments. */
export const comparisonSheets = (
  comparison: Comparison,
  maps: ComparedMaps,
  moments: MomentNames,
  language: Language,
): Sheet[] => {
  const parts = language.comparisonParts;
  const nameOf = comparedNames(maps.beforeMap, maps.afterMap);
  const dated = { was: `${parts.actorColumn.was} (${moments.before})`, is: `${parts.actorColumn.is} (${moments.after})` };
  const actorLabels = { ...parts.actorColumn, ...dated };
  const relationLabels = { ...parts.relationColumn, from: parts.relationColumn.a, to: parts.relationColumn.b, ...dated };
  return [
    {
      name: parts.changedActors,
      headings: ACTOR_COLUMNS.map((column) => actorLabels[column]),
      rows: comparedActorRows(comparison, maps, language, nameOf, false).map(({ cells }) =>
        ACTOR_COLUMNS.map((column) => cells[column]),
      ),
    },
    {
      name: parts.changedRelations,
      headings: RELATION_COLUMNS.map((column) => relationLabels[column]),
      rows: comparedRelationRows(comparison, maps, language, nameOf, false).map(({ cells }) =>
        RELATION_COLUMNS.map((column) => cells[column]),
      ),
    },
  ];
};
