import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import { ACTOR_KINDS, type Actor } from '../../domain/actor.ts';
import type { Camp } from '../../domain/camp.ts';
import { type KeyFigureStatus, STATUSES } from '../../domain/keyFigure.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { AreaChoice } from '../panels/AreaChoice.tsx';
import { usePerform } from '../panels/usePerform.ts';
import { CampCell } from './CampCell.tsx';
import { CellMenu } from './CellMenu.tsx';
import { NameCell } from './NameCell.tsx';
import { RolesCell } from './RolesCell.tsx';
import { SelectCell } from './SelectCell.tsx';

/** One actor as a row; drawn again only when something of its own changes. */
export const ActorRow = memo(
  ({
    actor,
    index,
    isSelected,
    camps,
    areaNames,
    keyFigureTerm,
    onRemove,
  }: {
    readonly actor: Actor;
    readonly index: number;
    readonly isSelected: boolean;
    readonly camps: readonly Camp[];
    readonly areaNames: string;
    readonly keyFigureTerm: 'figure' | 'person';
    readonly onRemove: (actor: Actor, index: number) => void;
  }) => {
    const desk = useDesk();
    const t = useLanguage();
    const perform = usePerform();
    const { id, name } = actor;
    const { column, cell, cellWith, none } = t.table;
    return (
      <tr data-index={index} aria-rowindex={index + 2} className={isSelected ? 'is-selected' : ''}>
        <td data-column="select" className="column-select">
          <CheckBox spoken={t.table.select(name)} checked={isSelected} onChange={() => desk.selection.toggleActor(id)} />
        </td>
        <NameCell
          label={cell(column.name, name)}
          value={name}
          onCommit={(text, typing) => perform({ do: 'editActor', id, set: { name: text } }, typing)}
        />
        <SelectCell
          column="kind"
          label={cell(column.kind, name)}
          value={actor.kind}
          options={ACTOR_KINDS.map((value) => ({ value, label: t.words.kind[value] }))}
          onChoose={(kind) => desk.perform({ do: 'editActor', id, set: { kind } })}
        />
        <RolesCell actor={actor} />
        <CampCell actor={actor} camps={camps} />
        <CellMenu
          column="neighbourhoods"
          label={cellWith(column.neighbourhoods, name, areaNames || none)}
          value={areaNames === '' ? <Nothing /> : <span className="cell-text">{areaNames}</span>}
        >
          {() => (
            <AreaChoice actors={[id]} as="neighbourhoods" legend={t.panels.neighbourhoods} hint={t.panels.neighbourhoodsHint} />
          )}
        </CellMenu>
        <SelectCell<KeyFigureStatus | ''>
          column="keyFigure"
          label={cell(t.table.keyFigureColumn[keyFigureTerm], name)}
          value={actor.keyFigure?.status ?? ''}
          options={[{ value: '', label: '–' }, ...STATUSES.map((value) => ({ value, label: t.words.status[value] }))]}
          onChoose={(status) => desk.perform({ do: 'editActor', id, set: { keyFigure: status === '' ? null : { status } } })}
        />
        <td data-column="remove" className="column-remove">
          <IconButton label={t.table.remove(name)} icon={Trash2} onClick={() => onRemove(actor, index)} />
        </td>
      </tr>
    );
  },
);

const Nothing = () => <span className="cell-nothing">–</span>;
