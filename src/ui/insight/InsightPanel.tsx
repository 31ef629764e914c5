import { type ReactNode, useEffect } from 'react';
import type { Analysis, Evidence } from '../../analysis/analyseMap.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { Answer } from './Answer.tsx';
import { FoldedList } from './FoldedList.tsx';
import './insight.css';

/** Inzicht: what the map shows, in sentences, each with its evidence on the map. */
export const InsightPanel = () => {
  const desk = useDesk();
  const { analysis, state, revision } = useObserved(desk.analysis);
  const { revision: now } = useObserved(desk.editor);
  const { insight: t } = useLanguage();
  useEffect(() => desk.analysis.follow(), [desk]);
  useEffect(() => () => desk.spotlight.set(null), [desk]);

  return (
    <section className="insight">
      <h2>{t.title}</h2>
      <p className="lead">{t.intro}</p>
      <p className="hint insight-state" role="note">
        {state === 'running' && `${t.working}…`}
        {state === 'failed' && t.failed}
        {state !== 'running' && state !== 'failed' && analysis && revision !== now && t.outdated}
      </p>
      {state === 'failed' && (
        <button type="button" className="quiet" onClick={desk.analysis.askAgain}>
          {t.tryAgain}
        </button>
      )}
      {analysis && <Answers analysis={analysis} />}
    </section>
  );
};

const Answers = ({ analysis }: { readonly analysis: Analysis }) => {
  const map = useMap();
  const language = useLanguage();
  const { insight: t, words } = language;
  const desk = useDesk();
  const keyFigure = words.keyFigureTerm[propertiesOf(map).keyFigureTerm];
  const nameOf = (id: ActorId | CampId | AreaId): string =>
    map.actors.get(id as ActorId)?.name ?? map.camps.get(id as CampId)?.name ?? map.areas.get(id as AreaId)?.name ?? '…';
  const stands = (evidence: Evidence): boolean => evidence.actors.every((id) => map.actors.has(id));
  const { possibleLinks } = analysis;
  const differences = analysis.tagAndPosition.filter(({ evidence }) => stands(evidence));
  const cutPoints = analysis.cutPoints.filter(({ evidence }) => stands(evidence));
  const uncovered = analysis.coverage.filter(({ area, level }) => map.areas.has(area) && level !== 'keyFigure');

  return (
    <>
      {analysis.nextStep && (
        <div className="next-step">
          <h3>{t.nextStepTitle}</h3>
          <p>{t.nextStep[analysis.nextStep]}</p>
        </div>
      )}
      <Part title={t.possibleLinks.title} intro={possibleLinks.answered ? t.possibleLinks.between[possibleLinks.poles] : null}>
        {!possibleLinks.answered && <p>{t.possibleLinks.whyNot[possibleLinks.because]}</p>}
        {possibleLinks.answered && (
          <FoldedList
            items={possibleLinks.suggestions.filter(({ evidence }) => stands(evidence))}
            shown={3}
            render={({ actor, grounds, stability, evidence }) => (
              <Answer key={actor} evidence={evidence} heading={nameOf(actor)} badge={<RoleBadge role="link" size={22} />}>
                <ul>
                  {grounds.map((ground) => (
                    <li key={ground.code}>{t.possibleLinks.ground(ground, nameOf(actor), nameOf)}</li>
                  ))}
                </ul>
                <p className="sure">{t.possibleLinks.stability(stability, nameOf(actor))}</p>
                <p className="sure">{t.possibleLinks.limit(nameOf(actor))}</p>
                <button
                  type="button"
                  className="primary"
                  aria-label={t.possibleLinks.accept(nameOf(actor))}
                  onClick={() =>
                    desk.perform({ do: 'tagRole', actors: [actor], role: 'link', on: true, date: desk.today(), by: '' })
                  }
                >
                  {t.possibleLinks.acceptShort}
                </button>
              </Answer>
            )}
          />
        )}
      </Part>
      {map.actors.size > 2 && (
        <>
          <Part title={t.tagAndPosition.title} intro={differences.length > 0 ? t.tagAndPosition.intro : null}>
            {differences.length === 0 && (
              <p>
                {[...map.actors.values()].some(({ roles }) => roles.link) ? t.tagAndPosition.none : t.tagAndPosition.noneTagged}
              </p>
            )}
            <FoldedList
              items={differences}
              shown={3}
              render={({ actor, difference, evidence }) => (
                <Answer key={actor + difference} evidence={evidence}>
                  <p>{t.tagAndPosition.difference[difference](nameOf(actor))}</p>
                </Answer>
              )}
            />
          </Part>
          <Part title={t.cutPoints.title} intro={cutPoints.length > 0 ? t.cutPoints.intro : null}>
            {cutPoints.length === 0 && <p>{t.cutPoints.none}</p>}
            <FoldedList
              items={cutPoints}
              shown={3}
              render={({ actor, cutsOff, evidence }) => (
                <Answer key={actor} evidence={evidence}>
                  <p>{t.cutPoints.sentence(nameOf(actor), cutsOff.map(nameOf))}</p>
                </Answer>
              )}
            />
          </Part>
          <Part title={t.coverage.title} intro={null}>
            {map.areas.size === 0 && <p>{t.coverage.none}</p>}
            {map.areas.size > 0 && uncovered.length === 0 && <p>{t.coverage.allCovered(keyFigure)}</p>}
            <FoldedList
              items={uncovered}
              shown={5}
              render={({ area, level, actors, keyFigures }) => (
                <Answer key={area} heading={nameOf(area)} evidence={{ actors: [...actors, ...keyFigures], relations: [] }}>
                  <p>{t.coverage.level[level](keyFigure)}</p>
                  {actors.length > 0 && <p className="hint">{t.coverage.actors(actors.map(nameOf))}</p>}
                  {level === 'keyFigureNear' && <p className="hint">{t.coverage.nearest(keyFigures.map(nameOf))}</p>}
                </Answer>
              )}
            />
          </Part>
        </>
      )}
    </>
  );
};

const Part = ({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro: string | null;
  readonly children: ReactNode;
}) => (
  <section className="insight-part">
    <h3>{title}</h3>
    {intro && <p className="hint">{intro}</p>}
    {children}
  </section>
);
