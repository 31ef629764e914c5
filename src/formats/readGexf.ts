import { MAX_ACTORS, MAX_RELATIONS } from '../domain/quantities.ts';
import type { RawNetwork, RawTable, Unreadable } from './rawNetwork.ts';
import { attribute, type OpenRow, readXml, relationsSeen } from './readXml.ts';

/** GEXF as Gephi and networkx write it: labels, attributes, weights, and places from `viz:position`. */
export const readGexf = (file: string, text: string): RawNetwork | Unreadable<'tooDeep'> => {
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const actors: OpenRow[] = [];
  const relations: OpenRow[] = [];
  const open: { row: OpenRow; of: RawTable['of'] }[] = [];
  let defaultType = 'undirected';
  let attributesOf: 'node' | 'edge' = 'node';
  let declared = 0;

  const broken = readXml(file, text, {
    isFull: () => actors.length > MAX_ACTORS || relations.length > MAX_RELATIONS,
    open: (path, attributes, line) => {
      switch (path.at(-1)) {
        case 'graph':
          defaultType = attributes.defaultedgetype ?? 'undirected';
          return;
        case 'attributes':
          attributesOf = attributes.class === 'edge' ? 'edge' : 'node';
          return;
        case 'attribute':
          titles[attributesOf].set(attributes.id ?? '', attribute(attributes, 'title', 'id') ?? '');
          return;
        case 'edges':
          declared += Number(attributes.count ?? 0) || 0;
          return;
        case 'node':
          open.push({ of: 'actors', row: { line, cells: cellsOf(attributes, 'label'), id: attributes.id ?? '' } });
          return;
        case 'edge': {
          const isDirected = (attributes.type ?? defaultType) === 'directed';
          const { source = '', target = '' } = attributes;
          open.push({
            of: 'relations',
            row: { line, cells: cellsOf(attributes, 'label', 'weight', 'kind'), from: source, to: target, isDirected },
          });
          return;
        }
        case 'attvalue': {
          const owner = open.at(-1);
          const key = attribute(attributes, 'for', 'id') ?? '';
          const column = titles[owner?.of === 'relations' ? 'edge' : 'node'].get(key) ?? key;
          owner?.row.cells.set(column, (attributes.value ?? '').trim());
          return;
        }
        case 'position': {
          const owner = open.at(-1);
          const [x, y] = [Number(attributes.x), Number(attributes.y)];
          // In Gephi y grows upwards.
          if (owner?.of === 'actors' && Number.isFinite(x) && Number.isFinite(y)) Object.assign(owner.row, { x, y: -y });
        }
      }
    },
    close: (path) => {
      if (path.at(-1) !== 'node' && path.at(-1) !== 'edge') return;
      const done = open.pop();
      if (done) (done.of === 'actors' ? actors : relations).push(done.row);
    },
  });
  if (broken === 'tooDeep') return { code: 'tooDeep', details: {}, place: null };
  return {
    format: 'gexf',
    tables: [
      { file, of: 'actors', rows: actors },
      { file, of: 'relations', rows: relations },
    ],
    campOrder: [],
    makesActors: false,
    notices: [],
    broken: broken && { place: broken, relationsFound: relationsSeen(text, declared) },
  };
};

const cellsOf = (attributes: Readonly<Record<string, string>>, ...names: readonly string[]): Map<string, string> =>
  new Map(names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name].trim()]])));
