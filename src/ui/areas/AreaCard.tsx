import { X } from 'lucide-react';
import type { Analysis } from '../../analysis/analysis.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { LevelWord } from './LevelWord.tsx';

/** What is said of the one neighbourhood that was chosen. */
export const AreaCard = ({
  area,
  analysis,
  onClose,
}: {
  readonly area: AreaId;
  readonly analysis: Analysis | null;
  readonly onClose: () => void;
}) => {
  const map = useMap(({ map, actors, areas, areaProfiles }) => ({ map, actors, areas, areaProfiles }));
  const { coverage, gaps, words } = useLanguage();
  const { keyFigureTerm } = propertiesOf(map);
  const [term, terms] = [words.keyFigureTerm[keyFigureTerm], words.keyFigureTermMany[keyFigureTerm]];
  const nameOf = (id: string): string => map.actors.get(id as never)?.name ?? map.areas.get(id as never)?.name ?? '…';
  const known = analysis?.coverage.find((each) => each.area === area);
  const closest = analysis?.coverageReport.closest.find((each) => each.area === area);
  const expected = analysis?.coverageReport.areas.rows.find((each) => each.area === area);
  const population = map.areaProfiles.get(area)?.population ?? null;
  const { district } = map.areas.get(area) ?? { district: '' };
  return (
    <div className="area-card" role="status">
      <h3>
        {nameOf(area)}
        {district !== '' && <small>{district}</small>}
      </h3>
      <IconButton label={coverage.area.close} icon={X} onClick={onClose} />
      {known && (
        <p>
          <LevelWord level={known.level} term={term} />
        </p>
      )}
      <p>
        {known && coverage.area.level[known.level](term)}{' '}
        {known && known.actors.length > 0 && coverage.area.actors(known.actors.length)}{' '}
        {population !== null && coverage.area.population(population)}{' '}
        {expected?.expected != null &&
          coverage.area.expected(
            expected.expected,
            expected.count,
            analysis?.coverageReport.keyFigures ?? 0,
            analysis?.coverageReport.keyFigures === 1 ? term : terms,
            gaps.comparedWith([analysis?.coverageReport.areas.basis ?? 'actorsOnMap'], terms),
          )}
      </p>
      {closest && (
        <p>
          {coverage.closest.sentence(
            closest,
            closest.actors.map(nameOf),
            'areas' in closest.by ? closest.by.areas.map(nameOf) : [],
            term,
          )}
        </p>
      )}
    </div>
  );
};
