import type { Analysis } from '../../analysis/analysis.ts';
import type { AreaCoverage } from '../../analysis/coverage/areaCoverage.ts';
import { Button } from '../controls/Button.tsx';
import { FoldedList } from '../controls/FoldedList.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';
import { useStable } from '../controls/useStable.ts';
import { showView } from '../shell/route.ts';
import { Answer } from './Answer.tsx';
import { Grounds } from './Grounds.tsx';
import { Part } from './Part.tsx';

/** Wie ontbreekt: neighbourhoods that the network does not reach yet, and the way to all of them. */
export const AreasSection = ({ analysis: { coverage } }: { readonly analysis: Analysis }) => {
  const map = useMap(({ areas }) => ({ areas }));
  const { insight, answers } = useLanguage();
  const term = useKeyFigureTerm();
  const t = insight.coverage;
  const uncovered = coverage.filter(({ area, level }) => map.areas.has(area) && level !== 'keyFigure');
  return (
    <>
      <Part title={t.title}>
        {map.areas.size === 0 && <p>{t.none}</p>}
        {map.areas.size > 0 && uncovered.length === 0 && <p>{t.allCovered(term.one)}</p>}
        <FoldedList items={uncovered} shown={3} render={(one) => <AreaAnswer key={one.area} coverage={one} />} />
      </Part>
      <Button onClick={() => showView('areas')}>{answers.areasView}</Button>
    </>
  );
};

const AreaAnswer = ({ coverage }: { readonly coverage: AreaCoverage }) => {
  const nameOf = useNames();
  const { insight } = useLanguage();
  const term = useKeyFigureTerm();
  const t = insight.coverage;
  const { area, level, actors, keyFigures } = coverage;
  const evidence = useStable(() => ({ actors: [...actors, ...keyFigures], relations: [] }), coverage);
  return (
    <Answer
      id={`area ${area}`}
      name={nameOf(area)}
      reason={t.level[level](term.one)}
      evidence={evidence}
      about={[...actors, ...keyFigures]}
    >
      <Grounds
        of={[
          ...(actors.length > 0 ? [t.actors(actors.map(nameOf))] : []),
          ...(level === 'keyFigureNear' ? [t.nearest(keyFigures.map(nameOf))] : []),
        ]}
      />
    </Answer>
  );
};
