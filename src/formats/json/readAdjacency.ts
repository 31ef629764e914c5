import { MAX_ACTORS, MAX_RELATIONS } from '../../domain/quantities.ts';
import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork, RawRow } from '../rawNetwork.ts';
import { readWord, relationTypeWords } from '../words.ts';
import { type Fields, idOf, isRecord, recordsOf, textOf } from './jsonFields.ts';
import { flat, rowMaker } from './jsonRows.ts';
import { brokenOf, networkOfLists } from './networkOfLists.ts';
import { topOf } from './topOf.ts';

/** For each node whom it is tied to: as networkx writes it, or by name: `{"A": ["B"]}`, `{"A": {"B": 3}}`. */
export const isAdjacency = (value: unknown): Sureness | null => {
  if (!isRecord(value)) return null;
  if ((Array.isArray(value.nodes) && Array.isArray(value.adjacency)) || matrixIn(value)) return 'surely';
  if (['nodes', 'edges', 'links', 'elements', 'vertices'].some((word) => word in value)) return null;
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([, ties]) => isTies(ties))) return null;
  const named = new Set(entries.flatMap(([, ties]) => tiesOf(ties).map(({ to }) => to)));
  if (named.size === 0) return null;
  if (entries.some(([name]) => named.has(name))) return 'surely';
  // "include": ["src"] is how programs are set; people and places begin with a capital.
  const isSaid = entries.every(
    ([, ties]) => Array.isArray(ties) || Object.values(ties as Fields).every((tie) => typeof tie !== 'string'),
  );
  return isSaid && entries.every(([name]) => /^\p{Lu}/u.test(name)) ? 'likely' : null;
};

export const readAdjacency = (content: Content): RawNetwork => {
  const top = topOf(content);
  const value: Fields = isRecord(top) ? top : {};
  const matrix = matrixIn(value);
  if (matrix) return ofMatrix(content, matrix);
  return Array.isArray(value.nodes) && Array.isArray(value.adjacency)
    ? listed(content, value, value.adjacency)
    : named(content, value);
};

interface Matrix {
  readonly names: readonly string[];
  readonly lines: readonly (readonly number[])[];
}
/** As many lines of as many numbers as there are names. */
const matrixIn = (value: Fields): Matrix | null => {
  const lists = Object.values(value).filter(Array.isArray);
  const isNames = (list: readonly unknown[]): list is readonly string[] =>
    list.length > 1 && list.every((name) => typeof name === 'string');
  const names = lists.find(isNames);
  const isLine = (line: unknown): line is readonly number[] =>
    Array.isArray(line) && line.length === names?.length && line.every((cell) => typeof cell === 'number');
  const isLines = (list: readonly unknown[]): list is readonly (readonly number[])[] =>
    list.length === names?.length && list.every(isLine);
  const lines = names && lists.find(isLines);
  return lines ? { names, lines } : null;
};

/** A tie for each number but 0; a matrix that is the same both ways has each of them once. */
const ofMatrix = (content: Content, { names, lines }: Matrix): RawNetwork => {
  const isSame = lines.every((line, row) => line.every((cell, at) => cell === lines[at]?.[row]));
  const nodes = names.map((id) => ({ id }));
  const links = lines.flatMap((line, row) =>
    line.flatMap((weight, at) =>
      weight === 0 || (isSame && at < row) ? [] : [{ source: names[row], target: names[at], weight }],
    ),
  );
  return networkOfLists(content, { format: 'adjacency', nodes, links, isDirected: !isSame });
};

/** As networkx writes it. When it has no direction, each tie stands with both who it is between. */
const listed = (content: Content, value: Fields, adjacency: readonly unknown[]): RawNetwork => {
  const nodes = recordsOf(value.nodes) ?? [];
  const isDirected = value.directed === true;
  const seen = new Set<string>();
  const links = adjacency.flatMap((ties, index) =>
    (recordsOf(ties) ?? []).flatMap((tie) => {
      const [source, target] = [idOf(nodes[index]?.id), idOf(tie.id)];
      const pair = JSON.stringify([...(isDirected ? [source, target] : [source, target].sort()), tie.key ?? '']);
      if (seen.has(pair)) return [];
      seen.add(pair);
      const { id: _id, ...others } = tie;
      return [{ ...others, source, target }];
    }),
  );
  return networkOfLists(content, { format: 'adjacency', program: 'networkx', nodes, links, isDirected });
};

const named = (content: Content, value: Fields): RawNetwork => {
  const make = rowMaker();
  const ties = new Map<string, { readonly from: string; readonly to: string; readonly about: Fields; isReturned: boolean }>();
  for (const [from, all] of Object.entries(value)) {
    for (const { to, about } of tiesOf(all)) {
      const back = ties.get(JSON.stringify([to, from]));
      if (back && JSON.stringify(back.about) === JSON.stringify(about)) back.isReturned = true;
      else ties.set(JSON.stringify([from, to]), { from, to, about, isReturned: false });
    }
    if (ties.size > MAX_RELATIONS) break;
  }
  const names = new Set([...Object.keys(value), ...[...ties.values()].map(({ to }) => to)]);
  const actors = [...names].slice(0, MAX_ACTORS + 1).map((name): RawRow => make.actor({ name }, { id: name }));
  const relations = [...ties.values()].map(({ from, to, about, isReturned }) =>
    make.relation(about, { from, to, ...(isReturned && { isDirected: false }) }),
  );
  return {
    format: 'adjacency',
    tables: [
      { file: content.name, of: 'actors', rows: actors },
      { file: content.name, of: 'relations', rows: relations },
    ],
    campOrder: [],
    makesActors: false,
    notices: make.notices(),
    broken: brokenOf(content.text, content.json, relations.length),
  };
};

const isTies = (ties: unknown): boolean =>
  Array.isArray(ties)
    ? ties.every((tie) => typeof tie === 'string' || typeof tie === 'number' || (isRecord(tie) && 'id' in tie))
    : isRecord(ties);

/** Whom somebody is tied to, and what is said of it: a number is its weight, a word what it is. */
const tiesOf = (ties: unknown): { readonly to: string; readonly about: Fields }[] => {
  if (Array.isArray(ties)) return (recordsOf(ties) ?? []).map(({ id, ...about }) => ({ to: idOf(id), about: flat(about) }));
  if (!isRecord(ties)) return [];
  return Object.entries(ties).flatMap(([to, tie]) =>
    tie === 0 || tie === false || tie === null ? [] : [{ to, about: aboutOf(tie) }],
  );
};
const aboutOf = (tie: unknown): Fields => {
  if (isRecord(tie)) return flat(tie);
  const text = textOf(tie) ?? '';
  return typeof tie === 'number'
    ? { weight: tie }
    : tie === true || text === ''
      ? {}
      : { [readWord(relationTypeWords, text) ? 'type' : 'label']: text };
};
