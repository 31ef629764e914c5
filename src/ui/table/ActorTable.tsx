import { type RefObject, useCallback, useRef, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
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
import { ActorRow } from './ActorRow.tsx';
import { AddActor } from './AddActor.tsx';
import { ACTOR_COLUMNS, actorCell, actorSearchText, JOINT_ACTOR_COLUMNS, type ShownActorColumn } from './actorCells.ts';
import { drawnByOfActor } from './drawnByCell.ts';
import { useSorting } from './sortingOnScreen.ts';
import { TableColumns } from './TableColumns.tsx';
import { TableHead } from './TableHead.tsx';

/** The table Actoren: a row an actor, editable in place. */
export const ActorTable = ({
  scroller,
  headingId,
  onToRelations,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly headingId: string;
  readonly onToRelations: () => void;
}) => {
  const desk = useDesk();
  const known = useShownMap(({ actors }) => [...actors.keys()]);
  const columns = useMap(isJoint) ? JOINT_ACTOR_COLUMNS : ACTOR_COLUMNS;
  const t = useLanguage();
  const selected = useObserved(desk.selection).actors;
  const [sought, setSought] = useState('');
  const [sorting, setSorting] = useSorting('actors');
  const rows = useRef<RowsHandle>(null);
  const addField = useRef<HTMLInputElement>(null);
  const term = useMap((map) => propertiesOf(map).keyFigureTerm);

  const ids = useRowOrder(known, JSON.stringify([sought, sorting, t.code]), () => {
    const { map } = desk.editor.getSnapshot();
    return plannedOrder(desk.shown.getSnapshot().actors.values(), {
      sought,
      sorting,
      searchText: (actor) => actorSearchText(t, map, actor),
      sortText: (actor, column) => (column === 'drawnBy' ? drawnByOfActor(t, map, actor.id) : actorCell(t, map, actor, column)),
      compare: new Intl.Collator(t.code, { numeric: true }).compare,
    });
  });

  useFoundAloud(t.table.actors, ids.length, known.length, sought);

  const remove = useCallback(
    (id: ActorId, index: number) => {
      const { actors } = desk.selection.getSnapshot();
      desk.perform({ do: 'removeItems', actors: actors.has(id) ? [...actors] : [id] });
      unlessGoneOn(() => rows.current?.goTo(Math.max(0, index), 'select'));
    },
    [desk],
  );
  const removeOne = useCallback(
    (id: ActorId, index: number) => {
      desk.perform({ do: 'removeItems', actors: [id] });
      unlessGoneOn(() => rows.current?.goTo(Math.max(0, index), 'select'));
    },
    [desk],
  );
  const label = (column: ShownActorColumn) =>
    column === 'drawnBy' ? t.agreed.column : column === 'keyFigure' ? t.table.keyFigureColumn[term] : t.table.column[column];

  return (
    <section className="table-part" aria-labelledby={headingId}>
      <TableHead
        id={headingId}
        heading={t.table.actors}
        size={t.table.shown(ids.length, known.length)}
        filterLabel={t.table.filter.actors}
        sought={sought}
        onSeek={setSought}
        removeLabel={t.table.removeActors(selected.size)}
        canRemove={selected.size > 0}
        onRemove={() => desk.perform({ do: 'removeItems', actors: [...selected] })}
      >
        <Button look="plain" onClick={onToRelations}>
          {t.table.toRelations}
        </Button>
      </TableHead>
      <table className="actor-table" aria-rowcount={ids.length + 1}>
        <caption className="hidden-visually">{t.table.actors}</caption>
        <TableColumns
          columns={columns}
          label={label}
          sorting={sorting}
          onSort={setSorting}
          ids={ids}
          selected={selected}
          onSelect={(actors) => desk.selection.select({ actors, relations: desk.selection.getSnapshot().relations })}
        />
        <Rows
          ref={rows}
          ids={ids}
          columns={columns.length + 2}
          scroller={scroller}
          onEnd={() => addField.current?.focus()}
          onDelete={remove}
          renderRow={(id, index) => <ActorRow key={id} id={id} index={index} onRemove={removeOne} />}
        />
      </table>
      {ids.length === 0 && <p className="table-empty">{sought === '' ? t.table.noActors : t.table.noneFound(sought)}</p>}
      <AddActor fieldRef={addField} />
    </section>
  );
};
