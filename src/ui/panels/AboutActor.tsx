import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { ACTOR_KINDS } from '../../domain/actorKind.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { openAbout } from '../../domain/openAbout.ts';
import type { Language } from '../../language/language.ts';
import { Button } from '../controls/Button.tsx';
import { QuietAnswer, QuietLine } from '../controls/QuietLine.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import './aboutActor.css';

/** The one question about an actor in a quiet line, with its answers; nothing when there is none. It asks, and stops nobody. */
export const AboutActor = ({ id }: { readonly id: ActorId }) => {
  const t = useLanguage();
  const name = useMap(({ actors }) => actors.get(id)?.name ?? '');
  const asks = useMap(({ actors }) => asksAbout(actors.get(id)));
  const words = useId();
  if (!asks) return null;
  return (
    <QuietLine role="group" aria-labelledby={words}>
      <p id={words} translate="no">
        {questionAbout(t, name, asks)}
      </p>
      <AnswersAbout id={id} asks={asks} />
    </QuietLine>
  );
};

export const asksAbout = (actor: Parameters<typeof openAbout>[0] | undefined) => actor && openAbout(actor).asks;
export type Asks = NonNullable<ReturnType<typeof asksAbout>>;
export const questionAbout = ({ openAbout: t }: Language, name: string, asks: Asks): string =>
  asks === 'name' ? t.nameOf(name) : t.kindOf(name);

/** What can be answered: in one press, or with a reason in a few words. */
export const AnswersAbout = ({ id, asks }: { readonly id: ActorId; readonly asks: Asks }) => {
  const desk = useDesk();
  const { openAbout: t, words } = useLanguage();
  const [isGiving, setGiving] = useState(false);
  if (asks === 'kind')
    return (
      <div className="quiet-answers">
        {ACTOR_KINDS.map((kind) => (
          <QuietAnswer key={kind} onClick={() => desk.perform({ do: 'editActor', id, set: { kind } })}>
            {words.kind[kind]}
          </QuietAnswer>
        ))}
      </div>
    );
  const answer = (is: 'function' | 'allowed', why: string) =>
    desk.perform({ do: 'editActor', id, set: { nameAnswer: { is, why } } });
  if (isGiving) return <Reason id={id} onGive={(why) => answer('allowed', why)} onClose={() => setGiving(false)} />;
  return (
    <div className="quiet-answers">
      <QuietAnswer onClick={() => answer('function', '')}>{t.isFunction}</QuietAnswer>
      <QuietAnswer onClick={() => setGiving(true)}>{t.isAllowed}</QuietAnswer>
    </div>
  );
};

const Reason = ({
  id,
  onGive,
  onClose,
}: {
  readonly id: ActorId;
  readonly onGive: (why: string) => void;
  readonly onClose: () => void;
}) => {
  const { openAbout: t } = useLanguage();
  const [why, setWhy] = useDraft(`why ${id}`);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const give = () => {
    if (why.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    setWhy('');
    onGive(why.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') give();
    else onClose();
  };
  return (
    <div className="about-reason">
      <TextField
        ref={field}
        label={t.why}
        // The button that was pressed has turned into this field.
        autoFocus
        spellCheck
        problem={isMissing ? t.whyNeeded : null}
        value={why}
        onChange={(text) => {
          setWhy(text);
          setMissing(false);
        }}
        onKeyDown={onKeyDown}
      />
      <Button onClick={give}>{t.keep}</Button>
    </div>
  );
};
