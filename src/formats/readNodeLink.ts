import { MAX_ACTORS, MAX_RELATIONS } from '../domain/quantities.ts';
import type { Content } from './content.ts';
import type { RawNetwork, RawRow, Unreadable } from './rawNetwork.ts';

/** Whether it has a list of nodes, and one of links or edges or none. */
export const isNodeLink = (value: unknown): boolean => listsOf(value) !== null;

/** JSON with a list of nodes and one of links or edges, as networkx, graphology, Gephi Lite, Cytoscape and vis write it. */
export const readNodeLink = (file: string, text: string, read: Content['json']): RawNetwork | Unreadable<'unknownFormat'> => {
  const { value, broken } = read && 'value' in read ? read : { value: null, broken: null };
  const lists = listsOf(value);
  if (!isRecord(value) || !lists) return { code: 'unknownFormat', details: { file }, place: null };
  const isDirected = value.directed === true;
  // One more than fits is enough to know that there are too many.
  const actors = lists.nodes.slice(0, MAX_ACTORS + 1).map((node, index) => actorRow(flat(node), index));
  const relations = lists.links.slice(0, MAX_RELATIONS + 1).map((link: unknown) => relationRow(flat(link), isDirected));
  return {
    format: 'nodeLink',
    tables: [
      { file, of: 'actors', rows: actors },
      { file, of: 'relations', rows: relations },
    ],
    campOrder: isRecord(value.graph) && typeof value.graph.polen === 'string' ? value.graph.polen.split(',') : [],
    makesActors: false,
    notices: [],
    broken: broken && {
      place: broken,
      relationsFound: Math.max(relations.length, (text.match(/"(?:source|from)"\s*:/g) ?? []).length),
    },
  };
};

const listsOf = (value: unknown): { readonly nodes: readonly unknown[]; readonly links: readonly unknown[] } | null => {
  if (!isRecord(value)) return null;
  const source = isRecord(value.elements) ? value.elements : value;
  const [nodes, links] = [source.nodes, source.links ?? source.edges ?? []];
  return Array.isArray(nodes) && Array.isArray(links) ? { nodes, links } : null;
};

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One level of what programs nest: `attributes` and `data` hold the fields, `position` x and y. */
const flat = (record: unknown): Fields => {
  if (!isRecord(record)) return { id: record };
  const { attributes, data, position, ...own } = record;
  return Object.assign({}, own, ...[attributes, data, position].filter(isRecord), typeof position === 'string' && { position });
};

const actorRow = (fields: Fields, index: number): RawRow => {
  const { id, key, x, y, ...others } = fields;
  const own = [id, key, others.name, others.label].find((value) => value !== undefined && value !== null);
  return {
    line: 0,
    cells: cellsOf(others),
    id: textOf(own) || String(index),
    ...(typeof x === 'number' && typeof y === 'number' && { x, y }),
  };
};

const relationRow = (fields: Fields, isDirectedGraph: boolean): RawRow => {
  const { id: _id, key: _key, source, target, from, to, directed, undirected, ...others } = fields;
  const isDirected = typeof directed === 'boolean' ? directed : typeof undirected === 'boolean' ? !undirected : isDirectedGraph;
  return { line: 0, cells: cellsOf(others), from: endOf(source ?? from), to: endOf(target ?? to), isDirected };
};

/** Some programs put the whole node there. */
const endOf = (end: unknown): string => (isRecord(end) ? textOf(end.id ?? end.key) : textOf(end));

/** Nothing but plain values becomes text: what an object would call itself is not asked. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const cellsOf = (fields: Fields): Map<string, string> =>
  new Map(
    Object.entries(fields).map(([column, value]) => [
      column,
      Array.isArray(value)
        ? value
            .map(textOf)
            .filter((item) => item !== '')
            .join(' | ')
        : textOf(value),
    ]),
  );
