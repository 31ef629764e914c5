import { memo } from 'react';
import type { ActorId } from '../../../domain/identifiers.ts';
import { CheckBox } from '../../controls/CheckBox.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { FigureCell } from './FigureCell.tsx';
import type { FigureColumn } from './figureColumns.ts';

/** One key figure as a row; drawn again only when something of its own changes. */
export const FigureRow = memo(
  ({ id, index, columns }: { readonly id: ActorId; readonly index: number; readonly columns: readonly FigureColumn[] }) => {
    const desk = useDesk();
    const { table } = useLanguage();
    const actor = useMap(({ actors }) => actors.get(id));
    const isSelected = useObserved(desk.selection, ({ actors }) => actors.has(id));
    if (!actor?.keyFigure) return null;
    const { keyFigure } = actor;
    return (
      <tr
        data-index={index}
        aria-rowindex={index + 2}
        className={`${isSelected ? 'is-selected' : ''} ${keyFigure.status === 'left' ? 'has-left' : ''}`}
      >
        <td data-column="select" className="column-select">
          <CheckBox spoken={table.select(actor.name)} checked={isSelected} onChange={() => desk.selection.toggleActor(id)} />
        </td>
        {columns.map((column) => (
          <FigureCell key={column} actor={actor} keyFigure={keyFigure} column={column} />
        ))}
      </tr>
    );
  },
);
