import { MAX_ACTORS, MAX_RELATIONS } from '../domain/quantities.ts';
import type { RawNetwork, RawTable, Unreadable } from './rawNetwork.ts';
import { attribute, type OpenRow, readXml, relationsSeen } from './readXml.ts';

/** GraphML as networkx, Gephi and yEd write it. Drawing instructions and XHTML inside are passed over, labels and places kept. */
export const readGraphml = (file: string, text: string): RawNetwork | Unreadable<'tooDeep'> => {
  const names = new Map<string, string>();
  const actors: OpenRow[] = [];
  const relations: OpenRow[] = [];
  const open: { row: OpenRow; of: RawTable['of'] }[] = [];
  let isDirectedGraph = false;
  let declared = 0;
  let campOrder: readonly string[] = [];
  let dataKey = '';

  const broken = readXml(file, text, {
    isFull: () => actors.length > MAX_ACTORS || relations.length > MAX_RELATIONS,
    open: (path, attributes, line) => {
      switch (path.at(-1)) {
        // A key for drawing instructions has no name of its own and is passed over.
        case 'key':
          names.set(attributes.id ?? '', attribute(attributes, 'attr.name', ...(attributes['yfiles.type'] ? [] : ['id'])) ?? '');
          return;
        case 'graph':
          isDirectedGraph = attributes.edgedefault === 'directed';
          declared += Number(attribute(attributes, 'parse.edges') ?? 0) || 0;
          return;
        case 'node':
          open.push({ of: 'actors', row: { line, cells: new Map(), id: attributes.id ?? '' } });
          return;
        case 'edge': {
          const directed = attribute(attributes, 'directed');
          const isDirected = directed === null ? isDirectedGraph : directed === 'true';
          const { source = '', target = '' } = attributes;
          open.push({ of: 'relations', row: { line, cells: new Map(), from: source, to: target, isDirected } });
          return;
        }
        case 'data':
          dataKey = attributes.key ?? '';
          return;
        case 'Geometry': {
          const row = open.at(-1);
          const [x, y] = [Number(attributes.x), Number(attributes.y)];
          // yEd gives the upper left corner.
          if (row?.of === 'actors' && Number.isFinite(x) && Number.isFinite(y)) {
            row.row.x = x + (Number(attributes.width) || 0) / 2;
            row.row.y = y + (Number(attributes.height) || 0) / 2;
          }
        }
      }
    },
    close: (path, content) => {
      const name = path.at(-1);
      if (name === 'node' || name === 'edge') {
        const done = open.pop();
        if (done) (done.of === 'actors' ? actors : relations).push(done.row);
      } else if (name === 'data') {
        const column = names.get(dataKey) ?? dataKey;
        if (path.at(-2) === 'graph' && column === 'polen') campOrder = content.split(',');
        else if (column !== '') setCell(open.at(-1)?.row, path.at(-2), column, content);
      } else if (name === 'NodeLabel' || name === 'EdgeLabel') {
        const row = open.at(-1)?.row;
        if (row && !row.cells.get('label') && content.trim() !== '') row.cells.set('label', content.trim());
      }
    },
  });
  if (broken === 'tooDeep') return { code: 'tooDeep', details: {}, place: null };
  return {
    format: 'graphml',
    tables: [
      { file, of: 'actors', rows: actors },
      { file, of: 'relations', rows: relations },
    ],
    campOrder,
    makesActors: false,
    notices: [],
    broken: broken && { place: broken, relationsFound: relationsSeen(text, declared) },
  };
};

const setCell = (row: OpenRow | undefined, owner: string | undefined, column: string, content: string) => {
  if (row && (owner === 'node' || owner === 'edge')) row.cells.set(column, content.trim());
};
