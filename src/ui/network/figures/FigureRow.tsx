import { memo } from 'react';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { FigureGrouping } from '../../../domain/network/figureGroups.ts';
import { listed } from '../../../language/grammar.ts';
import { CheckBox } from '../../controls/CheckBox.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { FigureCell } from './FigureCell.tsx';
import type { FigureColumn } from './figureColumns.ts';
import { movedTo } from './figureRows.ts';

/** One key figure as a row; drawn again only when something of its own changes. Where it is no longer in the group it stands in, it says where it is. */
export const FigureRow = memo(
  ({
    id,
    index,
    columns,
    grouping,
    under,
  }: {
    readonly id: ActorId;
    readonly index: number;
    readonly columns: readonly FigureColumn[];
    readonly grouping: FigureGrouping | null;
    readonly under: readonly string[];
  }) => {
    const desk = useDesk();
    const t = useLanguage();
    const actor = useMap(({ actors }) => actors.get(id));
    const moved = useMap((map) => {
      const one = map.actors.get(id);
      return one && grouping !== null ? movedTo(t, map, one, grouping, under) : [];
    });
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
          <CheckBox spoken={t.table.select(actor.name)} checked={isSelected} onChange={() => desk.selection.toggleActor(id)} />
        </td>
        {columns.map((column) => (
          <FigureCell
            key={column}
            actor={actor}
            keyFigure={keyFigure}
            column={column}
            moved={column === 'name' && moved.length > 0 ? t.networkFigures.movedTo(listed(moved, t.code)) : ''}
          />
        ))}
      </tr>
    );
  },
);
