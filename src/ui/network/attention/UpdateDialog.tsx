import { useId } from 'react';
import { type ActorId, type IsoDate, isDay } from '../../../domain/identifiers.ts';
import { type KeyFigureStatus, newKeyFigure, STATUSES, spansAfter } from '../../../domain/keyFigure.ts';
import { Button } from '../../controls/Button.tsx';
import { OneOf } from '../../controls/Choice.tsx';
import { DayField } from '../../controls/DayField.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useDesk, useMap, useMapAsWritten } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import { usePerform } from '../../controls/usePerform.ts';
import { updatePart } from './updatePart.ts';

/** Status with since when, the day of coming back, the end of what was agreed and who keeps contact: what asks for attention is put right in one go. */
export const UpdateDialog = ({
  actor,
  onDates,
  onClose,
}: {
  readonly actor: ActorId;
  /** To the days themselves, where a status still to come is in the way of another. */
  readonly onDates: () => void;
  readonly onClose: () => void;
}) => {
  const desk = useDesk();
  const perform = usePerform();
  const language = useLanguage();
  const t = language.attention.statusDialog;
  const nameOf = useNames();
  const id = useId();
  const keyFigure = useMap(({ actors }) => actors.get(actor)?.keyFigure) ?? newKeyFigure;
  const today = desk.today();
  const hasToCome = useMapAsWritten(({ actors }) => spansAfter(actors.get(actor)?.keyFigure ?? newKeyFigure, today).length > 0);
  const [answers, put, forget] = useKeptAnswers(desk.drafts, `update.${actor}`, {
    status: keyFigure.status as string,
    since: today as string,
    backOn: keyFigure.backOn ?? '',
    agreedUntil: keyFigure.agreedUntil ?? '',
    contactPerson: keyFigure.contactPerson ?? '',
  });
  const status = STATUSES.find((one) => one === answers.status) ?? keyFigure.status;
  const isNewStatus = status !== keyFigure.status;
  const isAway = status === 'paused';
  const giveUp = () => {
    forget();
    onClose();
  };
  const save = () => {
    const shown = [isNewStatus ? answers.since : '', isAway ? answers.backOn : '', answers.agreedUntil];
    const days = shown.filter((day) => day !== '');
    if (isNewStatus && answers.since === '') return t.sinceNeeded;
    if (!days.every(isDay)) return language.refusals.dateInvalid;
    if (isNewStatus && answers.since > today) return language.attention.spokenDialog.toCome;
    const set = updatePart(keyFigure.status, status, answers);
    const refusal = perform({ do: 'editKeyFigures', actors: [actor], set, on: isNewStatus ? (answers.since as IsoDate) : today });
    if (refusal === null) giveUp();
    return refusal;
  };
  return (
    <FormDialog
      title={t.title(nameOf(actor))}
      submit={t.save}
      onSubmit={save}
      onClose={onClose}
      onCancel={giveUp}
      also={hasToCome && <Button onClick={onDates}>{language.course.dates.edit}</Button>}
    >
      <OneOf<KeyFigureStatus>
        legend={language.panels.status}
        name={`${id}-status`}
        options={STATUSES.map((value) => ({ value, label: language.words.status[value] }))}
        value={status}
        onChoose={(value) => put({ status: value })}
      />
      {isNewStatus && (
        <DayField label={t.since} value={answers.since} max={today} onChange={(since) => put({ since })} required />
      )}
      {isAway && <DayField label={t.backOn} hint={t.backOnHint} value={answers.backOn} onChange={(backOn) => put({ backOn })} />}
      <DayField
        label={t.agreedUntil}
        hint={t.backOnHint}
        value={answers.agreedUntil}
        onChange={(agreedUntil) => put({ agreedUntil })}
      />
      <TextField
        label={t.contactPerson}
        hint={t.contactPersonHint}
        value={answers.contactPerson}
        onChange={(contactPerson) => put({ contactPerson })}
      />
    </FormDialog>
  );
};
