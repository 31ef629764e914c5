import { useId, useRef } from 'react';
import type { IsoDate, TriggerEventId } from '../../../domain/identifiers.ts';
import { EVENT_SCOPES, type TriggerEvent } from '../../../domain/triggerEvent.ts';
import { OneOf } from '../../controls/Choice.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../controls/usePerform.ts';
import { AskedDay } from './AskedDay.tsx';

const scopeOf = (text: string): TriggerEvent['scope'] => EVENT_SCOPES.find((scope) => scope === text) ?? 'local';

/** Asks what happened, when, and for whom it was news; or changes that. */
export const EventDialog = ({ event, onClose }: { readonly event: TriggerEvent | null; readonly onClose: () => void }) => {
  const desk = useDesk();
  const perform = usePerform();
  const { timeLine: t, comparison } = useLanguage();
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const { name, date, scope, note } = event ?? { name: '', date: '', scope: 'local', note: '' };
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
    const id = event?.id ?? (desk.newId() as TriggerEventId);
    const refusal = perform(event ? { do: 'editEvent', id, set } : { do: 'addEvent', event: { ...set, id } });
    if (refusal !== null) {
      if (answers.name.trim() === '') nameField.current?.focus();
      return refusal;
    }
    if (!event) desk.notice.set({ kind: 'onTimeLine', did: 'addEvent', name: answers.name.trim(), id });
    giveUp();
    return null;
  };
  return (
    <FormDialog
      title={event ? t.editEvent : t.addEvent}
      submit={event ? t.save : t.addEvent}
      onSubmit={save}
      onClose={onClose}
      onCancel={giveUp}
    >
      <TextField
        ref={nameField}
        label={t.name}
        hint={t.eventNameHint}
        value={answers.name}
        onChange={(name) => put({ name })}
        spellCheck
        required
      />
      <AskedDay
        hint={t.eventDateHint}
        value={answers.date}
        onChange={(date) => put({ date })}
        proposed={event ? [] : [{ day: desk.today(), why: t.whyDay.today }]}
      />
      <OneOf
        legend={t.scope}
        name={`${id}-scope`}
        value={answers.scope}
        options={EVENT_SCOPES.map((scope) => ({ value: scope, label: comparison.scope[scope] }))}
        onChoose={(scope) => put({ scope })}
      />
      <TextField label={t.note} lines={3} value={answers.note} onChange={(note) => put({ note })} />
    </FormDialog>
  );
};
