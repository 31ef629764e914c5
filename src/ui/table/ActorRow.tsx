import { CircleHelp, Ellipsis, Trash2 } from 'lucide-react';
import { type ComponentProps, memo, useRef, useState } from 'react';
import { ACTOR_KINDS, type ActorKind } from '../../domain/actorKind.ts';
import { campsInOrder, propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { type KeyFigureStatus, STATUSES } from '../../domain/keyFigure.ts';
import { menuOf } from '../actions/action.ts';
import { mergingActions } from '../actions/mergingActions.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { CommittedField } from '../controls/CommittedField.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Menu } from '../controls/Menu.tsx';
import { Popover } from '../controls/Popover.tsx';
import { CellMenu } from '../controls/table/CellMenu.tsx';
import { SelectCell } from '../controls/table/SelectCell.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { usePerform } from '../controls/usePerform.ts';
import { AboutActor, asksAbout, questionAbout } from '../panels/AboutActor.tsx';
import { AreaChoice } from '../panels/AreaChoice.tsx';
import { actorCell } from './actorCells.ts';
import { CampCell } from './CampCell.tsx';
import { ActorDrawnBy } from './DrawnByCell.tsx';
import { RolesCell } from './RolesCell.tsx';

/** The heading cell of a row: its name, editable. A refused name stays in the field with the reason below it. */
const NameCell = ({
  id,
  ...name
}: Pick<ComponentProps<typeof CommittedField>, 'label' | 'value' | 'onCommit'> & { readonly id: ActorId }) => (
  <th scope="row" data-column="name" className="column-name">
    <CommittedField className="cell" isLabelHidden {...name} />
    <AskedMark id={id} />
  </th>
);

/** Where something is asked about an actor: the question opens beside it, and no row moves. */
const AskedMark = ({ id }: { readonly id: ActorId }) => {
  const t = useLanguage();
  const { asked } = useDesk();
  const question = useMap(({ actors }) => {
    const actor = actors.get(id);
    const asks = asksAbout(actor);
    return actor && asks ? questionAbout(t, actor.name, asks) : null;
  });
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (question === null) return null;
  return (
    <>
      <IconButton
        ref={button}
        label={question}
        icon={CircleHelp}
        className="asked-mark"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => {
          // The line below the table may ask the same.
          asked.set(asked.getSnapshot().filter((other) => other !== id));
          setOpen(!isOpen);
        }}
      />
      {isOpen && (
        <Popover label={question} at={button} className="cell-menu" onClose={() => setOpen(false)}>
          <AboutActor id={id} />
        </Popover>
      )}
    </>
  );
};

/** One actor as a row; drawn again only when something of its own changes. */
export const ActorRow = memo(
  ({
    id,
    index,
    onRemove,
  }: {
    readonly id: ActorId;
    readonly index: number;
    readonly onRemove: (id: ActorId, index: number) => void;
  }) => {
    const desk = useDesk();
    const t = useLanguage();
    const perform = usePerform();
    const actor = useMap(({ actors }) => actors.get(id));
    const camps = useMap(({ camps }) => camps);
    const areaNames = useMap(({ areas }) => (actor ? actorCell(t, { camps, areas }, actor, 'neighbourhoods') : ''));
    const term = useMap((map) => propertiesOf(map).keyFigureTerm);
    const isSelected = useObserved(desk.selection, ({ actors }) => actors.has(id));
    if (!actor) return null;
    const { name } = actor;
    const isKindOpen = asksAbout(actor) === 'kind';
    const { column, cell, cellWith, none } = t.table;
    return (
      <tr data-index={index} aria-rowindex={index + 2} className={isSelected ? 'is-selected' : ''}>
        <td data-column="select" className="column-select">
          <CheckBox spoken={t.table.select(name)} checked={isSelected} onChange={() => desk.selection.toggleActor(id)} />
        </td>
        <NameCell
          id={id}
          label={cell(column.name, name)}
          value={name}
          onCommit={(text, typing) => perform({ do: 'editActor', id, set: { name: text } }, typing)}
        />
        <SelectCell<ActorKind | ''>
          column="kind"
          label={cell(column.kind, name)}
          value={isKindOpen ? '' : actor.kind}
          options={[
            ...(isKindOpen ? [{ value: '' as const, label: t.openAbout.kindUnknown }] : []),
            ...ACTOR_KINDS.map((value) => ({ value, label: t.words.kind[value] })),
          ]}
          onChoose={(kind) => kind !== '' && desk.perform({ do: 'editActor', id, set: { kind } })}
        />
        <RolesCell actor={actor} />
        <CampCell actor={actor} camps={campsInOrder({ camps })} />
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
          label={cell(t.table.keyFigureColumn[term], name)}
          value={actor.keyFigure?.status ?? ''}
          options={[{ value: '', label: '–' }, ...STATUSES.map((value) => ({ value, label: t.words.status[value] }))]}
          onChoose={(status) =>
            desk.perform({ do: 'editActor', id, set: { keyFigure: status === '' ? null : { status } }, on: desk.today() })
          }
        />
        <ActorDrawnBy id={id} />
        <td data-column="remove" className="column-remove">
          <Menu label={t.merging.rowMenu(name)} actions={menuOf(mergingActions, t, { desk, actor: id })}>
            <Ellipsis size={18} aria-hidden="true" />
          </Menu>
          <IconButton label={t.table.remove(name)} icon={Trash2} onClick={() => onRemove(id, index)} />
        </td>
      </tr>
    );
  },
);

const Nothing = () => <span className="cell-nothing">–</span>;
