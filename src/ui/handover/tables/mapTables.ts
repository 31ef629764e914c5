import { type ActorMap, propertiesOf } from '../../../domain/actorMap.ts';
import { actorSheet, keyFigureSheet, relationSheet } from '../../../formats/write/mapSheets.ts';
import type { Sheet } from '../../../formats/write/sheet.ts';
import { capitalised } from '../../../language/grammar.ts';
import type { Language } from '../../../language/language.ts';
import type { ComparedMaps } from '../../../workspace/compareDesk.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';
import { comparisonSheets } from './comparisonSheets.ts';
import { coverageSheet } from './coverageSheet.ts';

/** The tables that a map can be saved as, in the order of a workbook. */
export const TABLE_PARTS = ['actors', 'relations', 'keyFigures', 'coverage', 'comparison'] as const;
export type TablePart = (typeof TABLE_PARTS)[number];

/** What there is anything of on this map; `compared` are the two moments, when there are two. */
export const partsOn = ({ actors, areas }: ActorMap, compared: ComparedMaps): TablePart[] => {
  const has: Readonly<Record<TablePart, boolean>> = {
    actors: true,
    relations: true,
    keyFigures: [...actors.values()].some(({ keyFigure }) => keyFigure !== null),
    coverage: areas.size > 0,
    comparison: compared.beforeMap !== null,
  };
  return TABLE_PARTS.filter((part) => has[part]);
};

/** Those tables of a map as it may be seen, with what is asked of it worked out elsewhere than on the page. */
export const mapTables = async (
  map: ActorMap,
  parts: readonly TablePart[],
  compared: ComparedMaps,
  desk: Pick<MapDesk, 'think'>,
  language: Language,
): Promise<Sheet[]> => {
  const { code, words } = language;
  const make: Readonly<Record<TablePart, () => Promise<readonly Sheet[]>>> = {
    actors: async () => [actorSheet(map, code)],
    relations: async () => [relationSheet(map, code)],
    keyFigures: async () => [keyFigureSheet(map, code, capitalised(words.keyFigureTermMany[propertiesOf(map).keyFigureTerm]))],
    coverage: async () => [coverageSheet(map, await desk.think(map, { ask: 'analyse' }), language)],
    comparison: async () => {
      const { beforeMap, afterMap, matches } = compared;
      if (!beforeMap) return [];
      const comparison = await desk.think(afterMap, { ask: 'compare', before: beforeMap, matches });
      return comparisonSheets(comparison, compared, language);
    },
  };
  const wanted = TABLE_PARTS.filter((part) => parts.includes(part));
  return (await Promise.all(wanted.map((part) => make[part]()))).flat();
};
