import { type SyntheticEvent, useId, useState } from 'react';
import type { IsoDate, TriggerEventId } from '../../../domain/identifiers.ts';
import { MAX_NAME_LENGTH } from '../../../domain/quantities.ts';
import { EVENT_SCOPES, type TriggerEvent } from '../../../domain/triggerEvent.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { DialogFoot } from '../../controls/DialogFoot.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { OneOf } from '../../panels/Choice.tsx';
import { usePerform } from '../../panels/usePerform.ts';

type Answers = Omit<TriggerEvent, 'id'>;

/** Asks what happened, when, and for whom it was news; or changes that. */
export const EventDialog = ({ event, onClose }: { readonly event: TriggerEvent | null; readonly onClose: () => void }) => {
  const desk = useDesk();
  const perform = usePerform();
  const { timeLine: t, comparison } = useLanguage();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Answers>(() => event ?? { name: '', date: desk.today(), scope: 'local', note: '' });

  const save = () => {
    const { name, date, scope, note } = answers;
    const set = { name, date, scope, note };
    const refusal = perform(
      event ? { do: 'editEvent', id: event.id, set } : { do: 'addEvent', event: { ...set, id: desk.newId() as TriggerEventId } },
    );
    if (refusal !== null) {
      if (answers.name.trim() === '') document.getElementById(`${id}-name`)?.focus();
      return setProblem(refusal);
    }
    if (!event) desk.notice.set({ kind: 'onTimeLine', did: 'addEvent', name: name.trim() });
    onClose();
  };
  const field = (key: 'name' | 'date' | 'note') => ({
    id: `${id}-${key}`,
    value: answers[key],
    onChange: ({ currentTarget }: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setAnswers({ ...answers, [key]: currentTarget.value as IsoDate }),
    autoComplete: 'off',
    translate: 'no' as const,
  });
  return (
    <Dialog title={event ? t.editEvent : t.addEvent} onClose={onClose}>
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          save();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-name`}>{t.name}</label>
          <input {...field('name')} maxLength={MAX_NAME_LENGTH} aria-describedby={`${id}-name-hint`} required />
          <small id={`${id}-name-hint`}>{t.eventNameHint}</small>
        </div>
        <div className="field">
          <label htmlFor={`${id}-date`}>{t.date}</label>
          <input {...field('date')} type="date" aria-describedby={`${id}-date-hint`} required />
          <small id={`${id}-date-hint`}>{t.eventDateHint}</small>
        </div>
        <OneOf
          legend={t.scope}
          name={`${id}-scope`}
          value={answers.scope}
          options={EVENT_SCOPES.map((scope) => ({ value: scope, label: comparison.scope[scope] }))}
          onChoose={(scope) => setAnswers({ ...answers, scope })}
        />
        <div className="field">
          <label htmlFor={`${id}-note`}>{t.note}</label>
          <textarea {...field('note')} rows={3} />
        </div>
        <DialogFoot problem={problem} cancel={t.cancel} onCancel={onClose}>
          <button type="submit" className="primary">
            {event ? t.save : t.addEvent}
          </button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};
