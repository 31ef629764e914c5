import type { Analysis } from '../../analysis/analysis.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { Button } from '../controls/Button.tsx';
import { Gate } from '../controls/Gate.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { Answer } from './Answer.tsx';
import { JudgeActions } from './JudgeActions.tsx';
import { Part } from './Part.tsx';
import { Positions } from './Positions.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useSay } from './useSay.tsx';

/** Possible schakels, each with its grounds, and where the tag schakel and the place on the map differ. */
export const LinksSection = () => {
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'analyse' }));
  return (
    <Gate asked={asked}>
      {(analysis) => (
        <>
          <PossibleLinks analysis={analysis} />
          <TagDifferences analysis={analysis} />
        </>
      )}
    </Gate>
  );
};

const PossibleLinks = ({ analysis: { possibleLinks, nextStep } }: { readonly analysis: Analysis }) => {
  const desk = useDesk();
  const map = useMap(({ actors }) => ({ actors }));
  const nameOf = useNames();
  const say = useSay();
  const { insight, answers } = useLanguage();
  const t = insight.possibleLinks;
  const accept = (actor: (typeof suggestions)[number]['actor']) => {
    const { done } = desk.perform({ do: 'tagRole', actors: [actor], role: 'link', on: true, date: desk.today(), by: '' });
    if (!done) return;
    desk.spotlight.set(null);
    say(answers.judge.saidAccepted(nameOf(actor)));
  };
  const suggestions = possibleLinks.answered
    ? possibleLinks.suggestions.filter(({ actor }) => map.actors.has(actor) && !map.actors.get(actor)?.roles.link)
    : [];
  return (
    <>
      {nextStep && (
        <div className="next-step">
          <h3>{insight.nextStepTitle}</h3>
          <p>{insight.nextStep[nextStep]}</p>
        </div>
      )}
      <Part title={t.title} intro={possibleLinks.answered ? t.between[possibleLinks.poles] : null}>
        <Suggestions
          kind="possibleLink"
          items={suggestions}
          subjectsOf={({ actor }) => [actor]}
          shown={3}
          none={t.whyNot[possibleLinks.answered ? 'nobodyBetween' : possibleLinks.because]}
          render={({ actor, grounds, stability, evidence }, judgements) => (
            <Answer
              key={actor}
              evidence={evidence}
              background={possibleLinks.answered && <Positions actor={actor} poles={possibleLinks.poles} />}
              heading={nameOf(actor)}
              badge={<RoleBadge role="link" size={22} />}
              actions={
                <JudgeActions judgements={judgements} subjects={[actor]}>
                  <Button look="primary" aria-label={t.accept(nameOf(actor))} onClick={() => accept(actor)}>
                    {t.acceptShort}
                  </Button>
                </JudgeActions>
              }
            >
              <ul>
                {grounds.map((ground, place) => (
                  <li key={`${ground.code} ${place}`}>{t.ground(ground, nameOf(actor), nameOf)}</li>
                ))}
              </ul>
              {stability !== null && <p>{t.stability(stability, nameOf(actor))}</p>}
              <p className="hint">{t.limit(nameOf(actor))}</p>
            </Answer>
          )}
        />
      </Part>
    </>
  );
};

const TagDifferences = ({ analysis }: { readonly analysis: Analysis }) => {
  const map = useMap(({ actors }) => ({ actors }));
  const nameOf = useNames();
  const { insight } = useLanguage();
  const t = insight.tagAndPosition;
  if (map.actors.size < 3) return null;
  const differences = analysis.tagAndPosition.filter(({ actor, difference }) => {
    const found = map.actors.get(actor);
    return found !== undefined && (found.roles.link !== undefined) === (difference === 'taggedNotBetween');
  });
  const isAnyTagged = [...map.actors.values()].some(({ roles }) => roles.link);
  return (
    <Part title={t.title} intro={differences.length > 0 ? t.intro : null}>
      <Suggestions
        kind="tagDifference"
        items={differences}
        subjectsOf={({ actor }) => [actor]}
        shown={3}
        none={isAnyTagged ? t.none : t.noneTagged}
        render={({ actor, difference, evidence }, judgements) => (
          <Answer
            key={actor + difference}
            evidence={evidence}
            actions={<JudgeActions judgements={judgements} subjects={[actor]} />}
          >
            <p>{t.difference[difference](nameOf(actor))}</p>
          </Answer>
        )}
      />
    </Part>
  );
};
