import type { ReactNode } from 'react';
import type {
  LinkWay,
  PossibleLink,
  PossibleLinks as PossibleLinksAnswer,
  PossiblePair,
} from '../../analysis/suggestions/possibleLinks.ts';
import type { WhoLinks } from '../../analysis/whoLinks.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { surenessOfTimes } from '../../domain/sureness.ts';
import { Button } from '../controls/Button.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { Answer } from './Answer.tsx';
import { Grounds } from './Grounds.tsx';
import { JudgeActions } from './JudgeActions.tsx';
import { More } from './More.tsx';
import { Part } from './Part.tsx';
import { Positions } from './Positions.tsx';
import { Suggestions } from './Suggestions.tsx';
import { type Judgements, useJudgements } from './useJudgements.ts';
import { useTagLinks } from './useTagLinks.ts';

const SHOWN = 3;
const PAIRS_SHOWN = 2;

/**
 * Possible schakels in two short lists: who links by itself, and who could reach the other side through somebody; then two who could
 * together. The first that has anybody stands in the open, and the suggestion to begin with is opened; the others are folded.
 */
export const PossibleLinks = ({
  possibleLinks,
  linking,
}: {
  readonly possibleLinks: PossibleLinksAnswer;
  readonly linking: WhoLinks | null;
}) => {
  const actors = useMap(({ actors }) => actors);
  const judged = useJudgements('possibleLink');
  const { insight } = useLanguage();
  const t = insight.possibleLinks;
  const isOpen = (actor: ActorId) => actors.has(actor) && !actors.get(actor)?.roles.link;
  const { suggestions, pairs } = possibleLinks.answered ? possibleLinks : { suggestions: [], pairs: [] };
  const isPair = (subjects: readonly string[]) => subjects.length > 1;
  const isThrough = (subjects: readonly string[]) =>
    !isPair(subjects) && suggestions.some(({ actor, way }) => way === 'through' && actor === subjects[0]);
  const listOf = (of: LinkWay) => suggestions.filter(({ actor, way }) => way === of && isOpen(actor));
  const through = listOf('through');
  const together = pairs.filter(({ actors: [one, other] }) => isOpen(one) && isOpen(other));
  const isUndecided = (actors: readonly ActorId[]) => judged.of(actors) === null;
  // The conversation that Wat nu? begins with.
  const first = suggestions.find(({ actor }) => isOpen(actor) && isUndecided([actor]));
  const firstPair = first ? undefined : together.find(({ actors }) => isUndecided(actors));
  const renderLink = (link: PossibleLink, judgements: Judgements) => (
    <OneLink key={link.actor} link={link} isFirst={link === first} judgements={judgements} answer={possibleLinks} />
  );
  const isAnswered = possibleLinks.answered;
  const itself = listOf('itself');
  const others = linking?.others ?? [];
  const isListed = (id: ActorId) => itself.some(({ actor }) => actor === id);
  const more = itself.length > 0 && !others.every(isListed) ? ` ${t.notAll(others.length)}` : '';
  const areas = isAnswered && possibleLinks.poles === 'areas' ? t.between.areas : '';
  const listed = itself.length > 0 ? t.itself + more : '';
  const intro = [areas, listed].filter(Boolean).join(' ') || null;
  return (
    <>
      <Part title={t.title} intro={intro}>
        <Suggestions
          kind="possibleLink"
          items={itself}
          subjectsOf={({ actor }) => [actor]}
          shown={SHOWN}
          none={isAnswered ? (together.length > 0 ? t.onlyTogether : t.noneItself) : t.whyNot[possibleLinks.because]}
          isAsideHere={(subjects) => !isPair(subjects) && !isThrough(subjects)}
          render={renderLink}
        />
      </Part>
      {through.length > 0 && (
        <Further title={t.through.title} intro={t.through.intro} isFolded={itself.length > 0 && first?.way !== 'through'}>
          <Suggestions
            kind="possibleLink"
            items={through}
            subjectsOf={({ actor }) => [actor]}
            shown={SHOWN}
            none={null}
            isAsideHere={isThrough}
            render={renderLink}
          />
        </Further>
      )}
      {together.length > 0 && (
        <Further title={t.together.title} intro={t.together.intro} isFolded={itself.length + through.length > 0}>
          <Suggestions
            kind="possibleLink"
            items={together}
            subjectsOf={({ actors }) => actors}
            shown={PAIRS_SHOWN}
            none={null}
            isAsideHere={isPair}
            render={(pair, judgements) => (
              <OnePair key={pair.actors.join(' ')} pair={pair} isFirst={pair === firstPair} judgements={judgements} />
            )}
          />
        </Further>
      )}
    </>
  );
};

