import { useState } from 'react';
import type { AttentionRow } from '../../../domain/network/attention.ts';
import { StatusDatesDialog } from '../course/StatusDatesDialog.tsx';
import { AsideDialog } from './AsideDialog.tsx';
import { SpokenDialog } from './SpokenDialog.tsx';
import { UpdateDialog } from './UpdateDialog.tsx';
import type { RowsInPlace } from './useRowsInPlace.ts';

/** What is being asked about a row. */
export interface AttentionQuestion {
  readonly ask: 'spoken' | 'update' | 'aside' | 'dates';
  readonly row: AttentionRow;
  /** Where it stands, and stays when something was done about it. */
  readonly list: RowsInPlace;
}

/** The dialog that asks it. */
export const AttentionDialog = ({
  asked: { ask, row, list },
  onClose,
}: {
  readonly asked: AttentionQuestion;
  readonly onClose: () => void;
}) => {
  const [isOfDates, setOfDates] = useState(ask === 'dates');
  const { actor } = row;
  if (ask === 'aside') return <AsideDialog row={row} list={list} onClose={onClose} />;
  if (actor === null) return null;
  if (ask === 'spoken') return <SpokenDialog row={row} list={list} onClose={onClose} />;
  if (isOfDates) return <StatusDatesDialog actor={actor} onClose={onClose} />;
  return <UpdateDialog actor={actor} onDates={() => setOfDates(true)} onClose={onClose} />;
};
