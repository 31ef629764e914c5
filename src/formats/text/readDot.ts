import { placeAt, type RawNetwork, type Unreadable } from '../rawNetwork.ts';
import { type DotToken, dotTokens } from './dotTokens.ts';
import { listedNetwork } from './listedNetwork.ts';

/** Whether a text is a graph in DOT: the word, perhaps a name, and what stands between braces. */
export const isDot = (text: string): boolean =>
  /^\s{0,99}(?:strict\s{1,99})?(?:di)?graph\b[^[\]{}\n]{0,200}\s{0,99}\{/i.test(withoutRemarks(text.slice(0, 65_536)));

const withoutRemarks = (text: string): string =>
  text
    .replace(/\/\/[^\n]*|^#[^\n]*/gm, '')
    .split('/*')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('*/') + 2)))
    .join('');

type Attributes = ReadonlyMap<string, string>;
interface Scope {
  readonly node: Attributes;
  readonly edge: Attributes;
  /** The label of the cluster that is open, which is the camp of those that are first named in it. */
  readonly cluster: Cluster | null;
}
interface Cluster {
  label: string;
  readonly members: string[];
}

/** DOT (Graphviz): nodes, chains of edges, subgraphs at their ends, attributes and what holds for all. In a digraph edges run one way unless they say otherwise. */
export const readDot = (file: string, text: string): RawNetwork | Unreadable<'tooDeep'> => {
  const network = listedNetwork(file);
  const { tokens, brokenAt } = dotTokens(text);
  const clusters: Cluster[] = [];
  let at = tokens.findIndex(({ text: one, isName }) => one === '{' && !isName);
  const isDirectedGraph = tokens.slice(0, Math.max(0, at)).some(({ text: one }) => /^digraph$/i.test(one));
  let isTooDeep = false;

  const is = (sign: string) => tokens[at] !== undefined && !tokens[at]?.isName && tokens[at]?.text === sign;
  const isWord = (word: string) =>
    tokens[at]?.isName === true && !tokens[at]?.isQuoted && tokens[at]?.text.toLowerCase() === word;
  const attributesHere = (): Map<string, string> => {
    const found = new Map<string, string>();
    while (is('[')) {
      at += 1;
      while (at < tokens.length && !is(']')) {
        const key = tokens[at]?.text ?? '';
        at += 1;
        if (!is('=')) continue;
        at += 1;
        found.set(key, tokens[at]?.text ?? '');
        at += 1;
      }
      at += 1;
    }
    return found;
  };
  /** A name with its port, which is only drawing. */
  const nameHere = (): string => {
    const name = tokens[at]?.text ?? '';
    at += 1;
    while (is(':')) at += 2;
    return name;
  };
  const named = (id: string, scope: Scope, attributes: Attributes | null) => {
    if (!network.has(id)) {
      network.actor(id, { ...nodeRow(scope.node) });
      scope.cluster?.members.push(id);
    }
    if (attributes) network.actor(id, nodeRow(attributes));
  };
  /** One end: a name, or a subgraph with all that is in it. */
  const endHere = (scope: Scope, depth: number): string[] => {
    if (is('{') || isWord('subgraph')) return subgraph(scope, depth);
    const id = nameHere();
    named(id, scope, null);
    return [id];
  };
  const subgraph = (scope: Scope, depth: number): string[] => {
    let name = '';
    if (isWord('subgraph')) {
      at += 1;
      if (!is('{')) name = nameHere();
    }
    if (!is('{')) return [];
    const cluster = name.toLowerCase().startsWith('cluster') ? { label: '', members: [] } : scope.cluster;
    if (cluster && cluster !== scope.cluster) clusters.push(cluster);
    return statements({ ...scope, cluster }, depth + 1);
  };
  const statements = (outer: Scope, depth: number): string[] => {
    if (depth > MAX_NESTING) {
      isTooDeep = true;
      at = tokens.length;
      return [];
    }
    const found: string[] = [];
    let scope = outer;
    at += 1;
    while (at < tokens.length && !is('}') && !network.isFull()) {
      if (is(';') || is(',')) {
        at += 1;
        continue;
      }
      const kind = (['graph', 'node', 'edge'] as const).find((word) => isWord(word));
      if (kind && tokens[at + 1]?.text === '[') {
        at += 1;
        const all = attributesHere();
        if (kind === 'graph') setLabel(scope.cluster, all.get('label'));
        else scope = { ...scope, [kind]: new Map([...scope[kind], ...all]) };
        continue;
      }
      if (tokens[at + 1]?.text === '=' && !tokens[at + 1]?.isName) {
        if (tokens[at]?.text === 'label') setLabel(scope.cluster, tokens[at + 2]?.text);
        at += 3;
        continue;
      }
      if (!tokens[at]?.isName && !is('{')) {
        at += 1;
        continue;
      }
      const isSingle = tokens[at]?.isName === true && !isWord('subgraph');
      const first = endHere(scope, depth);
      const chain = [first];
      while (is('->') || is('--')) {
        at += 1;
        chain.push(endHere(scope, depth));
      }
      const attributes = attributesHere();
      if (chain.length === 1 && isSingle && first[0] !== undefined) named(first[0], scope, attributes);
      for (const [index, ends] of chain.entries())
        for (const from of ends)
          for (const to of chain[index + 1] ?? [])
            if (!network.isFull()) relate(from, to, new Map([...scope.edge, ...attributes]));
      for (const id of chain.flat()) found.push(id);
    }
    at += 1;
    return found;
  };
  const relate = (from: string, to: string, attributes: Attributes) => {
    const way = attributes.get('dir')?.toLowerCase();
    const [start, end] = way === 'back' ? [to, from] : [from, to];
    const isDirected = way === 'both' || way === 'none' ? false : isDirectedGraph || way === 'forward' || way === 'back';
    const label = attributes.get('label') ?? attributes.get('xlabel') ?? '';
    network.relate(start, end, {
      isDirected,
      cells: without(attributes, EDGE_DRAWING),
      ...(label !== '' && { says: { type: escaped(label, '') } }),
    });
  };

  if (at >= 0) statements({ node: new Map(), edge: new Map(), cluster: null }, 0);
  if (isTooDeep) return { code: 'tooDeep', details: {}, place: null };
  const camps = clusters.filter(({ label, members }) => label !== '' && members.length > 0);
  for (const { label, members } of camps) for (const id of members) network.actor(id, { says: { camp: escaped(label, '') } });
  const read = network.network(
    'dot',
    camps.length > 0
      ? [{ code: 'groupsAsCamps', details: { count: camps.length, name: escaped(camps[0]?.label ?? '', '') } }]
      : [],
  );
  const stop = brokenAt < 0 && isOpen(tokens) ? text.length : brokenAt;
  return stop < 0 ? read : { ...read, broken: { place: placeAt(file, text, stop), relationsFound: edgeSigns(tokens) } };
};
const MAX_NESTING = 32;