const Further = ({
  title,
  intro,
  isFolded,
  children,
}: {
  readonly title: string;
  readonly intro: string;
  readonly isFolded: boolean;
  readonly children: ReactNode;
}) =>
  isFolded ? (
    <More title={title}>
      <p className="hint">{intro}</p>
      {children}
    </More>
  ) : (
    <Part title={title} intro={intro}>
      {children}
    </Part>
  );

const OneLink = ({
  link: { actor, grounds, stability, evidence },
  isFirst,
  judgements,
  answer,
}: {
  readonly link: PossibleLink;
  readonly isFirst: boolean;
  readonly judgements: Judgements;
  readonly answer: PossibleLinksAnswer;
}) => {
  const nameOf = useNames();
  const tag = useTagLinks();
  const { insight, inShort } = useLanguage();
  const t = insight.possibleLinks;
  const name = nameOf(actor);
  return (
    <Answer
      id={`possibleLink ${actor}`}
      name={name}
      sure={stability === null ? null : surenessOfTimes(stability)}
      reason={inShort.reason(grounds, nameOf)}
      about={grounds.flatMap((ground) => (ground.code === 'away' ? ground.actors : []))}
      evidence={evidence}
      isFirst={isFirst}
      doubt={stability === null ? [] : [t.stability(stability, name)]}
      actions={
        <JudgeActions judgements={judgements} subjects={[actor]}>
          <Button look="primary" aria-label={t.accept(name)} onClick={() => tag([actor], true)}>
            {t.acceptShort}
          </Button>
        </JudgeActions>
      }
    >
      <Grounds of={[...grounds.map((ground) => t.ground(ground, name, nameOf)), t.limit(name)]} />
      {answer.answered && <Positions actor={actor} poles={answer.poles} />}
    </Answer>
  );
};

const OnePair = ({
  pair: { actors, sides, stability, evidence },
  isFirst,
  judgements,
}: {
  readonly pair: PossiblePair;
  readonly isFirst: boolean;
  readonly judgements: Judgements;
}) => {
  const nameOf = useNames();
  const tag = useTagLinks();
  const { insight } = useLanguage();
  const t = insight.possibleLinks.together;
  const [one, other] = [nameOf(actors[0]), nameOf(actors[1])];
  const [pole, otherPole] = [nameOf(sides[0].pole), nameOf(sides[1].pole)];
  return (
    <Answer
      id={`possiblePair ${actors.join(' ')}`}
      name={t.heading(one, other)}
      sure={stability === null ? null : surenessOfTimes(stability)}
      reason={t.reason(one, pole, other, otherPole)}
      about={sides.flatMap(({ actors }) => actors)}
      evidence={evidence}
      isFirst={isFirst}
      doubt={stability === null ? [] : [t.stability(stability)]}
      actions={
        <JudgeActions judgements={judgements} subjects={actors}>
          <Button look="primary" aria-label={t.accept(one, other)} onClick={() => tag(actors, true)}>
            {t.acceptShort}
          </Button>
        </JudgeActions>
      }
    >
      <Grounds
        of={[
          t.side(one, pole, sides[0].isOwn, sides[0].actors.map(nameOf)),
          t.side(other, otherPole, sides[1].isOwn, sides[1].actors.map(nameOf)),
          t.each,
          t.limit,
        ]}
      />
    </Answer>
  );
};
