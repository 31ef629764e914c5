/** A small network of others, written in each format that is read, as programs write it: what a format cannot hold is left out. */

export interface OtherActor {
  readonly id: string;
  readonly name: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly place?: readonly [x: number, y: number];
}
export interface OtherTie {
  readonly from: string;
  readonly to: string;
  readonly fields?: Readonly<Record<string, string | number>>;
}
export interface OtherNetwork {
  readonly directed: boolean;
  readonly actors: readonly OtherActor[];
  readonly ties: readonly OtherTie[];
}
/** The files by name, or nothing when this format cannot hold it. */
type Write = (network: OtherNetwork) => Readonly<Record<string, string>>;

const namesIn = ({ actors }: OtherNetwork) => new Map(actors.map(({ id, name }) => [id, name]));
const fieldsIn = (all: readonly { readonly fields?: Readonly<Record<string, unknown>> }[]): string[] => [
  ...new Set(all.flatMap(({ fields }) => Object.keys(fields ?? {}))),
];
const cell = (text: unknown): string => {
  const word = String(text ?? '');
  return /[";\t\n,]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
};
const rows = (table: readonly (readonly unknown[])[], separator: string): string =>
  table.map((row) => row.map(cell).join(separator)).join('\n');
const xml = (text: unknown): string =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const quoted = (text: unknown): string => `"${String(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const weightOf = ({ fields }: OtherTie) => fields?.['weight'] ?? 1;

const pairOfTables =
  (separator: string, ending: string): Write =>
  ({ actors, ties }) => {
    const [ofActors, ofTies] = [fieldsIn(actors), fieldsIn(ties)];
    const hasPlaces = actors.some(({ place }) => place);
    return {
      [`n.actors.${ending}`]: rows(
        [
          ['Id', 'Label', ...ofActors, ...(hasPlaces ? ['x', 'y'] : [])],
          ...actors.map(({ id, name, fields, place }) => [
            id,
            name,
            ...ofActors.map((key) => fields?.[key]),
            ...(hasPlaces ? (place ?? ['', '']) : []),
          ]),
        ],
        separator,
      ),
      [`n.relations.${ending}`]: rows(
        [
          ['Source', 'Target', ...ofTies],
          ...ties.map(({ from, to, fields }) => [from, to, ...ofTies.map((key) => fields?.[key])]),
        ],
        separator,
      ),
    };
  };

export const writtenAs = {
  csv: pairOfTables(';', 'csv'),
  tsv: pairOfTables('\t', 'tsv'),

  'edge list': (network) => {
    const names = namesIn(network);
    const keys = fieldsIn(network.ties);
    const heads = network.directed ? ['Van', 'Naar'] : ['Actor 1', 'Actor 2'];
    return {
      'n.csv': rows(
        [
          [...heads, ...keys],
          ...network.ties.map(({ from, to, fields }) => [
            names.get(from) ?? from,
            names.get(to) ?? to,
            ...keys.map((key) => fields?.[key]),
          ]),
        ],
        ',',
      ),
    };
  },

  matrix: ({ directed, actors, ties }) => {
    const between = (a: OtherActor, b: OtherActor) =>
      ties.find(({ from, to }) => (from === a.id && to === b.id) || (!directed && from === b.id && to === a.id));
    return {
      'n.csv': rows(
        [
          ['', ...actors.map(({ name }) => name)],
          ...actors.map((a) => [a.name, ...actors.map((b) => (between(a, b) ? weightOf(between(a, b) as OtherTie) : 0))]),
        ],
        ';',
      ),
    };
  },

  graphml: ({ directed, actors, ties }) => {
    const keys = (of: 'node' | 'edge', names: readonly string[]) =>
      names.map((name) => `<key id="${of}-${name}" for="${of}" attr.name="${xml(name)}" attr.type="string"/>`).join('');
    const data = (of: string, fields: Readonly<Record<string, unknown>>) =>
      Object.entries(fields)
        .map(([key, value]) => `<data key="${of}-${key}">${xml(value)}</data>`)
        .join('');
    const told = actors.map(({ name, fields, place }) => ({
      label: name,
      ...fields,
      ...(place && { x: place[0], y: place[1] }),
    }));
    const names = [...new Set(told.flatMap(Object.keys))];
    return {
      'n.graphml': `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys('node', names)}${keys('edge', fieldsIn(ties))}<graph edgedefault="${directed ? 'directed' : 'undirected'}">${actors
        .map(({ id }, i) => `<node id="${xml(id)}">${data('node', told[i] ?? {})}</node>`)
        .join(
          '',
        )}${ties.map(({ from, to, fields }) => `<edge source="${xml(from)}" target="${xml(to)}">${data('edge', fields ?? {})}</edge>`).join('')}</graph></graphml>`,
    };
  },

  gexf: ({ directed, actors, ties }) => {
    const keys = (of: 'node' | 'edge', names: readonly string[]) =>
      names.length === 0
        ? ''
        : `<attributes class="${of}">${names.map((name) => `<attribute id="${xml(name)}" title="${xml(name)}" type="string"/>`).join('')}</attributes>`;
    const data = (fields: Readonly<Record<string, unknown>>) => {
      const all = Object.entries(fields);
      return all.length === 0
        ? ''
        : `<attvalues>${all.map(([key, value]) => `<attvalue for="${xml(key)}" value="${xml(value)}"/>`).join('')}</attvalues>`;
    };
    return {
      'n.gexf': `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="${directed ? 'directed' : 'undirected'}">${keys('node', fieldsIn(actors))}${keys(
        'edge',
        fieldsIn(ties).filter((key) => key !== 'weight'),
      )}<nodes>${actors
        .map(
          ({ id, name, fields, place }) =>
            `<node id="${xml(id)}" label="${xml(name)}">${data(fields ?? {})}${place ? `<viz:position x="${place[0]}" y="${place[1]}"/>` : ''}</node>`,
        )
        .join('')}</nodes><edges>${ties
        .map(({ from, to, fields = {} }, i) => {
          const { weight, ...others } = fields;
          return `<edge id="${i}" source="${xml(from)}" target="${xml(to)}"${weight === undefined ? '' : ` weight="${weight}"`}>${data(others)}</edge>`;
        })
        .join('')}</edges></graph></gexf>`,
    };
  },

  'node-link': ({ directed, actors, ties }) => ({
    'n.json': JSON.stringify({
      directed,
      multigraph: false,
      graph: {},
      nodes: actors.map(({ id, name, fields, place }) => ({ id, name, ...fields, ...(place && { x: place[0], y: place[1] }) })),
      links: ties.map(({ from, to, fields }) => ({ source: from, target: to, ...fields })),
    }),
  }),

  cytoscape: ({ actors, ties }) => ({
    'n.cyjs': JSON.stringify({
      elements: {
        nodes: actors.map(({ id, name, fields, place }) => ({
          data: { id, name, ...fields },
          ...(place && { position: { x: place[0], y: place[1] } }),
        })),
        edges: ties.map(({ from, to, fields }, i) => ({ data: { id: `e${i}`, source: from, target: to, ...fields } })),
      },
    }),
  }),

  canvas: ({ directed, actors, ties }) => ({
    'n.canvas': JSON.stringify({
      nodes: actors.map(({ id, name, place }, i) => ({
        id,
        type: 'text',
        text: name,
        x: place?.[0] ?? i * 300,
        y: place?.[1] ?? (i % 2) * 200,
        width: 250,
        height: 60,
      })),
      edges: ties.map(({ from, to, fields }, i) => ({
        id: `e${i}`,
        fromNode: from,
        fromSide: 'right',
        toNode: to,
        toSide: 'left',
        ...(!directed && { toEnd: 'none' }),
        ...(fields?.['type'] !== undefined && { label: fields['type'] }),
      })),
    }),
  }),

  kumu: ({ directed, actors, ties }) => ({
    'n.json': JSON.stringify({
      elements: actors.map(({ id, name, fields }) => ({ _id: id, attributes: { label: name, ...fields } })),
      connections: ties.map(({ from, to, fields }, i) => ({
        _id: `c${i}`,
        from,
        to,
        direction: directed ? 'directed' : 'undirected',
        attributes: { ...fields },
      })),
    }),
  }),

  pajek: ({ directed, actors, ties }) => {
    const place = new Map(actors.map(({ id }, i) => [id, i + 1]));
    return {
      'n.net': `*Vertices ${actors.length}\n${actors.map(({ name, place }, i) => `${i + 1} ${quoted(name)}${place ? ` ${place.join(' ')} 0.5` : ''}`).join('\n')}\n${directed ? '*Arcs' : '*Edges'}\n${ties.map((tie) => `${place.get(tie.from) ?? 99} ${place.get(tie.to) ?? 99}${tie.fields?.['weight'] === undefined ? '' : ` ${weightOf(tie)}`}${tie.fields?.['type'] === undefined ? '' : ` l ${quoted(tie.fields['type'])}`}`).join('\n')}\n`,
    };
  },

  dl: (network) => {
    const names = namesIn(network);
    const word = (id: string) => `"${(names.get(id) ?? id).replaceAll('"', "'")}"`;
    const { directed, actors, ties } = network;
    const numbers = new Map(actors.map(({ id }, i) => [id, i + 1]));
    const numberOf = (id: string) => numbers.get(id) ?? actors.length + 1;
    return {
      'n.dl': `dl n=${actors.length} format=edgelist1\nlabels:\n${actors.map(({ id }) => word(id)).join('\n')}\ndata:\n${ties
        .flatMap((tie) =>
          directed ? [[tie.from, tie.to, tie] as const] : [[tie.from, tie.to, tie] as const, [tie.to, tie.from, tie] as const],
        )
        .map(([from, to, tie]) => `${numberOf(from)} ${numberOf(to)} ${weightOf(tie)}`)
        .join('\n')}\n`,
    };
  },

  gml: ({ directed, actors, ties }) => {
    const place = new Map(actors.map(({ id }, i) => [id, i]));
    const value = (text: unknown) =>
      typeof text === 'number' ? text : `"${String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    const data = (fields: Readonly<Record<string, unknown>> = {}) =>
      Object.entries(fields)
        .map(([key, text]) => `    ${key} ${value(text)}\n`)
        .join('');
    return {
      'n.gml': `graph [\n  directed ${directed ? 1 : 0}\n${actors.map(({ name, fields, place }, i) => `  node [\n    id ${i}\n    label ${value(name)}\n${data(fields)}${place ? `    graphics [ x ${place[0]} y ${place[1]} ]\n` : ''}  ]\n`).join('')}${ties
        .map(
          ({ from, to, fields }) =>
            `  edge [\n    source ${place.get(from) ?? 99}\n    target ${place.get(to) ?? 99}\n${data(fields)}  ]\n`,
        )
        .join('')}]\n`,
    };
  },

  dot: ({ directed, actors, ties }) => {
    const data = (fields: Readonly<Record<string, unknown>>) =>
      Object.entries(fields)
        .map(([key, text]) => `${key}=${quoted(text)}`)
        .join(', ');
    return {
      'n.dot': `${directed ? 'digraph' : 'graph'} G {\n${actors.map(({ id, name, fields, place }) => `  ${quoted(id)} [${data({ label: name, ...fields, ...(place && { pos: `${place.join(',')}!` }) })}];`).join('\n')}\n${ties.map(({ from, to, fields }) => `  ${quoted(from)} ${directed ? '->' : '--'} ${quoted(to)} [${data(fields ?? {})}];`).join('\n')}\n}\n`,
    };
  },

  sif: (network) => {
    const names = namesIn(network);
    const tied = new Set(network.ties.flatMap(({ from, to }) => [from, to]));
    return {
      'n.sif': [
        ...network.ties.map(
          ({ from, to, fields }) => `${names.get(from) ?? from}\t${fields?.['type'] ?? 'pp'}\t${names.get(to) ?? to}`,
        ),
        ...network.actors.filter(({ id }) => !tied.has(id)).map(({ name }) => name),
      ].join('\n'),
    };
  },
} as const satisfies Readonly<Record<string, Write>>;
export type FormatName = keyof typeof writtenAs;
