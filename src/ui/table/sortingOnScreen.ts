import { useEffect, useState } from 'react';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { Sorting } from '../controls/table/rowOrder.ts';
import { useDesk } from '../controls/useDesk.tsx';
import type { ShownActorColumn } from './actorCells.ts';
import type { ShownRelationColumn } from './relationCells.ts';

interface Sorted {
  readonly actors: Sorting<ShownActorColumn> | null;
  readonly relations: Sorting<ShownRelationColumn> | null;
}
const NOT: Sorted = { actors: null, relations: null };
const known = new WeakMap<MapDesk, Sorted>();

/** By what the tables of a map are sorted on the screen now, for who prints them. */
export const sortingOnScreen = (desk: MapDesk): Sorted => known.get(desk) ?? NOT;

/** `useState` for the sorting of one of the tables, which others can look at. */
export const useSorting = <Table extends keyof Sorted>(table: Table) => {
  const desk = useDesk();
  const [sorting, setSorting] = useState<Sorted[Table]>(null as Sorted[Table]);
  useEffect(() => {
    known.set(desk, { ...sortingOnScreen(desk), [table]: sorting });
    return () => void known.set(desk, { ...sortingOnScreen(desk), [table]: null });
  }, [desk, table, sorting]);
  return [sorting, setSorting] as const;
};
