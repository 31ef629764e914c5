import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { DoubtfulPair, TogetherGround } from '../../../analysis/together/together.ts';
import { mapOfContribution } from '../../../domain/together/contribution.ts';
import { type Member, memberKey, SAME_ANSWERS, type SameAnswer } from '../../../domain/together/sameAnswer.ts';
import { capitalised, ended } from '../../../language/grammar.ts';
import type { TogetherDesk } from '../../../workspace/togetherDesk.ts';
import { Button } from '../../controls/Button.tsx';
import { oncePerClick } from '../../controls/oncePerClick.ts';
import { useAnnounced } from '../../controls/useAnnounced.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useContributions } from './useContributions.ts';

/** So many questions at once: more would only be in the way. */
const MOST_AT_ONCE = 10;

/** Is dit dezelfde? Each question with both names, whose map says so and why it is asked; one key is an answer. */
export const AskedList = ({ desk }: { readonly desk: TogetherDesk }) => {
  const { whoOnJoint: t } = useLanguage();
  const { open, state, isBusy, canTakeBack } = useObserved(desk);
  const list = useRef<HTMLUListElement>(null);
  const keys = useId();
  // Only those whose answer follows from no other; they come as these are answered.
  const now = open.filter(({ mayFollow }) => !mayFollow).slice(0, MOST_AT_ONCE);
  const shown = now.length > 0 ? now : open.slice(0, 1);
  useAnnounced(t.toAnswer(open.length), 'asked', { on: String(open.length) });
  const at = useRef(0);
  const hadFocus = useRef(false);
  // The question that was answered is gone with the key that answered it: the next one takes the focus.
  useEffect(() => {
    if (!hadFocus.current || list.current?.contains(document.activeElement)) return;
    const rows = list.current?.querySelectorAll<HTMLElement>(':scope > li');
    rows?.[Math.min(at.current, rows.length - 1)]?.focus();
  });
  // The first one has the focus as the list comes, so that one key is enough; the dialog gave it to its heading.
  const hasQuestions = shown.length > 0;
  useEffect(() => {
    if (!hasQuestions) return;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement?.matches('h2')) list.current?.querySelector<HTMLElement>(':scope > li')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [hasQuestions]);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
    const place = rows.findIndex((row) => row.contains(document.activeElement));
    const pair = shown[place];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const answer = SAME_ANSWERS.find((one) => t.keys[one] === event.key.toLowerCase());
    if (step !== undefined) rows[place + step]?.focus();
    else if (event.key.toLowerCase() === t.keys.takeBack) void desk.takeBack();
    else if (pair && answer) give(pair, answer, place);
    else return;
    event.preventDefault();
  };
  const give = (pair: DoubtfulPair, answer: SameAnswer['answer'], place: number) => {
    at.current = place;
    hadFocus.current = true;
    void desk.answer(pair, answer);
  };

  return (
    <section className="asked" aria-busy={isBusy}>
      <p className="lead">
        {state === 'failed'
          ? t.failed
          : open.length > 0
            ? `${t.toAnswer(open.length)}${open.length > MOST_AT_ONCE && shown.length === MOST_AT_ONCE ? ` ${t.mostUseful(MOST_AT_ONCE)}` : ''}`
            : state === 'ready'
              ? t.allAnswered
              : t.thinking}
      </p>
      {open.length > 0 && (
        <p className="hint asked-keys" id={keys}>
          {t.how}
        </p>
      )}
      {shown.length > 0 && (
        <ul ref={list} aria-label={t.asked} aria-describedby={keys} onKeyDown={onKey}>
          {shown.map((pair, place) => (
            <Question
              key={`${memberKey(pair.one)} ${memberKey(pair.other)}`}
              pair={pair}
              onAnswer={(answer) => give(pair, answer, place)}
            />
          ))}
        </ul>
      )}
      {canTakeBack && (
        <Button look="plain" onClick={() => void desk.takeBack()}>
          {t.takeBack}
        </Button>
      )}
    </section>
  );
};

const Question = ({
  pair,
  onAnswer,
}: {
  readonly pair: DoubtfulPair;
  readonly onAnswer: (answer: SameAnswer['answer']) => void;
}) => {
  const { whoOnJoint: t } = useLanguage();
  const contributions = useContributions();
  const asked = useId();
  const names = [pair.one, pair.other].flatMap(({ contribution, actor }) => {
    const drawn = contributions.get(contribution);
    return drawn ? (mapOfContribution(drawn).actors.get(actor)?.name ?? []) : [];
  });
  const grounds = pair.grounds.map((ground) => ended(capitalised(t.ground(asWritten(ground, names)))));
  return (
    <li tabIndex={-1} aria-labelledby={asked}>
      <div id={asked} className="asked-pair">
        <Asked member={pair.one} />
        <Asked member={pair.other} />
      </div>
      <p className="hint">
        {pair.isLater && `${t.wasLater} `}
        {grounds.join(' ')}
      </p>
      <div className="asked-answers">
        {SAME_ANSWERS.filter((answer) => answer !== 'later' || !pair.isLater).map((answer) => (
          <Button key={answer} aria-keyshortcuts={t.keys[answer]} onClick={oncePerClick(() => onAnswer(answer))}>
            {t.answers[answer]}
          </Button>
        ))}
      </div>
    </li>
  );
};

/** With the capitals of whoever drew it, where its words can be found in a name. */
const asWritten = (ground: TogetherGround, names: readonly string[]): TogetherGround => {
  if (ground.code !== 'saysMore') return ground;
  const found = (word: string) => {
    for (const name of names) {
      const at = name.toLowerCase().indexOf(word);
      if (at >= 0) return name.slice(at, at + word.length);
    }
    return word;
  };
  return { ...ground, words: ground.words.split(' ').map(found).join(' ') };
};

/** One of the two: the name as it was drawn, on which map, what kind it is and in which camp. */
const Asked = ({ member }: { readonly member: Member }) => {
  const { words } = useLanguage();
  const contribution = useContributions().get(member.contribution);
  const drawn = contribution && mapOfContribution(contribution);
  const actor = drawn?.actors.get(member.actor);
  if (!contribution || !drawn || !actor) return null;
  const camp = actor.camp === null || actor.camp === 'none' ? null : drawn.camps.get(actor.camp)?.name;
  return (
    <span>
      <strong translate="no">{actor.name}</strong>
      <small>
        <span translate="no">{contribution.name}</span> · {words.kind[actor.kind]}
        {camp && (
          <>
            {' '}
            · <span translate="no">{camp}</span>
          </>
        )}
      </small>
    </span>
  );
};
