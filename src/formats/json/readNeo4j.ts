import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { type Fields, isRecord, textOf } from './jsonFields.ts';
import { endText } from './linkEnds.ts';
import { networkOfLists } from './networkOfLists.ts';
import { topOf } from './topOf.ts';

/** What Neo4j writes of a graph: line by line, as lists, or as the rows of an answer with nodes and relationships somewhere in them. */
export const isNeo4j = (value: unknown): Sureness | null => {
  const { nodes, links } = graphIn(value);
  return nodes.length > 0 && (links.length > 0 || Array.isArray(value)) ? 'surely' : null;
};

export const readNeo4j = (content: Content): RawNetwork => {
  const { nodes, links } = graphIn(topOf(content));
  return networkOfLists(content, { format: 'neo4j', program: 'Neo4j', nodes, links, isDirected: true });
};

interface Graph {
  readonly nodes: readonly Fields[];
  readonly links: readonly Fields[];
}
/** Everything that looks like a node or a relationship, each once: rows of an answer name the same ones over and over. */
const graphIn = (value: unknown): Graph => {
  const nodes = new Map<string, Fields>();
  const links = new Map<string, Fields>();
  const visit = (inner: unknown): void => {
    if (Array.isArray(inner)) for (const item of inner) visit(item);
    if (!isRecord(inner)) return;
    const id = textOf(inner.elementId ?? inner.identity ?? inner.id) ?? '';
    if (Array.isArray(inner.labels) && isRecord(inner.properties ?? {}) && id !== '') {
      if (!nodes.has(id)) nodes.set(id, { ...withoutIds(inner), id });
    } else if (isRelationship(inner)) {
      const [from, to] = [
        inner.startNodeElementId ?? inner.start ?? inner.startNode,
        inner.endNodeElementId ?? inner.end ?? inner.endNode,
      ];
      const type = typeof inner.type === 'string' && inner.type !== 'relationship' ? inner.type : inner.label;
      const ends = { source: endText(from), target: endText(to) };
      links.set(id || `${links.size}`, { ...ends, type, properties: inner.properties });
      // Line by line the ends are whole nodes, which may have no line of their own.
      for (const end of [from, to]) visit(end);
    } else for (const item of Object.values(inner)) visit(item);
  };
  visit(value);
  return { nodes: [...nodes.values()], links: [...links.values()] };
};

const isRelationship = (value: Fields): boolean =>
  (typeof value.label === 'string' || typeof value.type === 'string') &&
  ('startNodeElementId' in value || (('start' in value || 'startNode' in value) && ('end' in value || 'endNode' in value))) &&
  (isRecord(value.properties) || value.type === 'relationship');

const withoutIds = (node: Fields): Fields => {
  const { identity: _identity, elementId: _elementId, type: _type, ...others } = node;
  return others;
};
