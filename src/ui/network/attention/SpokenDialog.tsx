import { type IsoDate, isDay } from '../../../domain/identifiers.ts';
import type { AttentionRow } from '../../../domain/network/attention.ts';
import { DayField } from '../../controls/DayField.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import { useRowDeeds } from './useRowDeeds.ts';

/** On which day somebody was spoken to. */
export const SpokenDialog = ({ row, onClose }: { readonly row: AttentionRow; readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const t = language.attention.spokenDialog;
  const nameOf = useNames();
  const deeds = useRowDeeds();
  const { actor } = row;
  const today = desk.today();
  const [answers, put, forget] = useKeptAnswers(desk.drafts, `spoken.${actor}`, { day: today as string });
  const giveUp = () => {
    forget();
    onClose();
  };
  const save = () => {
    if (!isDay(answers.day)) return language.refusals.dateInvalid;
    if (answers.day > today) return t.toCome;
    const refusal = deeds.spokenOn(row, answers.day as IsoDate);
    if (refusal === null) giveUp();
    return refusal;
  };
  return (
    <FormDialog
      title={t.title(actor === null ? '' : nameOf(actor))}
      submit={t.save}
      onSubmit={save}
      onClose={onClose}
      onCancel={giveUp}
    >
      <DayField label={t.day} value={answers.day} max={today} onChange={(day) => put({ day })} required />
    </FormDialog>
  );
};
