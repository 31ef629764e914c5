import type { ActorKind } from '../../domain/actorKind.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import type { Certainty } from '../../domain/relation.ts';
import { type Attribute, attributesOf, colourOf, relationColour, xml } from './toldCells.ts';
import type { Language } from './writeCsv.ts';

const SHAPES: Readonly<Record<ActorKind, string>> = { person: 'ellipse', group: 'roundrectangle', organisation: 'rectangle' };
const LINES: Readonly<Record<Certainty, string>> = { seen: 'line', heard: 'dashed', guessed: 'dotted' };
const [WIDTH, HEIGHT] = [120, 40];

/**
 * GraphML as yEd draws it and igraph, networkx and Gephi read it: names as labels, all that is said as attributes, places, shapes by
 * kind, colours by camp, arrows where an influence runs. Few programs read a graph of which some edges have direction and others
 * not: it is directed as a whole when an influence runs one way, and then the arrows that are drawn say which edges have none.
 */
export const writeGraphml = (map: ActorMap, language: Language, today?: IsoDate): string => {
  const told = attributesOf(map, language, today);
  const isAnyOneWay = [...map.relations.values()].some(({ type, mutual }) => type === 'influence' && !mutual);
  const nodes = [...map.actors.values()].map((actor) => {
    const { x, y } = map.positions.get(actor.id) ?? { x: 0, y: 0 };
    // yEd gives the upper left corner.
    const geometry = `<y:Geometry height="${HEIGHT}" width="${WIDTH}" x="${x - WIDTH / 2}" y="${y - HEIGHT / 2}"/>`;
    const look = `<y:Fill color="#FFFFFF"/><y:BorderStyle color="${colourOf(map, actor)}" type="line" width="2"/>`;
    const label = `<y:NodeLabel>${xml(actor.name)}</y:NodeLabel><y:Shape type="${SHAPES[actor.kind]}"/>`;
    const drawn = `<data key="ng"><y:ShapeNode>${geometry}${look}${label}</y:ShapeNode></data>`;
    const place = `<data key="nx">${x}</data><data key="ny">${y}</data>`;
    return `<node id="${xml(actor.id)}"><data key="nl">${xml(actor.name)}</data>${place}${valuesOf('n', told.actors, actor)}${drawn}</node>`;
  });
  const edges = [...map.relations.values()].map((relation) => {
    const { id, from, to, type, mutual, strength, certainty } = relation;
    const arrow = (is: boolean) => (is ? 'standard' : 'none');
    const line = `<y:LineStyle color="${relationColour(relation)}" type="${LINES[certainty]}" width="${strength}"/>`;
    const arrows = `<y:Arrows source="${arrow(type === 'influence' && mutual)}" target="${arrow(type === 'influence')}"/>`;
    const label = `<y:EdgeLabel>${xml(told.typeOf(relation))}</y:EdgeLabel>`;
    const drawn = `<data key="eg"><y:PolyLineEdge>${line}${arrows}${label}</y:PolyLineEdge></data>`;
    const said = `<data key="el">${xml(told.typeOf(relation))}</data><data key="ew">${strength}</data>`;
    const ends = `source="${xml(from)}" target="${xml(to)}"`;
    return `<edge id="${xml(id)}" ${ends}>${said}${valuesOf('e', told.relations, relation)}${drawn}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">',
    key('nl', 'node', 'label', 'string'),
    key('nx', 'node', 'x', 'double'),
    key('ny', 'node', 'y', 'double'),
    ...told.actors.map(({ name }, index) => key(`n${index}`, 'node', name, 'string')),
    '<key id="ng" for="node" yfiles.type="nodegraphics"/>',
    key('el', 'edge', 'label', 'string'),
    key('ew', 'edge', 'weight', 'double'),
    ...told.relations.map(({ name }, index) => key(`e${index}`, 'edge', name, 'string')),
    '<key id="eg" for="edge" yfiles.type="edgegraphics"/>',
    `<graph id="G" edgedefault="${isAnyOneWay ? 'directed' : 'undirected'}">`,
    ...nodes,
    ...edges,
    '</graph></graphml>\n',
  ].join('\n');
};

const key = (id: string, of: 'node' | 'edge', name: string, type: string): string =>
  `<key id="${id}" for="${of}" attr.name="${xml(name)}" attr.type="${type}"/>`;

const valuesOf = <R>(mark: string, attributes: readonly Attribute<R>[], record: R): string =>
  attributes
    .map(({ tell }, index) => [index, tell(record)] as const)
    .filter(([, value]) => value !== '')
    .map(([index, value]) => `<data key="${mark}${index}">${xml(value)}</data>`)
    .join('');
