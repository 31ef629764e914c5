import { MAX_DEPTH } from '../../domain/unsafeStructure.ts';
import { fieldOfColumn } from '../columnWords.ts';
import type { ImportField, ImportNotice } from '../importPreview.ts';
import type { MarkupKey, MarkupRow } from './markupRow.ts';

/** Frames around nodes. They are nobody: the outermost become camps of who stands in them, unless the file has camps of its own. */
export interface Groups {
  /** The nodes that are no frame. */
  readonly members: readonly MarkupRow[];
  /** Of each frame, by its id, what it is called. */
  readonly names: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<MarkupRow, ReadonlyMap<string, string>>;
  readonly means: ReadonlyMap<string, ImportField>;
  readonly notices: readonly ImportNotice[];
}
const COLUMN = 'group';

interface Grouped {
  readonly actors: readonly MarkupRow[];
  readonly relations: readonly MarkupRow[];
  readonly keys: readonly MarkupKey[];
}

export const groupsOf = ({ actors, relations, keys }: Grouped, nameOf: (row: MarkupRow) => string): Groups => {
  const around = new Set(actors.flatMap(({ group }) => group ?? []));
  const tied = new Set(relations.flatMap(({ from = '', to = '' }) => [from, to]));
  // An empty frame to which somebody drew a line is meant for somebody.
  const isFrame = ({ id = '', isGroup }: MarkupRow) => around.has(id) || (isGroup === true && !tied.has(id));
  const frames = new Map(actors.filter(isFrame).map((row) => [row.id ?? '', row]));
  const members = actors.filter((row) => !isFrame(row));
  if (members.length === 0) return { members: actors, names: new Map(), columns: new Map(), means: new Map(), notices: [] };
  const names = new Map([...frames].map(([id, row]) => [id, nameOf(row)]));
  const paths = new Map(members.map((row) => [row, pathTo(row, frames)] as const));
  const level = keys.some(isCamp) ? Number.POSITIVE_INFINITY : levelOfCamps([...paths.values()]);
  const columns = new Map<MarkupRow, Map<string, string>>();
  const camps = new Set<string>();
  for (const [row, path] of paths) {
    const cells = path.map((id, depth): [string, string] => [columnAt(depth, level), names.get(id) ?? id]);
    columns.set(row, new Map(cells));
    const camp = path[level];
    if (camp !== undefined) camps.add(camp);
  }
  const others = [...names].filter(([id]) => !camps.has(id));
  const said = (code: 'groupsAsCamps' | 'groupsLeftOut', name: string, count: number): ImportNotice[] =>
    count > 0 ? [{ code, details: { name, count } }] : [];
  return {
    ...{ members, names, columns },
    means: new Map<string, ImportField>(camps.size > 0 ? [[COLUMN, 'camp']] : []),
    notices: [
      ...said('groupsAsCamps', names.get([...camps][0] ?? '') ?? '', camps.size),
      ...said('groupsLeftOut', others[0]?.[1] ?? '', others.length),
    ],
  };
};

const isCamp = ({ of, name, means }: MarkupKey): boolean =>
  of !== 'relations' && (means ?? fieldOfColumn('actors', name)) === 'camp';

/** The frames around a node, outermost first; a frame within itself ends it. */
const pathTo = (row: MarkupRow, frames: ReadonlyMap<string, MarkupRow>): readonly string[] => {
  const path = new Set<string>();
  let id = row.group;
  while (id !== undefined && frames.has(id) && !path.has(id) && path.size < MAX_DEPTH) {
    path.add(id);
    id = frames.get(id)?.group;
  }
  return [...path].reverse();
};

/** One frame around everybody divides nobody: then it is the frames within it. */
const levelOfCamps = (paths: readonly (readonly string[])[]): number => {
  const deepest = paths.reduce((most, { length }) => Math.max(most, length), 0);
  let level = 0;
  while (level < deepest && paths.every((path) => path[level] !== undefined && path[level] === paths[0]?.[level])) level += 1;
  return level < deepest ? level : Number.POSITIVE_INFINITY;
};

const columnAt = (depth: number, level: number): string => {
  if (depth === level) return COLUMN;
  return level === Number.POSITIVE_INFINITY && depth === 0 ? COLUMN : `${COLUMN} (${depth + 1})`;
};
