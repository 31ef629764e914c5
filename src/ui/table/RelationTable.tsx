import { type RefObject, useCallback, useRef, useState } from 'react';
import type { RelationId } from '../../domain/identifiers.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import { Button } from '../controls/Button.tsx';
import { Rows, type RowsHandle } from '../controls/table/Rows.tsx';
import { plannedOrder } from '../controls/table/rowOrder.ts';
import { useRowOrder } from '../controls/table/useRowOrder.ts';
import { unlessGoneOn } from '../controls/unlessGoneOn.ts';
import { useDesk, useMap, useShownMap } from '../controls/useDesk.tsx';
import { useFoundAloud } from '../controls/useFoundAloud.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { AddRelation } from './AddRelation.tsx';
import { drawnByOfRelation } from './drawnByCell.ts';
import { RelationRow } from './RelationRow.tsx';
import { JOINT_RELATION_COLUMNS, RELATION_COLUMNS, relationSearchText, relationSortText } from './relationCells.ts';
import { useSorting } from './sortingOnScreen.ts';
import { TableColumns } from './TableColumns.tsx';
import { TableHead } from './TableHead.tsx';

/** The table Relaties: a row a relation, editable in place. */
export const RelationTable = ({
  scroller,
  headingId,
  onToActors,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly headingId: string;
  readonly onToActors: () => void;
}) => {
  const desk = useDesk();
  const known = useShownMap(({ relations }) => [...relations.keys()]);
  const columns = useMap(isJoint) ? JOINT_RELATION_COLUMNS : RELATION_COLUMNS;
  const t = useLanguage();
  const selected = useObserved(desk.selection).relations;
  const [sought, setSought] = useState('');
  const [sorting, setSorting] = useSorting('relations');
  const rows = useRef<RowsHandle>(null);
  const addField = useRef<HTMLInputElement>(null);

  const ids = useRowOrder(known, JSON.stringify([sought, sorting, t.code]), () => {
    const { map } = desk.editor.getSnapshot();
    return plannedOrder(desk.shown.getSnapshot().relations.values(), {
      sought,
      sorting,
      searchText: (relation) => relationSearchText(t, map, relation),
      sortText: (relation, column) =>
        column === 'drawnBy' ? drawnByOfRelation(t, map, relation.id) : relationSortText(t, map, relation, column),
      compare: new Intl.Collator(t.code, { numeric: true }).compare,
    });
  });

  useFoundAloud(t.table.relations, ids.length, known.length, sought);

  const remove = useCallback(
    (relations: readonly RelationId[], index: number) => {
      desk.perform({ do: 'removeItems', relations });
      unlessGoneOn(() => rows.current?.goTo(index, 'select'));
    },
    [desk],
  );
  const removeOne = useCallback((id: RelationId, index: number) => remove([id], index), [remove]);

  return (
    <section className="table-part" aria-labelledby={headingId}>
      <TableHead
        id={headingId}
        heading={t.table.relations}
        size={t.table.shown(ids.length, known.length)}
        filterLabel={t.table.filter.relations}
        sought={sought}
        onSeek={setSought}
        removeLabel={t.table.removeRelations(selected.size)}
        canRemove={selected.size > 0}
        onRemove={() => desk.perform({ do: 'removeItems', relations: [...selected] })}
      >
        <Button look="plain" onClick={onToActors}>
          {t.table.toActors}
        </Button>
      </TableHead>
      <table className="relation-table" aria-rowcount={ids.length + 1}>
        <caption className="hidden-visually">{t.table.relations}</caption>
        <TableColumns
          columns={columns}
          label={(column) => (column === 'drawnBy' ? t.agreed.column : t.table.column[column])}
          sorting={sorting}
          onSort={setSorting}
          ids={ids}
          selected={selected}
          onSelect={(relations) => desk.selection.select({ relations, actors: desk.selection.getSnapshot().actors })}
        />
        <Rows
          ref={rows}
          ids={ids}
          columns={columns.length + 2}
          scroller={scroller}
          onEnd={() => addField.current?.focus()}
          onDelete={(id, index) => remove(selected.has(id) ? [...selected] : [id], index)}
          renderRow={(id, index) => <RelationRow key={id} id={id} index={index} onRemove={removeOne} />}
        />
      </table>
      {ids.length === 0 && <p className="table-empty">{sought === '' ? t.table.noRelations : t.table.noneFound(sought)}</p>}
      <AddRelation fieldRef={addField} />
    </section>
  );
};
