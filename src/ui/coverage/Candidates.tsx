import { type FormEvent, useId, useState } from 'react';
import type { Candidate } from '../../analysis/coverage/candidates.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { judgementId } from '../../domain/judgement.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useCoverageWords } from './useCoverageWords.ts';

/** Whom to ask next, each with its grounds; who was set aside can be taken back. */
export const Candidates = ({ candidates }: { readonly candidates: readonly Candidate[] }) => {
  const desk = useDesk();
  const map = useMap();
  const { coverage } = useLanguage();
  const t = coverage.candidates;
  const { nameOf, term } = useCoverageWords();
  const shown = candidates.filter(({ actor }) => map.actors.has(actor) && !map.judgements.has(judgementId('candidate', [actor])));
  const aside = [...map.actors.values()].flatMap(({ id, name }) => {
    const judgement = map.judgements.get(judgementId('candidate', [id]));
    return judgement ? [{ name, judgement }] : [];
  });
  return (
    <>
      {shown.length === 0 && <p>{t.none}</p>}
      <ul className="coverage-list">
        {shown.map(({ actor, grounds }) => (
          <li key={actor}>
            <button type="button" className="candidate-name" onClick={() => desk.selection.select({ actors: [actor] })}>
              {nameOf(actor)}
            </button>
            <ul>
              {grounds.map((ground) => (
                <li key={ground.code}>{t.ground(ground, nameOf, term)}</li>
              ))}
            </ul>
            <p className="hint">{t.limit(nameOf(actor))}</p>
            <SetAside actor={actor} />
          </li>
        ))}
      </ul>
      {aside.length > 0 && (
        <>
          <h4>{t.setAside}</h4>
          <ul className="coverage-list">
            {aside.map(({ name, judgement }) => (
              <li key={judgement.id}>
                <span>{t.because(name, judgement.reason, judgement.date)}</span>{' '}
                <button
                  type="button"
                  className="plain"
                  aria-label={t.takeBack(name)}
                  onClick={() => desk.perform({ do: 'judgeSuggestion', id: judgement.id, judgement: null })}
                >
                  {t.takeBackShort}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const SetAside = ({ actor }: { readonly actor: ActorId }) => {
  const desk = useDesk();
  const { coverage } = useLanguage();
  const t = coverage.candidates;
  const { nameOf } = useCoverageWords();
  const id = useId();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <button type="button" className="plain" aria-label={t.dismiss(nameOf(actor))} onClick={() => setReason('')}>
        {t.dismissShort}
      </button>
    );
  }
  const keep = (event: FormEvent) => {
    event.preventDefault();
    desk.perform({
      do: 'judgeSuggestion',
      id: judgementId('candidate', [actor]),
      judgement: { verdict: 'dismissed', reason: reason.trim(), date: desk.today() },
    });
  };
  return (
    <form className="set-aside" onSubmit={keep}>
      <label htmlFor={id}>{t.reason}</label>
      <input
        id={id}
        className="input"
        type="text"
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed has opened this field
        autoFocus
        autoComplete="off"
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setReason(null);
        }}
      />
      <div className="actions">
        <button type="button" className="quiet" onClick={() => setReason(null)}>
          {t.cancel}
        </button>
        <button type="submit" className="primary">
          {t.keep}
        </button>
      </div>
    </form>
  );
};
