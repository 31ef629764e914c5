import { memo, type ReactNode, useId } from 'react';
import type { Actor } from '../../../domain/actor.ts';
import { campsInOrder, propertiesOf } from '../../../domain/actorMap.ts';
import type { KeyFigurePart } from '../../../domain/commands/editKeyFigures.ts';
import type { IsoDate } from '../../../domain/identifiers.ts';
import {
  AGE_GROUPS,
  BACKGROUNDS,
  inTheWayOfSince,
  KEY_FIGURE_KINDS,
  type KeyFigure,
  POSITIONS,
  STATUSES,
  statusSince,
  type Task,
  withSince,
} from '../../../domain/keyFigure.ts';
import { monthsBetween } from '../../../domain/monthsBetween.ts';
import { isSilentForTooLong } from '../../../domain/network/contact.ts';
import { agreementsOf } from '../../../domain/networkAgreements.ts';
import { shortDay, shortMonth } from '../../../language/grammar.ts';
import type { Typing } from '../../../workspace/mapDesk.ts';
import { CheckBox } from '../../controls/CheckBox.tsx';
import { AnyOf } from '../../controls/Choice.tsx';
import { CommittedDay } from '../../controls/CommittedDay.tsx';
import { CommittedField } from '../../controls/CommittedField.tsx';
import { Select } from '../../controls/Select.tsx';
import { CellMenu } from '../../controls/table/CellMenu.tsx';
import { SelectCell } from '../../controls/table/SelectCell.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../controls/usePerform.ts';
import { AreaChoice } from '../../panels/AreaChoice.tsx';
import { MonthsField } from '../../panels/MonthsField.tsx';
import { hasCourse, ToDates } from '../../panels/ToDates.tsx';
import { CampCell } from '../../table/CampCell.tsx';
import { RolesCell } from '../../table/RolesCell.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { areaNames } from './figureCells.ts';
import { type FigureColumn, isTask } from './figureColumns.ts';

interface CellProps {
  readonly actor: Actor;
  readonly keyFigure: KeyFigure;
}

/** A cell of the table Sleutelfiguren, filled in where it stands; a row that only moves draws none of its cells again. */
export const FigureCell = memo(({ actor, keyFigure, column }: CellProps & { readonly column: FigureColumn }) => {
  const cell = { actor, keyFigure };
  if (isTask(column)) return <TaskCell {...cell} task={column} />;
  switch (column) {
    case 'name':
      return <NameCell actor={actor} />;
    case 'status':
      return <StatusCell {...cell} />;
    case 'since':
    case 'lastContact':
    case 'agreedUntil':
    case 'backOn':
      return <DayCell {...cell} column={column} />;
    case 'kinds':
      return <KindsCell {...cell} />;
    case 'position':
      return <CodeCell {...cell} column={column} codes={POSITIONS} />;
    case 'background':
      return <CodeCell {...cell} column={column} codes={BACKGROUNDS} />;
    case 'ageGroup':
      return <CodeCell {...cell} column={column} codes={AGE_GROUPS} />;
    case 'socialProfession':
    case 'knownToMunicipality':
      return <AnswerCell {...cell} column={column} />;
    case 'neighbourhoods':
    case 'constituency':
      return <AreasCell actor={actor} column={column} />;
    case 'camp':
      return <CampOfFigure actor={actor} />;
    case 'roles':
      return <RolesCell actor={actor} />;
    case 'contactPerson':
      return <ContactPersonCell {...cell} />;
    case 'contactEvery':
      return <ContactEveryCell {...cell} />;
    case 'note':
      return <NoteCell actor={actor} />;
  }
});

/** Says something of one key figure; gives the sentence why it was refused, or nothing. */
const useSet = (actor: Actor) => {
  const desk = useDesk();
  const perform = usePerform();
  return (set: KeyFigurePart, typing?: Typing): string | null =>
    perform({ do: 'editKeyFigures', actors: [actor.id], set, on: desk.today() }, typing);
};

const Nothing = () => <span className="cell-nothing">–</span>;
const textOr = (text: string): ReactNode => (text === '' ? <Nothing /> : <span className="cell-lines">{text}</span>);

const NameCell = ({ actor: { id, name } }: { readonly actor: Actor }) => {
  const { table, networkFigures: t } = useLanguage();
  const perform = usePerform();
  return (
    <th scope="row" data-column="name" className="column-name">
      <CommittedField
        className="cell"
        isLabelHidden
        label={table.cell(t.column.name, name)}
        value={name}
        onCommit={(text, typing) => perform({ do: 'editActor', id, set: { name: text } }, typing)}
      />
    </th>
  );
};

