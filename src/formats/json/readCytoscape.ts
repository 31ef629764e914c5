import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { type Fields, isRecord, recordsOf } from './jsonFields.ts';
import { networkOfLists } from './networkOfLists.ts';
import { topOf } from './topOf.ts';

/** Elements of Cytoscape.js, in two lists or in one, with or without what stands around them; and files of Cytoscape itself (.cyjs). */
export const isCytoscape = (value: unknown): Sureness | null => {
  const found = elementsIn(value);
  if (!found || found.nodes.length === 0) return null;
  return [...found.nodes, ...found.edges].every(({ data }) => isRecord(data)) ? 'surely' : null;
};

export const readCytoscape = (content: Content): RawNetwork => {
  const top = topOf(content);
  const { nodes, edges } = elementsIn(top) ?? { nodes: [], edges: [] };
  const around = isRecord(top) ? top : {};
  return networkOfLists(content, {
    format: 'cytoscape',
    program: /^cytoscape/i.test(String(around.generated_by ?? '')) ? 'Cytoscape' : null,
    nodes: nodes.map(withoutGroup),
    links: edges.map(withoutGroup),
    isDirected: typeof around.directed === 'boolean' ? around.directed : undefined,
    within: 'parent',
  });
};

const elementsIn = (value: unknown): { readonly nodes: readonly Fields[]; readonly edges: readonly Fields[] } | null => {
  const elements = isRecord(value) && 'elements' in value ? value.elements : value;
  if (isRecord(elements)) {
    const [nodes, edges] = [recordsOf(elements.nodes), recordsOf(elements.edges ?? [])];
    return Array.isArray(elements.nodes) && nodes && edges ? { nodes, edges } : null;
  }
  if (!Array.isArray(elements)) return null;
  const all = recordsOf(elements) ?? [];
  const isEdge = ({ group, data }: Fields) => group === 'edges' || (isRecord(data) && 'source' in data && 'target' in data);
  return { nodes: all.filter((element) => !isEdge(element)), edges: all.filter(isEdge) };
};

/** Which list an element belongs in says nothing more once it is there. */
const withoutGroup = (element: Fields): Fields => {
  const { group, ...others } = element;
  return group === 'nodes' || group === 'edges' ? others : element;
};
