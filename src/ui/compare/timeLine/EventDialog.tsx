import { type SyntheticEvent, useId, useState } from 'react';
import type { IsoDate, TriggerEventId } from '../../../domain/identifiers.ts';
import { EVENT_SCOPES, type TriggerEvent } from '../../../domain/triggerEvent.ts';
import { Button } from '../../controls/Button.tsx';
import { OneOf } from '../../controls/Choice.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { DialogFoot } from '../../controls/DialogFoot.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../panels/usePerform.ts';

const scopeOf = (text: string): TriggerEvent['scope'] => EVENT_SCOPES.find((scope) => scope === text) ?? 'local';

/** Asks what happened, when, and for whom it was news; or changes that. */
export const EventDialog = ({ event, onClose }: { readonly event: TriggerEvent | null; readonly onClose: () => void }) => {
  const desk = useDesk();
  const perform = usePerform();
  const { timeLine: t, comparison } = useLanguage();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const { name, date, scope, note } = event ?? { name: '', date: desk.today(), scope: 'local', note: '' };
  const [answers, put, forget] = useKeptAnswers(desk.drafts, `event.${event?.id ?? 'new'}`, {
    name,
    date: date as string,
    scope: scope as string,
    note,
  });

  /** Handed in, or given up on purpose; what Escape or a reload breaks off is there again. */
  const giveUp = () => {
    forget();
    onClose();
  };
  const save = () => {
    const set = { ...answers, date: answers.date as IsoDate, scope: scopeOf(answers.scope) };
    const refusal = perform(
      event ? { do: 'editEvent', id: event.id, set } : { do: 'addEvent', event: { ...set, id: desk.newId() as TriggerEventId } },
    );
    if (refusal !== null) {
      if (answers.name.trim() === '') document.getElementById(`${id}-name`)?.focus();
      return setProblem(refusal);
    }
    if (!event) desk.notice.set({ kind: 'onTimeLine', did: 'addEvent', name: answers.name.trim() });
    giveUp();
  };
  const field = (key: 'name' | 'date' | 'note') => ({
    id: `${id}-${key}`,
    value: answers[key],
    onChange: ({ currentTarget }: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) => put({ [key]: currentTarget.value }),
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
          <input {...field('name')} aria-describedby={`${id}-name-hint`} required />
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
          onChoose={(scope) => put({ scope })}
        />
        <div className="field">
          <label htmlFor={`${id}-note`}>{t.note}</label>
          <textarea {...field('note')} rows={3} />
        </div>
        <DialogFoot problem={problem} cancel={t.cancel} onCancel={giveUp}>
          <Button look="primary" type="submit">
            {event ? t.save : t.addEvent}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};
