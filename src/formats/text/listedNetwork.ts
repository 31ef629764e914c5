import { MAX_ACTORS, MAX_RELATIONS } from '../../domain/quantities.ts';
import type { ImportFormat, ImportNotice } from '../importPreview.ts';
import type { RawNetwork, RawRow } from '../rawNetwork.ts';

/** Collects what a reader of text finds: actors by id in the order in which they come, relations, and no more than a map has room for. */
export interface ListedNetwork {
  /** Makes the actor, or says more of one that is known; a name that is empty leaves the id to be the name. */
  readonly actor: (id: string, row?: Partial<Omit<RawRow, 'id'>>) => void;
  readonly has: (id: string) => boolean;
  readonly relate: (from: string, to: string, row?: Partial<Omit<RawRow, 'from' | 'to'>>) => void;
  readonly isFull: () => boolean;
  readonly network: (format: ImportFormat, notices?: readonly ImportNotice[], program?: string | null) => RawNetwork;
}

const NO_CELLS: RawRow['cells'] = new Map();

export const listedNetwork = (file: string): ListedNetwork => {
  const actors = new Map<string, RawRow>();
  const relations: RawRow[] = [];
  return {
    actor: (id, row = {}) => {
      const known = actors.get(id);
      const cells = known?.cells.size ? new Map([...known.cells, ...(row.cells ?? [])]) : (row.cells ?? NO_CELLS);
      actors.set(id, { line: 0, ...known, ...row, id, cells, says: { ...known?.says, ...row.says } });
    },
    has: (id) => actors.has(id),
    relate: (from, to, row = {}) => void relations.push({ line: 0, cells: NO_CELLS, ...row, from, to }),
    isFull: () => actors.size > MAX_ACTORS || relations.length > MAX_RELATIONS,
    network: (format, notices = [], program = null) => ({
      format,
      program,
      tables: [
        { file, of: 'actors', rows: [...actors.values()] },
        { file, of: 'relations', rows: relations },
      ],
      campOrder: [],
      makesActors: false,
      notices,
      broken: null,
    }),
  };
};

/** The relations of a matrix: `row` and `column` are the ids of a cell's ends. Where both halves say the same there is one, both ways. */
export const relateMatrix = (
  network: ListedNetwork,
  rows: readonly string[],
  columns: readonly string[],
  cell: (row: number, column: number) => string,
  also: Partial<Omit<RawRow, 'from' | 'to'>> = {},
): void => {
  const isSquare = rows.length === columns.length && rows.every((id, index) => id === columns[index]);
  for (const [row, from] of rows.entries()) {
    for (const [column, to] of columns.entries()) {
      if (network.isFull()) return;
      const value = cell(row, column);
      if (isNothing(value) || (isSquare && row === column)) continue;
      const back = isSquare ? cell(column, row) : '';
      const isReturned = isSquare && back === value;
      if (isReturned && column < row) continue;
      network.relate(from, to, { ...also, isDirected: isSquare && !isReturned, says: { ...also.says, strength: value } });
    }
  }
};

const isNothing = (value: string): boolean => /^[+-]?(?:0+(?:[.,]0*)?|[.,]0+)?$|^(?:-|\.|na|nan)$/i.test(value);
