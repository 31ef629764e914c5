import type { AttentionRow } from '../../../domain/network/attention.ts';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useDraft } from '../../controls/useDraft.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { rowKey } from './rowKey.ts';
import { useWho } from './useAttentionWords.ts';
import { useRowDeeds } from './useRowDeeds.ts';
import type { RowsInPlace } from './useRowsInPlace.ts';

/** Why something is to be shown no more; that may be left unsaid. */
export const AsideDialog = ({
  row,
  list,
  onClose,
}: {
  readonly row: AttentionRow;
  readonly list: RowsInPlace;
  readonly onClose: () => void;
}) => {
  const { attention } = useLanguage();
  const t = attention.asideDialog;
  const who = useWho();
  const deeds = useRowDeeds(list);
  const [why, setWhy] = useDraft(`aside.${rowKey(row)}`);
  const [reason] = row.reasons;
  const giveUp = () => {
    setWhy('');
    onClose();
  };
  const save = () => {
    const refusal = deeds.setAside(row, why.trim());
    if (refusal === null) giveUp();
    return refusal;
  };
  return (
    <FormDialog
      title={t.title(reason ? who({ actor: row.actor, reason }) : '')}
      submit={t.save}
      onSubmit={save}
      onClose={onClose}
      onCancel={giveUp}
    >
      <p>{t.means}</p>
      <TextField label={t.reason} hint={t.reasonHint} value={why} onChange={setWhy} spellCheck />
    </FormDialog>
  );
};
