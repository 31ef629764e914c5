import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { RelationId } from '../../domain/identifiers.ts';
import { STRENGTHS, type Strength } from '../../domain/quantities.ts';
import { CERTAINTIES, RELATION_TYPES } from '../../domain/relation.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { SelectCell } from '../controls/table/SelectCell.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { DIRECTIONS, directionChange, directionOf } from '../panels/direction.ts';
import { RelationDrawnBy } from './DrawnByCell.tsx';

/** One relation as a row; drawn again only when something of its own or a name in it changes. */
export const RelationRow = memo(
  ({
    id,
    index,
    onRemove,
  }: {
    readonly id: RelationId;
    readonly index: number;
    readonly onRemove: (id: RelationId, index: number) => void;
  }) => {
    const desk = useDesk();
    const t = useLanguage();
    const relation = useMap(({ relations }) => relations.get(id));
    const [from = '', to = ''] = useMap(({ actors }) =>
      [relation?.from, relation?.to].map((end) => (end && actors.get(end)?.name) ?? ''),
    );
    const isSelected = useObserved(desk.selection, ({ relations }) => relations.has(id));
    if (!relation) return null;
    const { column, cell } = t.table;
    const pair = t.table.pair(from, to);
    return (
      <tr data-index={index} aria-rowindex={index + 2} className={isSelected ? 'is-selected' : ''}>
        <td data-column="select" className="column-select">
          <CheckBox spoken={t.table.select(pair)} checked={isSelected} onChange={() => desk.selection.toggleRelation(id)} />
        </td>
        <th scope="row" className="column-from">
          <span className="cell-text" translate="no" title={from}>
            {from}
          </span>
        </th>
        <SelectCell
          column="type"
          label={cell(column.type, pair)}
          value={relation.type}
          options={RELATION_TYPES.map((value) => ({ value, label: t.words.relationType[value] }))}
          onChoose={(type) => desk.perform({ do: 'editRelation', id, set: { type } })}
        />
        <td>
          <span className="cell-text" translate="no" title={to}>
            {to}
          </span>
        </td>
        {relation.type === 'influence' ? (
          <SelectCell
            column="direction"
            label={cell(column.direction, pair)}
            value={directionOf(relation)}
            options={DIRECTIONS.map((value) => ({ value, label: t.table.directionOf[value] }))}
            onChoose={(direction) => desk.perform({ do: 'editRelation', id, set: directionChange(direction) })}
          />
        ) : (
          <td>
            <span className="cell-text cell-nothing">–</span>
          </td>
        )}
        <SelectCell
          column="strength"
          label={cell(column.strength, pair)}
          value={String(relation.strength)}
          options={STRENGTHS.map((value) => ({ value: String(value), label: t.words.strength[value] }))}
          onChoose={(strength) => desk.perform({ do: 'editRelation', id, set: { strength: Number(strength) as Strength } })}
        />
        <SelectCell
          column="certainty"
          label={cell(column.certainty, pair)}
          value={relation.certainty}
          options={CERTAINTIES.map((value) => ({ value, label: t.words.certainty[value] }))}
          onChoose={(certainty) => desk.perform({ do: 'editRelation', id, set: { certainty } })}
        />
        <RelationDrawnBy id={id} />
        <td data-column="remove" className="column-remove">
          <IconButton
            label={t.table.remove(`${t.words.relationType[relation.type]} ${pair}`)}
            icon={Trash2}
            onClick={() => onRemove(id, index)}
          />
        </td>
      </tr>
    );
  },
);
