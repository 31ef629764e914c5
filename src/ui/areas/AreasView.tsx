import { useEffect, useId, useMemo, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { OneOf } from '../panels/Choice.tsx';
import { AddAreas } from './AddAreas.tsx';
import { AreaRow } from './AreaRow.tsx';
import { AREA_FILTERS, type AreaFilter, areaOverview, passes } from './areaOverview.ts';
import '../panels/panels.css';
import './areas.css';

/** The view Buurten: the neighbourhoods of the map by district, and how well the network covers each. */
export const AreasView = () => {
  const desk = useDesk();
  const map = useMap();
  const t = useLanguage();
  const { analysis } = useObserved(desk.analysis);
  const [filter, setFilter] = useState<AreaFilter>('all');
  const id = useId();
  useEffect(() => desk.analysis.follow(), [desk]);

  const levels = useMemo(() => new Map(analysis?.coverage.map(({ area, level }) => [area, level])), [analysis]);
  const { areas, actors } = map;
  const districts = useMemo(
    () => areaOverview({ areas, actors }, new Intl.Collator(t.code, { numeric: true }).compare),
    [areas, actors, t.code],
  );
  const { keyFigureTerm } = propertiesOf(map);
  const all = districts.flatMap((district) => district.areas);
  const shown = districts
    .map(({ district, areas: within }) => ({
      district,
      areas: within.filter((summary) => passes(filter, summary, levels.get(summary.area.id))),
    }))
    .filter((district) => district.areas.length > 0);
  const filterWords: Readonly<Record<AreaFilter, string>> = {
    all: t.areas.showAll,
    white: t.areas.showWhite,
    withoutKeyFigure: t.areas.showWithout[keyFigureTerm],
  };
  const columns = [
    t.areas.column.area,
    t.areas.column.level,
    t.areas.column.actors,
    t.areas.column.keyFigures[keyFigureTerm],
    t.areas.column.constituency,
  ];

  return (
    <section className="areas" aria-labelledby={`${id}-heading`}>
      <div className="areas-sheet">
        <header className="areas-head">
          <h2 id={`${id}-heading`}>{all.length === 0 ? t.areas.emptyHeading : t.areas.heading}</h2>
          {all.length === 0 ? (
            <ul className="areas-empty">
              {t.areas.emptyLines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>{t.areas.intro}</p>
          )}
        </header>
        {all.length > 0 && (
          <>
            <OneOf
              legend={t.areas.show}
              name={`${id}-show`}
              options={AREA_FILTERS.map((value) => ({
                value,
                label: (
                  <>
                    {filterWords[value]}
                    <span className="tally">
                      {all.filter((summary) => passes(value, summary, levels.get(summary.area.id))).length}
                    </span>
                  </>
                ),
              }))}
              value={filter}
              onChoose={setFilter}
            />
            <table className="area-table">
              <caption className="hidden-visually">{t.areas.list}</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                  <th scope="col">
                    <span className="hidden-visually">{t.areas.actionsColumn}</span>
                  </th>
                </tr>
              </thead>
              {shown.map(({ district, areas: within }) => (
                <tbody key={district}>
                  {(districts.length > 1 || district !== '') && (
                    <tr className="district">
                      <th scope="rowgroup" colSpan={6}>
                        {district === '' ? t.areas.noDistrict : district}
                      </th>
                    </tr>
                  )}
                  {within.map((summary) => (
                    <AreaRow
                      key={summary.area.id}
                      summary={summary}
                      level={levels.get(summary.area.id)}
                      keyFigureTerm={keyFigureTerm}
                    />
                  ))}
                </tbody>
              ))}
            </table>
            {shown.length === 0 && <p className="hint">{t.areas.noneShown}</p>}
          </>
        )}
        <AddAreas />
      </div>
    </section>
  );
};