/** A brace that nothing closes. */
const isOpen = (tokens: readonly DotToken[]): boolean => {
  let depth = 0;
  for (const { text, isName } of tokens) if (!isName) depth += text === '{' ? 1 : text === '}' ? -1 : 0;
  return depth > 0;
};

const edgeSigns = (tokens: readonly DotToken[]): number =>
  tokens.filter(({ text, isName }) => !isName && (text === '->' || text === '--')).length;

const setLabel = (cluster: Cluster | null, label: string | undefined): void => {
  if (cluster && label) cluster.label = label;
};

const NODE_DRAWING = [
  'label',
  'shape',
  'style',
  'color',
  'fillcolor',
  'fontcolor',
  'fontname',
  'fontsize',
  'width',
  'height',
  'pos',
  'tooltip',
  'URL',
  'margin',
  'penwidth',
  'image',
  'fixedsize',
];
const EDGE_DRAWING = [
  'label',
  'xlabel',
  'dir',
  'style',
  'color',
  'fontcolor',
  'fontname',
  'fontsize',
  'arrowhead',
  'arrowtail',
  'arrowsize',
  'constraint',
  'headlabel',
  'taillabel',
  'pos',
  'lp',
  'len',
  'penwidth',
  'minlen',
  'tooltip',
];

const nodeRow = (attributes: Attributes) => {
  const label = attributes.get('label');
  const [, x, y] = /^(-?[\d.]{1,20}),(-?[\d.]{1,20})/.exec(attributes.get('pos') ?? '') ?? [];
  return {
    cells: without(attributes, NODE_DRAWING),
    ...(label !== undefined && { says: { name: escaped(fields(label), '\\N') } }),
    // Graphviz counts upwards.
    ...(x !== undefined && y !== undefined && { x: Number(x), y: -Number(y) }),
  };
};
const without = (attributes: Attributes, names: readonly string[]): Map<string, string> =>
  new Map([...attributes].filter(([name]) => !names.includes(name)));

/** A record has fields with ports: `<f0> Imam | Noord`. */
const fields = (label: string): string =>
  label
    .replace(/<\w{0,99}>/g, '')
    .split(/[{}|]/)
    .map((field) => field.trim())
    .filter((field) => field !== '')
    .join(' ');

/** `\n`, `\l` and `\r` are line ends; a label that is just `\N` is the node's own name. */
const escaped = (label: string, own: string): string =>
  label === own
    ? ''
    : label
        .replace(/\\[nlr]/g, '\n')
        .replace(/\\(.)/g, '$1')
        .trim();
