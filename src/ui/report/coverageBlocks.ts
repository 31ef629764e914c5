import { type Block, plain, type Row } from '../../formats/write/reportDocument.ts';
import type { Language } from '../../language/language.ts';
import { areaName, type YearGround, type YearTerms } from './yearGround.ts';

/** The neighbourhoods: their picture, and of each how many there are, how many would be expected, and what the map knows. */
export const coverageBlocks = (
  { map, found }: YearGround,
  picture: { readonly alt: string; readonly width: number; readonly height: number } | null,
  term: YearTerms,
  { networkYear: t, coverage: coverageWords, areas, code }: Language,
): Block[] => {
  const { coverage, coverageReport } = found.analysis;
  if (coverage.length === 0)
    return [
      { is: 'heading', text: t.coverageHeading },
      { is: 'paragraph', runs: plain(t.noAreas) },
    ];
  const gaps = new Map(coverageReport.areas.rows.map((row) => [row.area, row]));
  const number = new Intl.NumberFormat(code === 'nl' ? 'nl-NL' : 'en-GB');
  const rows = [...coverage]
    .sort((one, other) => areaName(map, one.area).localeCompare(areaName(map, other.area), code, { numeric: true }))
    .map(({ area, level }): Row => {
      const row = gaps.get(area);
      const population = map.areaProfiles.get(area)?.population ?? null;
      const isMarked = level !== 'keyFigure' && level !== 'keyFigureNear';
      return {
        cells: [
          [plain(areaName(map, area))],
          [plain(population === null ? '?' : number.format(population))],
          [plain(row?.expected == null ? '?' : t.expected(row.expected))],
          [plain(String(row?.count ?? 0))],
          [plain(areas.level[level](term.one))],
        ],
        ...(isMarked && { isMarked }),
      };
    });
  const table: Block = {
    is: 'table',
    caption: t.coverageHeading,
    columns: [
      { heading: t.coverageColumns.area, wide: 9 },
      { heading: t.coverageColumns.population, wide: 5, isNumber: true },
      { heading: t.coverageColumns.expected, wide: 5, isNumber: true },
      { heading: t.coverageColumns.active, wide: 3, isNumber: true },
      { heading: t.coverageColumns.level, wide: 9 },
    ],
    rows,
  };
  const { basis } = coverageReport.areas;
  return [
    { is: 'heading', text: t.coverageHeading },
    { is: 'paragraph', runs: plain(`${coverageWords.expectedMeans[basis ?? 'none']} ${t.coverageMeans(term.one)}`) },
    ...(picture ? [{ is: 'picture' as const, key: 'areas', ...picture }] : []),
    table,
  ];
};
