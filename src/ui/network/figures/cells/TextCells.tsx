import type { Actor } from '../../../../domain/actor.ts';
import { CommittedField } from '../../../controls/CommittedField.tsx';
import { CellMenu } from '../../../controls/table/CellMenu.tsx';
import { useLanguage } from '../../../controls/useLanguage.tsx';
import { usePerform } from '../../../controls/usePerform.ts';
import { MonthsField } from '../../../panels/MonthsField.tsx';
import { textOr } from './textOr.tsx';
import { type CellProps, useSet } from './useSet.ts';

/** Cells in which one types. */
/** The name, and where somebody belongs now whose row an edit left in another group. */
export const NameCell = ({ actor: { id, name }, moved }: { readonly actor: Actor; readonly moved: string }) => {
  const { table, networkFigures: t } = useLanguage();
  const perform = usePerform();
  return (
    <th scope="row" data-column="name" className={moved === '' ? 'column-name' : 'column-name has-moved'}>
      <CommittedField
        className="cell"
        isLabelHidden
        label={table.cell(t.column.name, name)}
        value={name}
        onCommit={(text, typing) => perform({ do: 'editActor', id, set: { name: text } }, typing)}
      />
      {moved !== '' && <small className="row-moved">{moved}</small>}
    </th>
  );
};

export const ContactPersonCell = ({ actor, keyFigure }: CellProps) => {
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

export const ContactEveryCell = ({ actor, keyFigure }: CellProps) => {
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
export const NoteCell = ({ actor: { id, name, note } }: { readonly actor: Actor }) => {
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
