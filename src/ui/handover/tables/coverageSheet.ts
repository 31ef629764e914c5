import type { Analysis } from '../../../analysis/analysis.ts';
import { type ActorMap, propertiesOf } from '../../../domain/actorMap.ts';
import type { Sheet } from '../../../formats/write/sheet.ts';
import type { Language } from '../../../language/language.ts';
import { areaOverview } from '../../areas/areaOverview.ts';

/** The neighbourhoods, a row each: what the map knows of them, who is there, and how many key figures would be expected there. */
export const coverageSheet = (map: ActorMap, { coverage, coverageReport }: Analysis, language: Language): Sheet => {
  const { areas: t, gaps, handover, code } = language;
  const { basis } = coverageReport.areas;
  const { keyFigureTerm } = propertiesOf(map);
  const term = language.words.keyFigureTerm[keyFigureTerm];
  const levels = new Map(coverage.map(({ area, level }) => [area, level]));
  const expected = new Map(coverageReport.areas.rows.map((row) => [row.area, row.expected]));
  const collator = new Intl.Collator(code, { numeric: true });
  return {
    name: handover.tables.parts.coverage,
    headings: [
      t.column.area,
      t.district,
      t.code,
      t.column.level,
      t.column.actors,
      t.column.keyFigures[keyFigureTerm],
      t.column.constituency,
      handover.tables.population,
      handover.tables.expected,
      handover.tables.comparedWith,
    ],
    rows: areaOverview(map, collator.compare).flatMap(({ areas }) =>
      areas.map(({ area, actors, keyFigures, constituency }) => {
        const level = levels.get(area.id);
        const share = expected.get(area.id) ?? null;
        return [
          area.name,
          area.district,
          area.code,
          level ? t.level[level](term) : '',
          actors.length,
          keyFigures,
          constituency,
          map.areaProfiles.get(area.id)?.population ?? null,
          share === null ? null : Math.round(share * 10) / 10,
          share === null || basis === null ? '' : gaps.comparedWith([basis], language.words.keyFigureTermMany[keyFigureTerm]),
        ];
      }),
    ),
  };
};
