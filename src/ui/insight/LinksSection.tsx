import type { Analysis } from '../../analysis/analysis.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { surenessOfTimes } from '../../domain/sureness.ts';
import { Button } from '../controls/Button.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { Answer } from './Answer.tsx';
import { Grounds } from './Grounds.tsx';
import { JudgeActions } from './JudgeActions.tsx';
import { More } from './More.tsx';
import { Part } from './Part.tsx';
import { Positions } from './Positions.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useSay } from './useSay.tsx';
import { useSurenessOf } from './useSurenessOf.ts';

/** Wie verbindt: possible schakels, each with its grounds, and where the tag schakel and the place on the map differ. */
export const LinksSection = ({ analysis }: { readonly analysis: Analysis }) => (
  <>
    <PossibleLinks analysis={analysis} />
    <TagDifferences analysis={analysis} />
  </>
);

const PossibleLinks = ({ analysis: { possibleLinks } }: { readonly analysis: Analysis }) => {
  const map = useMap(({ actors }) => ({ actors }));
  const nameOf = useNames();
  const { insight, inShort } = useLanguage();
  const tag = useTagLink();
  const t = insight.possibleLinks;
  const suggestions = possibleLinks.answered
    ? possibleLinks.suggestions.filter(({ actor }) => map.actors.has(actor) && !map.actors.get(actor)?.roles.link)
    : [];
  return (
    <Part title={t.title} intro={possibleLinks.answered && possibleLinks.poles === 'areas' ? t.between.areas : null}>
      <Suggestions
        kind="possibleLink"
        items={suggestions}
        subjectsOf={({ actor }) => [actor]}
        shown={3}
        none={t.whyNot[possibleLinks.answered ? 'nobodyBetween' : possibleLinks.because]}
        render={({ actor, grounds, stability, evidence }, judgements) => (
          <Answer
            key={actor}
            id={`possibleLink ${actor}`}
            name={nameOf(actor)}
            sure={stability === null ? null : surenessOfTimes(stability)}
            reason={inShort.reason(grounds, nameOf)}
            evidence={evidence}
            actions={
              <JudgeActions judgements={judgements} subjects={[actor]}>
                <Button look="primary" aria-label={t.accept(nameOf(actor))} onClick={() => tag(actor, true)}>
                  {t.acceptShort}
                </Button>
              </JudgeActions>
            }
          >
            <Grounds
              of={[
                ...grounds.map((ground) => t.ground(ground, nameOf(actor), nameOf)),
                ...(stability === null ? [] : [t.stability(stability, nameOf(actor))]),
                t.limit(nameOf(actor)),
              ]}
            />
            {possibleLinks.answered && <Positions actor={actor} poles={possibleLinks.poles} />}
          </Answer>
        )}
      />
    </Part>
  );
};

const TagDifferences = ({ analysis }: { readonly analysis: Analysis }) => {
  const map = useMap(({ actors }) => ({ actors }));
  const nameOf = useNames();
  const surenessOf = useSurenessOf();
  const { insight } = useLanguage();
  const tag = useTagLink();
  const t = insight.tagAndPosition;
  if (map.actors.size < 3) return null;
  const differences = analysis.tagAndPosition.filter(({ actor, difference }) => {
    const found = map.actors.get(actor);
    return found !== undefined && (found.roles.link !== undefined) === (difference === 'taggedNotBetween');
  });
  const isAnyTagged = [...map.actors.values()].some(({ roles }) => roles.link);
  return (
    <More title={t.titleWith(differences.length)}>
      {differences.length > 0 && <p className="hint">{t.intro}</p>}
      <Suggestions
        kind="tagDifference"
        items={differences}
        subjectsOf={({ actor }) => [actor]}
        shown={3}
        none={isAnyTagged ? t.none : t.noneTagged}
        render={({ actor, difference, evidence }, judgements) => {
          const isTagged = difference === 'taggedNotBetween';
          return (
            <Answer
              key={actor + difference}
              id={`${difference} ${actor}`}
              name={nameOf(actor)}
              sure={surenessOf(evidence)}
              reason={t.reason[difference]}
              evidence={evidence}
              actions={
                <JudgeActions judgements={judgements} subjects={[actor]}>
                  <Button
                    look="primary"
                    aria-label={isTagged ? t.takeAway(nameOf(actor)) : insight.possibleLinks.accept(nameOf(actor))}
                    onClick={() => tag(actor, !isTagged)}
                  >
                    {isTagged ? t.takeAwayShort : insight.possibleLinks.acceptShort}
                  </Button>
                </JudgeActions>
              }
            >
              <Grounds of={[t.difference[difference](nameOf(actor))]} />
            </Answer>
          );
        }}
      />
    </More>
  );
};

/** Gives the role schakel, or takes it away, and says so. */
const useTagLink = () => {
  const desk = useDesk();
  const nameOf = useNames();
  const say = useSay();
  const { answers, insight } = useLanguage();
  return (actor: ActorId, on: boolean) => {
    const { done } = desk.perform({ do: 'tagRole', actors: [actor], role: 'link', on, date: desk.today(), by: '' });
    if (done) say(on ? answers.judge.saidAccepted(nameOf(actor)) : insight.tagAndPosition.saidTakenAway(nameOf(actor)));
  };
};