const StatusCell = ({ actor, keyFigure }: CellProps) => {
  const { table, networkFigures: t } = useLanguage();
  const set = useSet(actor);
  return (
    <td data-column="status" className="status-cell">
      <StatusMark status={keyFigure.status} />
      <Select
        className="cell"
        isLabelHidden
        label={table.cell(t.column.status, actor.name)}
        value={keyFigure.status}
        options={STATUSES.map((value) => ({ value, label: t.cellStatus[value] }))}
        onChoose={(status) => set({ status })}
      />
    </td>
  );
};

const KindsCell = ({ actor, keyFigure }: CellProps) => {
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

const CodeCell = <Column extends 'position' | 'background' | 'ageGroup'>({
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

const AnswerCell = ({
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

const TaskCell = ({ actor, keyFigure: { tasks }, task }: CellProps & { readonly task: Task }) => {
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

const AreasCell = ({ actor, column }: { readonly actor: Actor; readonly column: 'neighbourhoods' | 'constituency' }) => {
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

const CampOfFigure = ({ actor }: { readonly actor: Actor }) => {
  const camps = useMap(({ camps }) => camps);
  return <CampCell actor={actor} camps={campsInOrder({ camps })} />;
};

const DayCell = ({
  actor,
  keyFigure,
  column,
}: CellProps & { readonly column: 'since' | 'lastContact' | 'agreedUntil' | 'backOn' }) => {
  const desk = useDesk();
  const { table, code, words, networkFigures: t } = useLanguage();
  const agreements = agreementsOf(useMap((map) => propertiesOf(map).network));
  const set = useSet(actor);
  const today = desk.today();
  const day = column === 'since' ? statusSince(keyFigure) : (keyFigure[column] ?? null);
  const isLate = column === 'lastContact' && day !== null && isSilentForTooLong(keyFigure, agreements, today);
  const text = day === null ? '' : shortDay(day, code);
  const ago = isLate ? t.longAgo(monthsBetween(day, today)) : '';
  const put = (next: IsoDate | null, typing?: Typing) => {
    if (column === 'lastContact') return set({ lastContact: next }, typing);
    if (column !== 'since') return set({ [column]: next ?? undefined }, typing);
    const before = inTheWayOfSince(keyFigure, next);
    if (before) return t.sinceTooEarly(words.status[before.status], before.since);
    const written = desk.editor.getSnapshot().map.actors.get(actor.id)?.keyFigure;
    return set({ statusHistory: withSince(written ?? keyFigure, next, today).statusHistory }, typing);
  };
  return (
    <CellMenu
      column={column}
      label={table.cellWith(t.column[column], actor.name, [text || table.none, ago].filter(Boolean).join(', '))}
      value={
        isLate ? (
          <span className="cell-late">
            {text}
            <small>{ago}</small>
          </span>
        ) : (
          textOr(column === 'since' && day !== null ? shortMonth(day, code) : text)
        )
      }
    >
      {() => (
        <>
          <CommittedDay
            label={t.column[column]}
            value={day}
            today={today}
            isAhead={column === 'agreedUntil' || column === 'backOn'}
            isWhole={column === 'since'}
            onChange={put}
          />
          {column === 'since' && hasCourse(keyFigure) && <ToDates />}
        </>
      )}
    </CellMenu>
  );
};

const ContactPersonCell = ({ actor, keyFigure }: CellProps) => {
  const { table, networkFigures: t } = useLanguage();
  const set = useSet(actor);
  return (
    <td data-column="contactPerson">
      <CommittedField
        className="cell"
        isLabelHidden
        label={table.cell(t.column.contactPerson, actor.name)}
        value={keyFigure.contactPerson ?? ''}
        onCommit={(text, typing) => set({ contactPerson: text === '' ? undefined : text }, typing)}
      />
    </td>
  );
};

const ContactEveryCell = ({ actor, keyFigure }: CellProps) => {
  const { table, networkFigures: t } = useLanguage();
  const set = useSet(actor);
  return (
    <td data-column="contactEvery">
      <MonthsField
        className="cell"
        isLabelHidden
        label={table.cell(t.column.contactEvery, actor.name)}
        value={keyFigure.contactEvery}
        onCommit={(contactEvery, typing) => set({ contactEvery }, typing)}
      />
    </td>
  );
};

/** A note has several lines, which a cell has not. */
const NoteCell = ({ actor: { id, name, note } }: { readonly actor: Actor }) => {
  const { table, panels, networkFigures: t } = useLanguage();
  const perform = usePerform();
  return (
    <CellMenu column="note" label={table.cellWith(t.column.note, name, note || table.none)} value={textOr(note)}>
      {() => (
        <CommittedField
          label={panels.note}
          hint={panels.noteHint}
          lines={4}
          value={note}
          onCommit={(text, typing) => perform({ do: 'editActor', id, set: { note: text } }, typing)}
        />
      )}
    </CellMenu>
  );
};
