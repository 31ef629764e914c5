import type { AreaCoverage } from '../../analysis/coverage/areaCoverage.ts';
import { Button } from '../controls/Button.tsx';
import { FoldedList } from '../controls/FoldedList.tsx';
import { Gate } from '../controls/Gate.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';
import { useStable } from '../controls/useStable.ts';
import { showView } from '../shell/route.ts';
import { Answer } from './Answer.tsx';
import { Part } from './Part.tsx';

/** Neighbourhoods that the network does not reach yet, and the way to all of them. */
export const AreasSection = () => {
  const map = useMap(({ areas }) => ({ areas }));
  const { insight, answers } = useLanguage();
  const term = useKeyFigureTerm();
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'analyse' }));
  const t = insight.coverage;
  return (
    <>
      <Gate asked={asked}>
        {({ coverage }) => {
          const uncovered = coverage.filter(({ area, level }) => map.areas.has(area) && level !== 'keyFigure');
          return (
            <Part title={t.title}>
              {map.areas.size === 0 && <p>{t.none}</p>}
              {map.areas.size > 0 && uncovered.length === 0 && <p>{t.allCovered(term.one)}</p>}
              <FoldedList items={uncovered} shown={5} render={(one) => <AreaAnswer key={one.area} coverage={one} />} />
            </Part>
          );
        }}
      </Gate>
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
    <Answer heading={nameOf(area)} evidence={evidence}>
      <p>{t.level[level](term.one)}</p>
      {actors.length > 0 && <p className="hint">{t.actors(actors.map(nameOf))}</p>}
      {level === 'keyFigureNear' && <p className="hint">{t.nearest(keyFigures.map(nameOf))}</p>}
    </Answer>
  );
};
