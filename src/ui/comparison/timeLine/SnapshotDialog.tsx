import { type SyntheticEvent, useId, useState } from 'react';
import type { IsoDate, SnapshotId } from '../../../domain/identifiers.ts';
import { MAX_NAME_LENGTH } from '../../../domain/quantities.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { DialogFoot } from '../../controls/DialogFoot.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../panels/usePerform.ts';
import { usualSnapshotName } from './usualSnapshotName.ts';

type Answers = Pick<Snapshot, 'name' | 'date' | 'occasion' | 'description'>;

/** Asks what to call a snapshot, and freezes the map as it is when the answer is given; or changes what one is called. */
export const SnapshotDialog = ({ snapshot, onClose }: { readonly snapshot: Snapshot | null; readonly onClose: () => void }) => {
  const desk = useDesk();
  const map = useMap();
  const perform = usePerform();
  const { timeLine: t } = useLanguage();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Answers>(
    () => snapshot ?? { name: usualSnapshotName(map, t.usualName), date: desk.today(), occasion: '', description: '' },
  );

  const save = () => {
    const { name, date, occasion, description } = answers;
    const set = { name, date, occasion, description };
    const refusal = perform(
      snapshot
        ? { do: 'editSnapshot', id: snapshot.id, set }
        : {
            do: 'takeSnapshot',
            snapshot: { ...set, id: desk.newId() as SnapshotId, takenAt: desk.now(), madeBy: 'person' },
          },
    );
    if (refusal !== null) {
      if (answers.name.trim() === '') document.getElementById(`${id}-name`)?.focus();
      return setProblem(refusal);
    }
    if (!snapshot) desk.notice.set({ kind: 'onTimeLine', did: 'takeSnapshot', name: name.trim() });
    onClose();
  };
  const field = (key: keyof Answers) => ({
    id: `${id}-${key}`,
    value: answers[key],
    onChange: ({ currentTarget }: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setAnswers({ ...answers, [key]: currentTarget.value as IsoDate }),
    autoComplete: 'off',
    translate: 'no' as const,
  });
  return (
    <Dialog title={snapshot ? t.edit : t.take} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-name`}>{t.name}</label>
          <input {...field('name')} maxLength={MAX_NAME_LENGTH} onFocus={(event) => event.target.select()} required />
        </div>
        <div className="field">
          <label htmlFor={`${id}-date`}>{t.date}</label>
          <input {...field('date')} type="date" aria-describedby={`${id}-date-hint`} required />
          <small id={`${id}-date-hint`}>{t.dateHint}</small>
        </div>
        <div className="field">
          <label htmlFor={`${id}-occasion`}>{t.occasion}</label>
          <input {...field('occasion')} aria-describedby={`${id}-occasion-hint`} />
          <small id={`${id}-occasion-hint`}>{t.occasionHint}</small>
        </div>
        <div className="field">
          <label htmlFor={`${id}-description`}>{t.description}</label>
          <textarea {...field('description')} rows={3} />
        </div>
        <DialogFoot problem={problem} cancel={t.cancel} onCancel={onClose}>
          <button type="submit" className="primary">
            {snapshot ? t.save : t.take}
          </button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};
