import type { Analysis } from '../../../analysis/analysis.ts';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import { type ActorMap, propertiesOf } from '../../../domain/actorMap.ts';
import type { IsoDate } from '../../../domain/identifiers.ts';
import { isJoint } from '../../../domain/together/contribution.ts';
import { actorSheet, keyFigureSheet, relationSheet } from '../../../formats/write/mapSheets.ts';
import type { Sheet } from '../../../formats/write/sheet.ts';
import { capitalised } from '../../../language/grammar.ts';
import type { Language } from '../../../language/language.ts';
import type { ComparedMaps, MomentKey } from '../../../workspace/compareDesk.ts';
import { drawnByOfActor, drawnByOfRelation, rolesCounted } from '../../table/drawnByCell.ts';
import { comparisonSheets } from './comparisonSheets.ts';
import { coverageSheet } from './coverageSheet.ts';

/** The tables that a map can be saved as, in the order of a workbook. */
export const TABLE_PARTS = ['actors', 'relations', 'keyFigures', 'coverage', 'comparison'] as const;
export type TablePart = (typeof TABLE_PARTS)[number];

/** A map as it may be seen, and what was found out about it; null as long as that is not known. */
export interface TablesGround {
  readonly map: ActorMap;
  /** The day of which the statuses are; left out: as they were written. */
  readonly today?: IsoDate;
  readonly analysis: Analysis | null;
  readonly comparison: Comparison | null;
  readonly compared: ComparedMaps;
}

/** On a joint map a sheet with a row for each of these says by how many they were drawn, and what those gave them. */
const withCounts = <Id>(
  sheet: Sheet,
  map: ActorMap,
  { agreed }: Language,
  ids: readonly Id[],
  counts: (id: Id) => readonly string[],
): Sheet => {
  if (!isJoint(map)) return sheet;
  const added = ids.map(counts);
  const headings = [agreed.column, agreed.rolesColumn].slice(0, added[0]?.length ?? 0);
  return {
    ...sheet,
    headings: [...sheet.headings, ...headings],
    rows: sheet.rows.map((row, i) => [...row, ...(added[i] ?? [])]),
  };
};

/** The sheets of each part that there is anything of. */
export const mapTables = (
  { map, today, analysis, comparison, compared }: TablesGround,
  language: Language,
): ReadonlyMap<TablePart, readonly Sheet[]> => {
  const { code, words, compare } = language;
  const nameOf = (moment: MomentKey | null) => (moment && moment !== 'now' && map.snapshots.get(moment)?.name) || compare.now;
  const moments = { before: nameOf(compared.before), after: nameOf(compared.after) };
  const made: Readonly<Record<TablePart, readonly Sheet[]>> = {
    actors: [
      withCounts(actorSheet(map, code, today), map, language, [...map.actors.keys()], (id) => [
        drawnByOfActor(language, map, id),
        rolesCounted(language, map, id),
      ]),
    ],
    relations: [
      withCounts(relationSheet(map, code), map, language, [...map.relations.keys()], (id) => [
        drawnByOfRelation(language, map, id),
      ]),
    ],
    keyFigures: [keyFigureSheet(map, code, capitalised(words.keyFigureTermMany[propertiesOf(map).keyFigureTerm]), { today })],
    coverage: analysis ? [coverageSheet(map, analysis, language)] : [],
    comparison: comparison ? comparisonSheets(comparison, compared, moments, language) : [],
  };
  return new Map(
    TABLE_PARTS.flatMap((part) => {
      const filled = made[part].filter(({ rows }) => rows.length > 0);
      return filled.length > 0 ? [[part, filled] as const] : [];
    }),
  );
};
