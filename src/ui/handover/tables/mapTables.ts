import type { Analysis } from '../../../analysis/analysis.ts';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import { type ActorMap, propertiesOf } from '../../../domain/actorMap.ts';
import { actorSheet, keyFigureSheet, relationSheet } from '../../../formats/write/mapSheets.ts';
import type { Sheet } from '../../../formats/write/sheet.ts';
import { capitalised } from '../../../language/grammar.ts';
import type { Language } from '../../../language/language.ts';
import type { ComparedMaps, MomentKey } from '../../../workspace/compareDesk.ts';
import { comparisonSheets } from './comparisonSheets.ts';
import { coverageSheet } from './coverageSheet.ts';

/** The tables that a map can be saved as, in the order of a workbook. */
export const TABLE_PARTS = ['actors', 'relations', 'keyFigures', 'coverage', 'comparison'] as const;
export type TablePart = (typeof TABLE_PARTS)[number];

/** A map as it may be seen, and what was found out about it; null as long as that is not known. */
export interface TablesGround {
  readonly map: ActorMap;
  readonly analysis: Analysis | null;
  readonly comparison: Comparison | null;
  readonly compared: ComparedMaps;
}

/** The sheets of each part that there is anything of. */
export const mapTables = (
  { map, analysis, comparison, compared }: TablesGround,
  language: Language,
): ReadonlyMap<TablePart, readonly Sheet[]> => {
  const { code, words, compare } = language;
  const nameOf = (moment: MomentKey | null) => (moment && moment !== 'now' && map.snapshots.get(moment)?.name) || compare.now;
  const moments = { before: nameOf(compared.before), after: nameOf(compared.after) };
  const made: Readonly<Record<TablePart, readonly Sheet[]>> = {
    actors: [actorSheet(map, code)],
    relations: [relationSheet(map, code)],
    keyFigures: [keyFigureSheet(map, code, capitalised(words.keyFigureTermMany[propertiesOf(map).keyFigureTerm]))],
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
