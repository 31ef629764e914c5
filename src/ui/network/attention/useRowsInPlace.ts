import { useState } from 'react';
import type { IsoDate, JudgementId } from '../../../domain/identifiers.ts';
import type { Judgement } from '../../../domain/judgement.ts';
import type { AttentionGround, AttentionRow } from '../../../domain/network/attention.ts';
import type { AttentionReason } from '../../../domain/network/attentionReasons.ts';
import { useMap } from '../../controls/useDesk.tsx';
import { rowKey } from './rowKey.ts';

/** What was decided of a reason before, or nothing. */
export interface JudgedBefore {
  readonly id: JudgementId;
  readonly judgement: Judgement | null;
}
/** What was done about a row, with what stood before, so that it can be taken back. */
export type RowDone =
  | { readonly did: 'spoken'; readonly day: IsoDate; readonly was: IsoDate | null }
  | { readonly did: 'later' | 'dismissed'; readonly was: readonly JudgedBefore[] };
export interface ShownRow {
  readonly row: AttentionRow;
  readonly done: RowDone | null;
  /** Of a row about which something was done: why it still asks for attention. */
  readonly left: readonly AttentionReason[];
}
export interface RowsInPlace {
  readonly shown: readonly ShownRow[];
  readonly keep: (row: AttentionRow, done: RowDone) => void;
  readonly letGo: (row: AttentionRow) => void;
}

interface Kept {
  readonly row: AttentionRow;
  readonly place: number;
  readonly done: RowDone;
}

/**
 * Rows that stay where they are when something is done about them, until one leaves the list or takes it back: no other row comes under a pointer that
 * may click once more.
 */
export const useRowsInPlace = (rows: readonly AttentionRow[]): RowsInPlace => {
  const [all, setAll] = useState<readonly Kept[]>([]);
  const ground = useMap(({ actors, judgements }) => ({ actors, judgements }));
  const shown = placed(
    rows,
    all.filter((one) => holds(ground, one)),
  );
  const others = ({ row }: { readonly row: AttentionRow }) => all.filter((one) => rowKey(one.row) !== rowKey(row));
  return {
    shown,
    keep: (row, done) => {
      const place = shown.findIndex((one) => rowKey(one.row) === rowKey(row));
      if (place >= 0) setAll([...others({ row }), { row, place, done }]);
    },
    letGo: (row) => setAll(others({ row })),
  };
};

const placed = (rows: readonly AttentionRow[], kept: readonly Kept[]): readonly ShownRow[] => {
  const keys = new Set(kept.map(({ row }) => rowKey(row)));
  const shown: ShownRow[] = rows.filter((row) => !keys.has(rowKey(row))).map((row) => ({ row, done: null, left: [] }));
  for (const { row, place, done } of kept.toSorted((a, b) => a.place - b.place)) {
    const left = rows.find((one) => rowKey(one) === rowKey(row))?.reasons ?? [];
    shown.splice(place, 0, { row, done, left });
  }
  return shown;
};

/** Not any more where it was undone, or said otherwise, elsewhere. */
const holds = ({ actors, judgements }: Pick<AttentionGround, 'actors' | 'judgements'>, { row, done }: Kept): boolean => {
  const { actor } = row;
  if (done.did === 'spoken') return actor !== null && actors.get(actor)?.keyFigure?.lastContact === done.day;
  return done.was.every(({ id }) => judgements.get(id)?.verdict === done.did);
};
