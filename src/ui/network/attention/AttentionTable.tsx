import type { AttentionRow } from '../../../domain/network/attention.ts';
import { PressArea } from '../../controls/PressArea.tsx';
import { arrowsBetweenRows, tabPastRows } from '../../controls/table/tabPastRows.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import type { AttentionQuestion } from './AttentionDialog.tsx';
import { ShownRowActions } from './RowNoted.tsx';
import { rowKey } from './rowKey.ts';
import { useWho } from './useAttentionWords.ts';
import type { RowsInPlace, ShownRow } from './useRowsInPlace.ts';

/** One row a person, with every reason; on a narrow screen each row is a block. */
export const AttentionTable = ({
  caption,
  list,
  isFirst = false,
  onAsk,
}: {
  readonly caption: string;
  readonly list: RowsInPlace;
  /** Whether what to begin with stands on top. */
  readonly isFirst?: boolean;
  readonly onAsk: (asked: AttentionQuestion) => void;
}) => {
  const { attention: t } = useLanguage();
  return (
    <table
      className="attention-table"
      onKeyDown={(event) => {
        tabPastRows(event);
        arrowsBetweenRows(event);
      }}
    >
      <caption className="hidden-visually">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.column.who}</th>
          <th scope="col">{t.column.why}</th>
          <th scope="col">{t.column.deed}</th>
        </tr>
      </thead>
      <tbody>
        {list.shown.map((shown, place) => (
          <tr key={rowKey(shown.row)}>
            <th scope="row">
              <RowName row={shown.row} />
            </th>
            <td>
              <RowReasons {...shown} />
            </td>
            <td>
              <ShownRowActions {...{ shown, list, onAsk }} isFirst={isFirst && place === 0} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Somebody's name leads to what is known of them. */
export const RowName = ({ row: { actor, reasons } }: { readonly row: AttentionRow }) => {
  const desk = useDesk();
  const who = useWho();
  const [reason] = reasons;
  if (!reason) return null;
  const name = who({ actor, reason });
  return actor === null ? (
    name
  ) : (
    <PressArea className="name-button" onClick={() => desk.selection.select({ actors: [actor] })}>
      {name}
    </PressArea>
  );
};

/** Why; of a row about which something was done what is left of it, or else what it was. */
export const RowReasons = ({ row, left }: Pick<ShownRow, 'row' | 'left'>) => {
  const { attention: t } = useLanguage();
  const nameOf = useNames();
  const reasons = left.length > 0 ? left : row.reasons;
  return reasons.map((reason) => <p key={reason.code}>{t.why(reason, nameOf as (id: never) => string)}</p>);
};
