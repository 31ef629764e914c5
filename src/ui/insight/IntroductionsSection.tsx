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
import { JudgeActions } from './JudgeActions.tsx';
import { Part } from './Part.tsx';
import { Suggestions } from './Suggestions.tsx';
import type { Judgements } from './useJudgements.ts';
import { useSay } from './useSay.tsx';

/** Who could introduce whom; and, asked for, which relations may have been forgotten. */
export const IntroductionsSection = () => {
  const { answers } = useLanguage();
  const links = useAnswer(({ insight }) => insight.about({ ask: 'linksWorthMaking' }));
  return (
    <>
      <p className="hint">{answers.introductions.intro}</p>
      <Gate asked={links}>{(answer) => <Links links={answer} />}</Gate>
      <Forgotten />
    </>
  );
};

const Links = ({ links }: { readonly links: LinksWorthMaking }) => {
  const map = useMap(({ actors, relations }) => ({ actors, relations }));
  const nameOf = useNames();
  const { answers } = useLanguage();
  const t = answers.introductions;
  const items = links.answered ? links.links.filter(({ a, b }) => areUnrelated(map, a, b)) : [];
  return (
    <Part title={answers.section.introductions} intro={links.answered ? t.between[links.poles] : null}>
      <Suggestions
        kind="linkWorthMaking"
        items={items}
        subjectsOf={({ a, b }) => [a, b]}
        shown={3}
        none={t.whyNot[links.answered ? 'nobodyToIntroduce' : links.because]}
        render={({ a, b, kind, through, gain, tension, evidence }, judgements) => (
          <Answer
            key={`${a} ${b}`}
            evidence={evidence}
            heading={t.heading(nameOf(a), nameOf(b))}
            actions={<JudgeActions judgements={judgements} subjects={[a, b]} />}
          >
            <p className="hint">{t.kind[kind]}</p>
            <p>{t.sentence(nameOf(a), nameOf(b), through.map(nameOf))}</p>
            {gain > 0 && <p>{t.gain(gain)}</p>}
            {[...new Set(tension.map(({ of }) => of))].map((of) => (
              <p key={of}>
                {t.tension(
                  nameOf(of),
                  tension.filter((one) => one.of === of).map((one) => nameOf(one.with)),
                )}
              </p>
            ))}
          </Answer>
        )}
      />
      {items.length > 0 && <p className="hint">{t.limit}</p>}
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
  const say = useSay();
  const { answers } = useLanguage();
  const t = answers.forgotten;
  const draw = (a: ActorId, b: ActorId) => {
    const { done } = desk.perform({ do: 'addRelation', relation: newRelation(desk.newId() as RelationId, a, b) });
    if (done) say(t.drawn(nameOf(a), nameOf(b)));
  };
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
          evidence={evidence}
          heading={t.question(nameOf(a), nameOf(b))}
          actions={!desk.isFrozen && buttons(a, b, judgements)}
        >
          <p>{t.shared(shared.map(nameOf))}</p>
        </Answer>
      )}
    />
  );
};

const areUnrelated = ({ actors, relations }: Pick<ActorMap, 'actors' | 'relations'>, a: ActorId, b: ActorId): boolean =>
  actors.has(a) &&
  actors.has(b) &&
  ![...relations.values()].some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
