import { fieldOfColumn } from '../columnWords.ts';
import { type Fields, idOf, isRecord, textOf } from './jsonFields.ts';

/** Between what a link runs: under which words its ends stand, and what they name: an id, a name or a place in the list. */

/** The words under which programs write both ends. */
const PAIRS: readonly (readonly [from: string, to: string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['fromId', 'toId'],
  ['from_id', 'to_id'],
  ['sourceId', 'targetId'],
  ['source_id', 'target_id'],
  ['startNodeElementId', 'endNodeElementId'],
  ['startNode', 'endNode'],
  ['startNodeId', 'endNodeId'],
  ['start_node', 'end_node'],
  ['start', 'end'],
  ['fromNode', 'toNode'],
  ['src', 'dst'],
  ['src', 'dest'],
  ['source', 'destination'],
  ['subject', 'object'],
  ['_from', '_to'],
  ['u', 'v'],
  ['v', 'w'],
  ['tail', 'head'],
  ['node1', 'node2'],
  ['a', 'b'],
];

export type Ends = readonly [from: string, to: string];

/** Under which two words most of these records have their ends; nothing when they have none. */
export const endsOf = (links: readonly Fields[]): Ends | null => {
  const seen = links.slice(0, MOST_SEEN);
  const isMost = ([from, to]: Ends) => seen.filter((link) => hasEnd(link[from]) && hasEnd(link[to])).length > seen.length / 2;
  const known = seen.length > 0 ? PAIRS.find(isMost) : undefined;
  if (known) return known;
  const keys = [...new Set(seen.flatMap((link) => Object.keys(link)))];
  const from = keys.find((key) => fieldOfColumn('relations', key) === 'from');
  const to = keys.find((key) => fieldOfColumn('relations', key) === 'to');
  return from !== undefined && to !== undefined && isMost([from, to]) ? [from, to] : null;
};
const MOST_SEEN = 200;
const hasEnd = (end: unknown): boolean => end !== undefined && end !== null && end !== '';

/** Two keys of links whose own words say nothing, but all of whose values name a node. */
export const endsAmong = (links: readonly Fields[], nodes: readonly Fields[]): Ends | null => {
  const seen = links.slice(0, MOST_SEEN);
  const names = new Set(nodes.flatMap((node) => Object.values(node).map(idOf)));
  names.delete('');
  const keys = [...new Set(seen.flatMap((link) => Object.keys(link)))].filter((key) =>
    seen.every((link) => names.has(idOf(link[key]))),
  );
  return keys.length === 2 ? [keys[0] ?? '', keys[1] ?? ''] : null;
};

/** What an end says: some programs put the whole node there, or a link to it. */
export const endText = (end: unknown): string => {
  if (!isRecord(end)) return textOf(end) ?? '';
  const own = ['id', 'key', '_id', 'identity', 'elementId', 'cell', 'node', 'item', 'name', 'label']
    .map((key) => end[key])
    .find((value) => hasEnd(value));
  return textOf(own) ?? '';
};

/** The words under which programs write what a node is called by links, the surest first. */
const ID_KEYS = [
  'id',
  'key',
  '_id',
  'elementId',
  'identity',
  '_uid',
  '_key',
  'uuid',
  'SUID',
  'v',
  'nodeId',
  'node_id',
  'name',
  'label',
];
const MOST_KEYS = 60;

/** What links call each node: by the field whose values the ends name most often, else by its place in the list, from 0 or from 1. */
export const idsOf = (nodes: readonly Fields[], ends: readonly string[]): readonly string[] => {
  const wanted = new Set(ends.filter((end) => end !== ''));
  const keys = [...new Set([...ID_KEYS, ...nodes.slice(0, MOST_SEEN).flatMap((node) => Object.keys(node))])].slice(0, MOST_KEYS);
  let best = { key: keys.find((key) => nodes.some((node) => textOf(node[key]))) ?? 'id', hits: 0 };
  for (const key of keys) {
    const found = new Set(nodes.map((node) => textOf(node[key]) ?? ''));
    let hits = 0;
    for (const end of wanted) if (found.has(end)) hits += 1;
    if (hits > best.hits) best = { key, hits };
  }
  const first = best.hits < wanted.size ? firstPlace(nodes.length, wanted) : null;
  return first === null
    ? nodes.map((node) => textOf(node[best.key])?.trim() ?? '')
    : nodes.map((_, index) => String(index + first));
};

/** From where places are counted, when all ends can be places in a list of so many. */
const firstPlace = (count: number, ends: ReadonlySet<string>): 0 | 1 | null => {
  const places = [...ends].map((end) => (/^\d{1,6}$/.test(end) ? Number(end) : -1));
  const first = !places.includes(0) && places.includes(count) ? 1 : 0;
  return places.every((place) => place >= first && place < count + first) ? first : null;
};
