import type { Analysis } from '../../analysis/analysis.ts';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import type { Language } from '../../language/language.ts';
import type { ComparedMaps } from '../../workspace/compareDesk.ts';
import { areaOverview } from '../areas/areaOverview.ts';
import { plannedOrder, type Sorting } from '../controls/table/rowOrder.ts';
import { comparisonSheets, type MomentNames } from '../handover/tables/comparisonSheets.ts';
import { ACTOR_COLUMNS, actorCell, JOINT_ACTOR_COLUMNS, type ShownActorColumn } from '../table/actorCells.ts';
import { drawnByOfActor, drawnByOfRelation } from '../table/drawnByCell.ts';
import {
  JOINT_RELATION_COLUMNS,
  RELATION_COLUMNS,
  relationCell,
  relationSortText,
  type ShownRelationColumn,
} from '../table/relationCells.ts';
import type { WordTable } from './paperTable.ts';
import { sheetTable } from './sheetTable.ts';

/** A table, and in a sentence how many rows it has and in which order. */
export interface TableOnPaper {
  readonly table: WordTable;
  readonly note: string;
}

const BY_NAME: Sorting<ShownActorColumn> = { column: 'name', descending: false };
const BY_FROM: Sorting<ShownRelationColumn> = { column: 'from', descending: false };

const collatorOf = ({ code }: Language) => new Intl.Collator(code, { numeric: true }).compare;

/** Sorted by what may be seen: the order of hidden names would give them away. */
const sortedSaid = (counted: string, label: string, descending: boolean, { print: t }: Language): string =>
  descending ? t.sortedDown(counted, label) : t.sorted(counted, label);

/** All actors in the columns of the screen, in its order where it has one, else by name. */
export const actorTable = (map: ActorMap, t: Language, onScreen: Sorting<ShownActorColumn> | null): TableOnPaper => {
  const isTogether = isJoint(map);
  const sorting = onScreen ?? BY_NAME;
  const { keyFigureTerm } = propertiesOf(map);
  const label = (column: ShownActorColumn) =>
    column === 'drawnBy'
      ? t.agreed.column
      : column === 'keyFigure'
        ? t.table.keyFigureColumn[keyFigureTerm]
        : t.table.column[column];
  const ids = plannedOrder(map.actors.values(), {
    sought: '',
    sorting,
    searchText: () => '',
    sortText: (actor, column) => (column === 'drawnBy' ? drawnByOfActor(t, map, actor.id) : actorCell(t, map, actor, column)),
    compare: collatorOf(t),
  });
  return {
    note:
      ids.length === 0 ? t.print.noActors : sortedSaid(t.print.actors(ids.length), label(sorting.column), sorting.descending, t),
    table: {
      caption: t.table.actors,
      columns: (isTogether ? JOINT_ACTOR_COLUMNS : ACTOR_COLUMNS).map((column) => ({ heading: label(column) })),
      rows: ids.flatMap((id) => {
        const actor = map.actors.get(id);
        if (!actor) return [];
        const cells = ACTOR_COLUMNS.map((column) => actorCell(t, map, actor, column));
        return [{ cells: isTogether ? [...cells, drawnByOfActor(t, map, id)] : cells }];
      }),
    },
  };
};

/** All relations, likewise. */
export const relationTable = (map: ActorMap, t: Language, onScreen: Sorting<ShownRelationColumn> | null): TableOnPaper => {
  const isTogether = isJoint(map);
  const named = (column: ShownRelationColumn) => (column === 'drawnBy' ? t.agreed.column : t.table.column[column]);
  const sorting = onScreen ?? BY_FROM;
  const ids = plannedOrder(map.relations.values(), {
    sought: '',
    sorting,
    searchText: () => '',
    sortText: (relation, column) =>
      column === 'drawnBy' ? drawnByOfRelation(t, map, relation.id) : relationSortText(t, map, relation, column),
    compare: collatorOf(t),
  });
  const label = named(sorting.column);
  return {
    note: ids.length === 0 ? t.print.noRelations : sortedSaid(t.print.relations(ids.length), label, sorting.descending, t),
    table: {
      caption: t.table.relations,
      columns: (isTogether ? JOINT_RELATION_COLUMNS : RELATION_COLUMNS).map((column) => ({ heading: named(column) })),
      rows: ids.flatMap((id) => {
        const relation = map.relations.get(id);
        if (!relation) return [];
        const cells = RELATION_COLUMNS.map((column) => relationCell(t, map, relation, column));
        return [{ cells: isTogether ? [...cells, drawnByOfRelation(t, map, id)] : cells }];
      }),
    },
  };
};

/** What differs between two moments: of the actors, and of the relations. */
export const comparisonTables = (comparison: Comparison, maps: ComparedMaps, moments: MomentNames, t: Language): TableOnPaper[] =>
  comparisonSheets(comparison, maps, moments, t).map((sheet) => ({
    table: sheetTable(sheet, t.code),
    note: sheet.rows.length === 0 ? t.print.noChanges : '',
  }));

/** The neighbourhoods by district: what the map knows of each, who is there, and how many key figures would be expected. */
export const areaTable = (map: ActorMap, { coverage, coverageReport }: Analysis, t: Language): TableOnPaper => {
  const { keyFigureTerm } = propertiesOf(map);
  const term = t.words.keyFigureTerm[keyFigureTerm];
  const levels = new Map(coverage.map(({ area, level }) => [area, level]));
  const expected = new Map(coverageReport.areas.rows.map((row) => [row.area, row.expected]));
  const districts = areaOverview(map, collatorOf(t));
  const number = new Intl.NumberFormat(t.code === 'nl' ? 'nl-NL' : 'en-GB');
  const hasPopulation = [...map.areaProfiles.values()].some(({ population }) => population !== null);
  const rows = districts.flatMap(({ areas }) =>
    areas.map(({ area, actors, keyFigures, constituency }) => {
      const level = levels.get(area.id);
      const share = expected.get(area.id) ?? null;
      const population = map.areaProfiles.get(area.id)?.population ?? null;
      return {
        cells: [
          area.name,
          area.district,
          level ? t.areas.level[level](term) : '',
          String(actors.length),
          String(keyFigures),
          share === null ? '–' : t.networkYear.expected(share),
          String(constituency),
          hasPopulation ? (population === null ? '?' : number.format(population)) : '',
        ],
        ...((level === 'nobody' || level === 'onlyLeft') && { isMarked: true as const }),
      };
    }),
  );
  const counted = (heading: string) => ({ heading, isNumber: true as const });
  return {
    note:
      rows.length === 0
        ? t.print.noAreas
        : `${sortedSaid(
            t.print.areas(rows.length),
            rows.some(({ cells }) => cells[1]) ? t.areas.district : t.areas.column.area,
            false,
            t,
          )} ${t.coverage.expectedMeans[coverageReport.areas.basis ?? 'none']}`,
    table: {
      caption: t.areas.list,
      columns: [
        { heading: t.areas.column.area },
        { heading: t.areas.district },
        { heading: t.areas.column.level },
        counted(t.areas.column.actors),
        counted(t.areas.column.keyFigures[keyFigureTerm]),
        counted(t.print.expected),
        counted(t.areas.column.constituency),
        counted(t.print.inhabitants),
      ],
      rows,
    },
  };
};
