import { useId } from 'react';
import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import { arrowsBetweenRows, tabPastRows } from '../controls/table/tabPastRows.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { AreaRow } from './AreaRow.tsx';
import type { DistrictSummary } from './areaOverview.ts';

/** The neighbourhoods as a list by district. */
export const AreaTable = ({
  districts,
  hasDistricts,
  levels,
  keyFigureTerm,
  onPoint,
  onChoose,
}: {
  readonly districts: readonly DistrictSummary[];
  /** Whether the districts are named, also while only one passes the filter. */
  readonly hasDistricts: boolean;
  readonly levels: ReadonlyMap<AreaId, CoverageLevel>;
  readonly keyFigureTerm: 'figure' | 'person';
  readonly onPoint: (area: AreaId | null) => void;
  readonly onChoose: (area: AreaId) => void;
}) => {
  const { areas: t } = useLanguage();
  const id = useId();
  const columns = [t.column.area, t.column.level, t.column.actors, t.column.keyFigures[keyFigureTerm], t.column.constituency];
  return (
    <>
      <p id={`${id}-keys`} className="hidden-visually">
        {t.keys}
      </p>
      <table
        className="area-table"
        aria-describedby={`${id}-keys`}
        onKeyDown={(event) => {
          tabPastRows(event);
          arrowsBetweenRows(event);
        }}
      >
        <caption className="hidden-visually">{t.list}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col">
              <span className="hidden-visually">{t.actionsColumn}</span>
            </th>
          </tr>
        </thead>
        {districts.map(({ district, areas }) => (
          <tbody key={district}>
            {hasDistricts && (
              <tr className="district">
                <th scope="rowgroup" colSpan={6}>
                  {district === '' ? t.noDistrict : district}
                </th>
              </tr>
            )}
            {areas.map(({ area, actors, keyFigures, constituency }) => (
              <AreaRow
                key={area.id}
                area={area}
                actors={actors.length}
                keyFigures={keyFigures}
                constituency={constituency}
                level={levels.get(area.id)}
                keyFigureTerm={keyFigureTerm}
                onPoint={onPoint}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
};
