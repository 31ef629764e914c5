import { useState } from 'react';
import type { ForgottenTies } from '../../analysis/suggestions/forgottenTies.ts';
import type { LinksWorthMaking } from '../../analysis/suggestions/linksWorthMaking.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { newRelation } from '../../domain/relation.ts';
import { Button } from '../controls/Button.tsx';
import { Gate } from '../controls/Gate.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { Answer } from './Answer.tsx';
import { Grounds } from './Grounds.tsx';
import { JudgeActions } from './JudgeActions.tsx';
import { Part } from './Part.tsx';
import { Suggestions } from './Suggestions.tsx';
import type { Judgements } from './useJudgements.ts';
import { useSay } from './useSay.tsx';
import { useSurenessOf } from './useSurenessOf.ts';

/** Who could introduce whom; and, asked for, which relations may have been forgotten. */
export const IntroductionsSection = () => {
  const links = useAnswer(({ insight }) => insight.about({ ask: 'linksWorthMaking' }));
  return (
    <>
      <Gate asked={links}>{(answer) => <Links links={answer} />}</Gate>
      <Forgotten />
    </>
  );
};

const Links = ({ links }: { readonly links: LinksWorthMaking }) => {
  const map = useMap(({ actors, relations }) => ({ actors, relations }));
  const nameOf = useNames();
  const surenessOf = useSurenessOf();
  const draw = useDrawContact();
  const { answers } = useLanguage();
  const t = answers.introductions;
  const items = links.answered ? links.links.filter(({ a, b }) => areUnrelated(map, a, b)) : [];
  return (
    <Part title={answers.section.introductions} intro={t.intro}>
      <Suggestions
        kind="linkWorthMaking"
        items={items}
        subjectsOf={({ a, b }) => [a, b]}
        shown={2}
        none={t.whyNot[links.answered ? 'nobodyToIntroduce' : links.because]}
        render={({ a, b, kind, through, gain, tension, evidence }, judgements) => (
          <Answer
            key={`${a} ${b}`}
            id={`introduction ${a} ${b}`}
            name={t.heading(nameOf(a), nameOf(b))}
            sure={surenessOf(evidence)}
            reason={t.reason(through.map(nameOf))}
            evidence={evidence}
            about={[a, b, ...through]}
            doubt={[t.limit]}
            actions={
              <JudgeActions judgements={judgements} subjects={[a, b]}>
                <Button look="primary" aria-label={t.drawWhat(nameOf(a), nameOf(b))} onClick={() => draw(a, b)}>
                  {t.draw}
                </Button>
              </JudgeActions>
            }
          >
            <Grounds
              of={[
                t.sentence(nameOf(a), nameOf(b), through.map(nameOf)),
                ...(gain > 0 ? [t.gain(gain)] : []),
                t.kind[kind],
                ...[...new Set(tension.map(({ of }) => of))].map((of) =>
                  t.tension(
                    nameOf(of),
                    tension.filter((one) => one.of === of).map((one) => nameOf(one.with)),
                  ),
                ),
              ]}
            />
          </Answer>
        )}
      />
      {items.length > 0 && <p className="hint">{t.drawHint}</p>}
    </Part>
  );
};

/** Its own button, and only where shared contacts say something: forgetting a relation is not a suggestion to make one. */
const Forgotten = () => {
  const { answers } = useLanguage();
  const t = answers.forgotten;
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'forgottenTies' }));
  const [isOpen, setOpen] = useState(false);
  if (!asked.answer?.answered) return null;
  const { answer } = asked;
  return (
    <div className="insight-part">
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t.hide : t.button}
      </Button>
      {isOpen && (
        <>
          <p className="hint">{t.intro}</p>
          <Gate asked={asked}>{() => <Questions ties={answer.ties} />}</Gate>
        </>
      )}
    </div>
  );
};

const Questions = ({ ties }: { readonly ties: Extract<ForgottenTies, { answered: true }>['ties'] }) => {
  const desk = useDesk();
  const map = useMap(({ actors, relations }) => ({ actors, relations }));
  const nameOf = useNames();
  const draw = useDrawContact();
  const { answers } = useLanguage();
  const t = answers.forgotten;
  const buttons = (a: ActorId, b: ActorId, judgements: Judgements) => (
    <div className="answer-actions">
      <Button onClick={() => draw(a, b)}>{t.yes}</Button>
      <Button onClick={() => judgements.judge([a, b], 'dismissed', t.noReason)}>{t.no}</Button>
      <Button onClick={() => judgements.judge([a, b], 'later', '')}>{t.unsure}</Button>
    </div>
  );
  return (
    <Suggestions
      kind="forgottenTie"
      items={ties.filter(({ a, b }) => areUnrelated(map, a, b))}
      subjectsOf={({ a, b }) => [a, b]}
      shown={3}
      none={t.none}
      render={({ a, b, shared, evidence }, judgements) => (
        <Answer
          key={`${a} ${b}`}
          id={`forgotten ${a} ${b}`}
          name={t.question(nameOf(a), nameOf(b))}
          reason={t.shared(shared.map(nameOf))}
          evidence={evidence}
          about={[a, b, ...shared]}
          actions={!desk.isFrozen && buttons(a, b, judgements)}
        />
      )}
    />
  );
};

/** Draws the relation between two who know each other, and says so. */
const useDrawContact = () => {
  const desk = useDesk();
  const nameOf = useNames();
  const say = useSay();
  const { answers } = useLanguage();
  return (a: ActorId, b: ActorId) => {
    const { done } = desk.perform({ do: 'addRelation', relation: newRelation(desk.newId() as RelationId, a, b) });
    if (done) say(answers.forgotten.drawn(nameOf(a), nameOf(b)));
  };
};

const areUnrelated = ({ actors, relations }: Pick<ActorMap, 'actors' | 'relations'>, a: ActorId, b: ActorId): boolean =>
  actors.has(a) &&
  actors.has(b) &&
  ![...relations.values()].some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
