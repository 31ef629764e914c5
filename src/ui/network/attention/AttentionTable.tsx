import type { AttentionRow } from '../../../domain/network/attention.ts';
import { PressArea } from '../../controls/PressArea.tsx';
import { arrowsBetweenRows, tabPastRows } from '../../controls/table/tabPastRows.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import type { AttentionQuestion } from './AttentionDialog.tsx';
import { RowActions } from './RowActions.tsx';
import { rowKey } from './rowKey.ts';
import { useWho } from './useAttentionWords.ts';

/** One row a person, with every reason; on a narrow screen each row is a block. */
export const AttentionTable = ({
  caption,
  rows,
  onAsk,
}: {
  readonly caption: string;
  readonly rows: readonly AttentionRow[];
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
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            <th scope="row">
              <RowName row={row} />
            </th>
            <td>
              <RowReasons row={row} />
            </td>
            <td>
              <RowActions row={row} onAsk={onAsk} />
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

export const RowReasons = ({ row: { reasons } }: { readonly row: AttentionRow }) => {
  const { attention: t } = useLanguage();
  const nameOf = useNames();
  return reasons.map((reason) => <p key={reason.code}>{t.why(reason, nameOf as (id: never) => string)}</p>);
};
