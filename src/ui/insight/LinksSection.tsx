import type { Analysis } from '../../analysis/analysis.ts';
import { Button } from '../controls/Button.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { Answer } from './Answer.tsx';
import { Grounds } from './Grounds.tsx';
import { JudgeActions } from './JudgeActions.tsx';
import { LeftOut } from './LeftOut.tsx';
import { More } from './More.tsx';
import { PossibleLinks } from './PossibleLinks.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useSurenessOf } from './useSurenessOf.ts';
import { useTagLinks } from './useTagLinks.ts';

/** Wie verbindt: possible schakels, each with its grounds, and where the tag schakel and the place on the map differ. */
export const LinksSection = ({ analysis }: { readonly analysis: Analysis }) => (
  <>
    <LeftOut />
    <PossibleLinks possibleLinks={analysis.possibleLinks} linking={analysis.linking} />
    <TagDifferences analysis={analysis} />
  </>
);

const TagDifferences = ({ analysis }: { readonly analysis: Analysis }) => {
  const map = useMap(({ actors }) => ({ actors }));
  const nameOf = useNames();
  const surenessOf = useSurenessOf();
  const { insight } = useLanguage();
  const tag = useTagLinks();
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
              about={[actor]}
              actions={
                <JudgeActions judgements={judgements} subjects={[actor]}>
                  <Button
                    look="primary"
                    aria-label={isTagged ? t.takeAway(nameOf(actor)) : insight.possibleLinks.accept(nameOf(actor))}
                    onClick={() => tag([actor], !isTagged)}
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
