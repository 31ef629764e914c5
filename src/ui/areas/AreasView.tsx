import { FileUp, Users } from 'lucide-react';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import { AREA_COLOURS, type AreaColour, areaTones } from '../../domain/network/areaTones.ts';
import { observed } from '../../workspace/observable.ts';
import { Button } from '../controls/Button.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { Fold } from '../controls/Fold.tsx';
import { Select } from '../controls/Select.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useFoundAloud } from '../controls/useFoundAloud.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { AddAreas } from './AddAreas.tsx';
import { AreaCard } from './AreaCard.tsx';
import { AreaFileDialog, type AreaFilePurpose } from './AreaFileDialog.tsx';
import { AreaLegend, toneWord } from './AreaLegend.tsx';
import { AreaMap } from './AreaMap.tsx';
import type { AreaFill } from './AreaPatterns.tsx';
import { AreaTable } from './AreaTable.tsx';
import { AREA_FILTERS, type AreaFilter, areaOverview, isSought, passes } from './areaOverview.ts';
import { areaDrawing } from './areaShapes.ts';
import { LevelsLegend } from './LevelsLegend.tsx';
import './areas.css';

/** More neighbourhoods than are seen at a glance. */
const MANY = 15;

/** The view Buurten: the neighbourhoods as a map, when their outlines are known, and as a list by district that does the same. */
export const AreasView = () => {
  const desk = useDesk();
  const { map, areas, actors, areaProfiles } = useMap(({ map, areas, actors, areaProfiles }) => ({
    map,
    areas,
    actors,
    areaProfiles,
  }));
  const today = desk.today();
  const keyFigureTerm = useMap((map) => propertiesOf(map).keyFigureTerm);
  const t = useLanguage();
  const { analysis } = useAnswer(
    ({ insight }) => insight.about({ ask: 'analyse' }),
    ({ answer }) => ({ analysis: answer }),
  );
  const [by, setBy] = useState<AreaColour>('coverage');
  const [filter, setFilter] = useState<AreaFilter>('all');
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<AreaId | null>(null);
  const [opened, setOpened] = useState<AreaFilePurpose | null>(null);
  const [pointed] = useState(() => observed<AreaId | null>(null));
  const id = useId();

  const levels = useMemo(
    () => new Map(analysis?.coverage.flatMap(({ area, level }) => (areas.has(area) ? [[area, level]] : []))),
    [analysis, areas],
  );
  const tones: ReadonlyMap<AreaId, AreaFill> = useMemo(
    () => (by === 'coverage' ? levels : areaTones({ map, actors, areas }, by, analysis?.coverageReport.areas.rows ?? [], today)),
    [by, levels, map, actors, areas, analysis, today],
  );
  const districts = useMemo(
    () => areaOverview({ areas, actors }, new Intl.Collator(t.code, { numeric: true }).compare),
    [areas, actors, t.code],
  );
  const drawing = useMemo(() => areaDrawing({ areas, areaProfiles }), [areas, areaProfiles]);
  const all = useMemo(() => districts.flatMap((district) => district.areas), [districts]);
  const actorsIn = useMemo(() => new Map(all.map((summary) => [summary.area.id, summary.actors.length])), [all]);
  const term = t.words.keyFigureTerm[keyFigureTerm];
  const shown = districts
    .map(({ district, areas: within }) => ({
      district,
      areas: within.filter((summary) => passes(filter, summary, levels.get(summary.area.id)) && isSought(summary.area, sought)),
    }))
    .filter((district) => district.areas.length > 0);
  const left = shown.reduce((sum, { areas: within }) => sum + within.length, 0);
  useFoundAloud(t.areas.heading, left, all.length, `${filter} ${sought}`);
  const filterWords: Readonly<Record<AreaFilter, string>> = {
    all: t.areas.showAll,
    nobody: t.areas.showNobody,
    withoutKeyFigure: t.areas.showWithout[keyFigureTerm],
  };
  const choose = useCallback(
    (area: AreaId) => {
      setChosen(area);
      const everybody = [...desk.editor.getSnapshot().map.actors.values()];
      desk.selection.select({
        actors: everybody.flatMap(({ id, neighbourhoods }) => (neighbourhoods.includes(area) ? [id] : [])),
      });
    },
    [desk],
  );
  useEffect(() => {
    const { activeElement } = document;
    if (chosen && activeElement?.matches('.area-name')) activeElement.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const undrawn = drawing ? areas.size - drawing.shapes.length : 0;

  return (
    <section className={drawing ? 'areas with-map' : 'areas'} aria-labelledby={`${id}-heading`}>
      <div className="areas-sheet">
        <header className="areas-head">
          <div>
            <h2 id={`${id}-heading`}>{all.length === 0 ? t.areas.emptyHeading : t.areas.heading}</h2>
            {all.length === 0 && desk.isFrozen ? null : all.length === 0 ? (
              <ul className="areas-empty">
                {t.areas.emptyLines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              <p>{t.areas.intro}</p>
            )}
          </div>
          {!desk.isFrozen && (
            <div className="areas-files">
              <Button icon={FileUp} onClick={() => setOpened('areas')}>
                {t.areaFile.load.areas}
              </Button>
              {all.length > 0 && (
                <Button icon={Users} onClick={() => setOpened('population')}>
                  {t.areaFile.load.population}
                </Button>
              )}
            </div>
          )}
        </header>
        {drawing && (
          <div className="areas-map">
            <Select
              label={t.areas.colourBy}
              value={by}
              onChoose={setBy}
              options={AREA_COLOURS.map((value) => ({ value, label: t.areas.colour[value] }))}
            />
            <AreaMap
              drawing={drawing}
              tones={tones}
              wordOf={(tone) => toneWord(t.areas, by, tone, term)}
              actorsIn={actorsIn}
              pointed={pointed}
              chosen={chosen}
              onChoose={choose}
            />
            <AreaLegend by={by} tones={tones} term={term} />
            {by === 'expected' && analysis && (
              <p className="hint">{t.coverage.expectedMeans[analysis.coverageReport.areas.basis ?? 'none']}</p>
            )}
            {undrawn > 0 && <p className="hint">{t.coverage.map.without(undrawn)}</p>}
          </div>
        )}
        <div className="areas-list">
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
              {all.length > MANY && (
                <div className="find-area">
                  <TextField type="search" label={t.areas.find} value={sought} onChange={setSought} />
                </div>
              )}
              <AreaTable
                districts={shown}
                hasDistricts={districts.length > 1 || districts[0]?.district !== ''}
                levels={levels}
                keyFigureTerm={keyFigureTerm}
                onPoint={pointed.set}
                onChoose={choose}
              />
              {shown.length === 0 && <p className="hint">{t.areas.noneShown}</p>}
            </>
          )}
          {!drawing && all.length > 0 && (
            <Fold title={t.areas.legend}>
              <LevelsLegend term={term} />
            </Fold>
          )}
          {!desk.isFrozen && <AddAreas />}
        </div>
        {chosen && areas.has(chosen) && <AreaCard area={chosen} analysis={analysis} onClose={() => setChosen(null)} />}
      </div>
      {opened && <AreaFileDialog purpose={opened} onClose={() => setOpened(null)} />}
    </section>
  );
};
