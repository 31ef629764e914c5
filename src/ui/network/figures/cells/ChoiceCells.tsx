import { useId } from 'react';
import type { Actor } from '../../../../domain/actor.ts';
import { campsInOrder } from '../../../../domain/actorMap.ts';
import { KEY_FIGURE_KINDS, STATUSES, type Task } from '../../../../domain/keyFigure.ts';
import { CheckBox } from '../../../controls/CheckBox.tsx';
import { AnyOf } from '../../../controls/Choice.tsx';
import { Select } from '../../../controls/Select.tsx';
import { CellMenu } from '../../../controls/table/CellMenu.tsx';
import { SelectCell } from '../../../controls/table/SelectCell.tsx';
import { useDesk, useMap } from '../../../controls/useDesk.tsx';
import { useLanguage } from '../../../controls/useLanguage.tsx';
import { AreaChoice } from '../../../panels/AreaChoice.tsx';
import { CampCell } from '../../../table/CampCell.tsx';
import { StatusMark } from '../../StatusMark.tsx';
import { areaNames } from '../figureCells.ts';
import { textOr } from './textOr.tsx';
import { type CellProps, useSet } from './useSet.ts';

/** Cells of which the answer is chosen from a list. */
/** A list has no place to say why it cannot be so: that is said above the page. */
export const StatusCell = ({ actor, keyFigure }: CellProps) => {
  const { table, networkFigures: t } = useLanguage();
  const desk = useDesk();
  return (
    <td data-column="status" className="status-cell">
      <StatusMark status={keyFigure.status} />
      <Select
        className="cell"
        isLabelHidden
        label={table.cell(t.column.status, actor.name)}
        value={keyFigure.status}
        options={STATUSES.map((value) => ({ value, label: t.cellStatus[value] }))}
        onChoose={(status) => void desk.perform({ do: 'editKeyFigures', actors: [actor.id], set: { status }, on: desk.today() })}
      />
    </td>
  );
};

export const KindsCell = ({ actor, keyFigure }: CellProps) => {
  const { table, words, networkFigures: t, panels } = useLanguage();
  const set = useSet(actor);
  const id = useId();
  const text = keyFigure.kinds.map((kind) => t.cellKind[kind]).join(', ');
  return (
    <CellMenu column="kinds" label={table.cellWith(t.column.kinds, actor.name, text || table.none)} value={textOr(text)}>
      {() => (
        <AnyOf
          legend={panels.keyFigureKinds}
          name={id}
          options={KEY_FIGURE_KINDS.map((value) => ({ value, label: words.keyFigureKind[value] }))}
          values={keyFigure.kinds}
          onChange={(kinds) => set({ kinds })}
        />
      )}
    </CellMenu>
  );
};

export const CodeCell = <Column extends 'position' | 'background' | 'ageGroup'>({
  actor,
  keyFigure,
  column,
  codes,
}: CellProps & { readonly column: Column; readonly codes: readonly string[] }) => {
  const { table, words, networkFigures: t } = useLanguage();
  const set = useSet(actor);
  const named: Readonly<Record<string, string>> = words[column];
  return (
    <SelectCell
      column={column}
      label={table.cell(t.column[column], actor.name)}
      value={keyFigure[column] ?? ''}
      options={[{ value: '', label: '–' }, ...codes.map((value) => ({ value, label: named[value] ?? '' }))]}
      onChoose={(value) => set({ [column]: value === '' ? null : value })}
    />
  );
};

export const AnswerCell = ({
  actor,
  keyFigure,
  column,
}: CellProps & { readonly column: 'socialProfession' | 'knownToMunicipality' }) => {
  const { table, words, networkFigures: t } = useLanguage();
  const set = useSet(actor);
  const answer = keyFigure[column];
  return (
    <SelectCell
      column={column}
      label={table.cell(t.column[column], actor.name)}
      value={answer === null ? '' : answer ? 'yes' : 'no'}
      options={[
        { value: '', label: '–' },
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      onChoose={(value) => set({ [column]: value === '' ? null : value === 'yes' })}
    />
  );
};

export const TaskCell = ({ actor, keyFigure: { tasks }, task }: CellProps & { readonly task: Task }) => {
  const desk = useDesk();
  const { networkFigures: t } = useLanguage();
  const toggle = (on: boolean) =>
    void desk.perform({ do: 'editKeyFigures', actors: [actor.id], set: {}, tasks: { [task]: on }, on: desk.today() });
  return (
    <td data-column={task} className="task-cell">
      <CheckBox spoken={t.hasTask(t.column[task], actor.name)} checked={tasks.includes(task)} onChange={toggle} />
    </td>
  );
};

export const AreasCell = ({ actor, column }: { readonly actor: Actor; readonly column: 'neighbourhoods' | 'constituency' }) => {
  const { table, panels, networkFigures: t } = useLanguage();
  const names = useMap((map) => areaNames(map, actor[column]));
  return (
    <CellMenu column={column} label={table.cellWith(t.column[column], actor.name, names || table.none)} value={textOr(names)}>
      {() => (
        <AreaChoice
          actors={[actor.id]}
          as={column}
          legend={panels[column]}
          hint={column === 'neighbourhoods' ? panels.neighbourhoodsHint : panels.constituencyHint}
        />
      )}
    </CellMenu>
  );
};

export const CampOfFigure = ({ actor }: { readonly actor: Actor }) => {
  const camps = useMap(({ camps }) => camps);
  return <CampCell actor={actor} camps={campsInOrder({ camps })} />;
};
