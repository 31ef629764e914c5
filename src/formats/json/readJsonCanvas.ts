import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { type Box, networkOfDrawing } from './drawing.ts';
import { type Fields, firstText, idOf, isRecord, recordsOf } from './jsonFields.ts';
import { nameOfPage } from './markdownText.ts';

/** JSON Canvas, as Obsidian and others draw: cards with text or a note, groups, and lines that end in an arrow unless they say not. */
export const isJsonCanvas = (value: unknown): Sureness | null => {
  if (!isRecord(value) || !Array.isArray(value.nodes)) return null;
  const [nodes, edges] = [recordsOf(value.nodes) ?? [], recordsOf(value.edges) ?? []];
  const isDrawn = nodes.every(({ type, x }) => KINDS.has(String(type)) && x !== undefined);
  const isTied = edges.every((edge) => 'fromNode' in edge && 'toNode' in edge);
  return nodes.length > 0 && isDrawn && isTied ? 'surely' : null;
};
const KINDS = new Set(['text', 'file', 'link', 'group']);

export const readJsonCanvas = (content: Content): RawNetwork => {
  const value = content.json && 'value' in content.json ? content.json.value : null;
  const canvas: Fields = isRecord(value) ? value : {};
  const nodes = recordsOf(canvas.nodes) ?? [];
  const edges = recordsOf(canvas.edges) ?? [];
  const tied = new Set(edges.flatMap(({ fromNode, toNode }) => [fromNode, toNode]));
  // A picture or document that nothing is tied to only adorns the canvas.
  const adorns = ({ id, type, file }: Fields) =>
    type === 'file' && !tied.has(id) && /\.(?!md$|canvas$|base$)[a-z\d]{1,5}$/i.test(idOf(file));
  return networkOfDrawing(content, {
    format: 'jsonCanvas',
    boxes: nodes.filter((node) => node.type !== 'group' && !adorns(node)).map((node) => boxOf(node, textIn(node))),
    frames: nodes
      .filter((node) => node.type === 'group' && firstText(node, 'label') !== '')
      .map((node) => boxOf(node, firstText(node, 'label'))),
    leftOut: nodes.filter(adorns).map(({ file }) => idOf(file)),
    lines: edges.map((edge) => ({
      from: idOf(edge.fromNode),
      to: idOf(edge.toNode),
      text: firstText(edge, 'label'),
      heads: { from: edge.fromEnd === 'arrow', to: (edge.toEnd ?? 'arrow') === 'arrow' },
    })),
  });
};

const textIn = (node: Fields): string => {
  if (node.type === 'file') return nameOfPage(firstText(node, 'file'));
  return node.type === 'link' ? firstText(node, 'url') : firstText(node, 'text');
};

const size = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
export const boxOf = (node: Fields, text: string): Box => ({
  ...{ id: idOf(node.id), text, x: size(node.x), y: size(node.y) },
  ...{ width: size(node.width), height: size(node.height) },
});
