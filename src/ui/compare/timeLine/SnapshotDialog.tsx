import { useRef } from 'react';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { IsoDate, SnapshotId } from '../../../domain/identifiers.ts';
import { nameKey } from '../../../domain/nameKey.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import { snapshotsInOrder } from '../../../domain/timeLine.ts';
import type { TriggerEvent } from '../../../domain/triggerEvent.ts';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../controls/usePerform.ts';
import { AskedDay } from './AskedDay.tsx';
import { compareAround } from './compareAround.ts';
import { proposedDays } from './proposedDays.ts';

/** Asks what to call a snapshot, and freezes the map as it is when the answer is given; or changes what one is called. */
export const SnapshotDialog = ({
  snapshot,
  beforeEvent = null,
  onClose,
}: {
  readonly snapshot: Snapshot | null;
  /** It is to show how the map was before this: then the two are compared at once. */
  readonly beforeEvent?: TriggerEvent | null;
  readonly onClose: () => void;
}) => {
  const desk = useDesk();
  const map = useMap(({ snapshots }) => ({ snapshots }));
  const perform = usePerform();
  const { timeLine: t } = useLanguage();
  const nameField = useRef<HTMLInputElement>(null);
  const today = desk.today();
  const drawnOn = desk.drawnOn();
  const proposed = snapshot ? [] : proposedDays({ today, drawnOn, beforeEvent }, t.whyDay);
  const startOf = () => {
    const { name, date, occasion, description } = snapshot ?? {
      name: usualSnapshotName(map, t.usualName),
      date: proposed.length === 0 ? desk.today() : '',
      occasion: '',
      description: '',
    };
    return { name, date: date as string, occasion, description };
  };
  const [answers, put, forget] = useKeptAnswers(desk.drafts, `snapshot.${snapshot?.id ?? beforeEvent?.id ?? 'new'}`, startOf());

  const save = () => {
    const set = { ...answers, date: answers.date as IsoDate };
    const refusal = perform(
      snapshot
        ? { do: 'editSnapshot', id: snapshot.id, set }
        : {
            do: 'takeSnapshot',
            snapshot: { ...set, id: desk.newId() as SnapshotId, takenAt: desk.now(), madeBy: 'person' },
          },
    );
    if (refusal !== null) {
      if (answers.name.trim() === '') nameField.current?.focus();
      return refusal;
    }
    if (beforeEvent) compareAround(desk, beforeEvent);
    if (!snapshot) desk.notice.set({ kind: 'onTimeLine', did: 'takeSnapshot', name: answers.name.trim() });
    giveUp();
    return null;
  };
  /** Handed in, or given up on purpose; what Escape or a reload breaks off is there again. */
  const giveUp = () => {
    forget();
    onClose();
  };
  return (
    <FormDialog
      title={snapshot ? t.edit : t.take}
      submit={snapshot ? t.save : t.take}
      onSubmit={save}
      onClose={onClose}
      onCancel={giveUp}
    >
      <TextField
        ref={nameField}
        label={t.name}
        value={answers.name}
        onChange={(name) => put({ name })}
        onFocus={(event) => event.target.select()}
        spellCheck
        required
      />
      <AskedDay hint={t.dateHint} value={answers.date} onChange={(date) => put({ date })} proposed={proposed} />
      <TextField
        label={t.occasion}
        hint={t.occasionHint}
        value={answers.occasion}
        onChange={(occasion) => put({ occasion })}
        spellCheck
      />
      <TextField label={t.description} lines={3} value={answers.description} onChange={(description) => put({ description })} />
    </FormDialog>
  );
};

/** The first of `Foto 1`, `Foto 2`, … above the number of snapshots that no snapshot is called yet. */
export const usualSnapshotName = ({ snapshots }: Pick<ActorMap, 'snapshots'>, nameOf: (number: number) => string): string => {
  const taken = new Set([...snapshots.values()].map(({ name }) => nameKey(name)));
  for (let number = snapshotsInOrder({ snapshots }).length + 1; ; number++) {
    const name = nameOf(number);
    if (!taken.has(nameKey(name))) return name;
  }
};
