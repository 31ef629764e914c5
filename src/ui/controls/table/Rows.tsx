import { type KeyboardEvent, type ReactNode, type RefObject, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { tabPastRows } from './tabPastRows.ts';
import { ROW_PX, rowPieces, useRowWindow } from './useRowWindow.ts';
import '../table.css';

export interface RowsHandle {
  /** Puts focus in a cell of a row, and brings it in sight. */
  readonly goTo: (index: number, column: string) => void;
}

/**
 * The body of a long table: only rows near sight exist, and the one with focus. Arrow up and down go to the same column
 * of the next row, Enter in a field too; past the last row `onEnd` is called. Tab stays within a row.
 */
export const Rows = <Id extends string>({
  ref,
  ids,
  columns,
  scroller,
  renderRow,
  isHeading = () => false,
  spare,
  onEnd,
  onDelete,
}: {
  readonly ref: RefObject<RowsHandle | null>;
  readonly ids: readonly Id[];
  /** How many columns a row has. */
  readonly columns: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly renderRow: (id: Id, index: number) => ReactNode;
  /** What is no row to go to: it names those below it. */
  readonly isHeading?: (id: Id) => boolean;
  /** Rows beyond what is in sight; few where a row has much in it. */
  readonly spare?: number | undefined;
  readonly onEnd: () => void;
  /** Delete was pressed on the checkbox of a row. */
  readonly onDelete: (id: Id, index: number) => void;
}) => {
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useRowWindow(scroller, body, spare);
  const [focused, setFocused] = useState<Id | null>(null);
  const focusedIndex = focused === null ? null : ids.indexOf(focused);

  const goTo = (index: number, column: string) => {
    const id = ids[index];
    if (id === undefined) return;
    flushSync(() => setFocused(id));
    body.current
      ?.querySelector<HTMLElement>(`[data-index="${index}"] [data-column="${column}"] :is(input, select, button)`)
      ?.focus();
  };
  useImperativeHandle(ref, () => ({ goTo }));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    tabPastRows(event);
    const target = event.target as HTMLElement;
    const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index']);
    const id = ids[index];
    if (column === undefined || id === undefined || event.defaultPrevented) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isOpenSelect(target)) return;
    const isField = target.matches('input:not([type="checkbox"]), select');
    if (event.key === 'ArrowDown' || (event.key === 'Enter' && isField)) {
      event.preventDefault();
      const next = ids.findIndex((other, at) => at > index && !isHeading(other));
      if (next >= 0) goTo(next, column);
      else if (event.key === 'Enter') onEnd();
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      goTo(
        ids.findLastIndex((other, at) => at < index && !isHeading(other)),
        column,
      );
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && target.matches('input[type="checkbox"]')) {
      event.preventDefault();
      onDelete(id, index);
    }
  };

  return (
    <tbody
      ref={body}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const index = event.target.closest<HTMLElement>('[data-index]')?.dataset['index'];
        if (index !== undefined) setFocused(ids[Number(index)] ?? null);
      }}
    >
      {rowPieces(ids.length, rows, focusedIndex).map((piece) =>
        'gap' in piece ? (
          <tr key={`gap-${piece.before}`} className="row-gap" aria-hidden="true">
            <td colSpan={columns} style={{ height: piece.gap * ROW_PX }} />
          </tr>
        ) : (
          renderRow(ids[piece.index] as Id, piece.index)
        ),
      )}
    </tbody>
  );
};

/** A list of choices that is unfolded keeps its own keys. Browsers that do not know the word cannot tell. */
const isOpenSelect = (element: HTMLElement): boolean => {
  if (!(element instanceof HTMLSelectElement)) return false;
  try {
    return element.matches(':open');
  } catch {
    return false;
  }
};
