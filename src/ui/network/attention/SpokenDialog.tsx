import { type IsoDate, isDay } from '../../../domain/identifiers.ts';
import type { AttentionRow } from '../../../domain/network/attention.ts';
import { CheckBox } from '../../controls/CheckBox.tsx';
import { DayField } from '../../controls/DayField.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import { useRowDeeds } from './useRowDeeds.ts';
import type { RowsInPlace } from './useRowsInPlace.ts';

const INSTEAD = 'instead';

/** On which day somebody was spoken to. An earlier day than what stands there takes its place only when that is asked for. */
export const SpokenDialog = ({
  row,
  list,
  onClose,
}: {
  readonly row: AttentionRow;
  readonly list: RowsInPlace;
  readonly onClose: () => void;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const t = language.attention.spokenDialog;
  const nameOf = useNames();
  const deeds = useRowDeeds(list);
  const { actor } = row;
  const today = desk.today();
  const known = useMap(({ actors }) => (actor === null ? null : (actors.get(actor)?.keyFigure?.lastContact ?? null)));
  const [answers, put, forget] = useKeptAnswers(desk.drafts, `spoken.${actor}`, { day: today as string, instead: '' });
  // What is planned was not said yet.
  const later = known !== null && known <= today && isDay(answers.day) && answers.day < known ? known : null;
  const isInstead = answers.instead === INSTEAD;
  const giveUp = () => {
    forget();
    onClose();
  };
  const save = () => {
    if (!isDay(answers.day)) return language.refusals.dateInvalid;
    if (answers.day > today) return t.toCome;
    if (later !== null && !isInstead) return t.isLater(later);
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
      <DayField label={t.day} value={answers.day} max={today} onChange={(day) => put({ day, instead: '' })} required />
      {later !== null && (
        <>
          <p className="hint">{t.isLater(later)}</p>
          <CheckBox checked={isInstead} onChange={(on) => put({ instead: on ? INSTEAD : '' })}>
            {t.instead}
          </CheckBox>
        </>
      )}
    </FormDialog>
  );
};
