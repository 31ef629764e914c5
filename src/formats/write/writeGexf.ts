import type { ActorMap } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { type Attribute, attributesOf, colourOf, relationColour, xml } from './toldCells.ts';
import type { Language } from './writeCsv.ts';

/**
 * GEXF 1.2, for Gephi: names, all that is said as attributes, places, a colour for each camp, and the strength as weight. Influence runs
 * one way unless it is mutual; everything else has no direction.
 */
export const writeGexf = (map: ActorMap, language: Language, today?: IsoDate): string => {
  const told = attributesOf(map, language, today);
  const nodes = [...map.actors.values()].map((actor) => {
    const place = map.positions.get(actor.id);
    // In Gephi y grows upwards.
    const position = place ? `<viz:position x="${place.x}" y="${-place.y}" z="0"/>` : '';
    const values = valuesOf(told.actors, actor);
    return `<node id="${xml(actor.id)}" label="${xml(actor.name)}">${values}${position}${colour(colourOf(map, actor))}<viz:size value="20"/></node>`;
  });
  const edges = [...map.relations.values()].map((relation) => {
    const { id, from, to, type, mutual, strength } = relation;
    const way = type === 'influence' && !mutual ? 'directed' : 'undirected';
    const ends = `source="${xml(from)}" target="${xml(to)}" type="${way}"`;
    const said = `label="${xml(told.typeOf(relation))}" weight="${strength}"`;
    return `<edge id="${xml(id)}" ${ends} ${said}>${valuesOf(told.relations, relation)}${colour(relationColour(relation))}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    '<meta><creator>Schakelkaart</creator></meta>',
    '<graph defaultedgetype="undirected" mode="static">',
    attributesIn('node', told.actors),
    attributesIn('edge', told.relations),
    `<nodes>${nodes.join('\n')}</nodes>`,
    `<edges>${edges.join('\n')}</edges>`,
    '</graph></gexf>\n',
  ].join('\n');
};

const attributesIn = (of: 'node' | 'edge', attributes: readonly Attribute<never>[]): string =>
  `<attributes class="${of}">${attributes.map(({ name }, id) => `<attribute id="${id}" title="${xml(name)}" type="string"/>`).join('')}</attributes>`;

const valuesOf = <R>(attributes: readonly Attribute<R>[], record: R): string => {
  const values = attributes.map(({ tell }, id) => [id, tell(record)] as const).filter(([, value]) => value !== '');
  return values.length === 0
    ? ''
    : `<attvalues>${values.map(([id, value]) => `<attvalue for="${id}" value="${xml(value)}"/>`).join('')}</attvalues>`;
};

const colour = (hex: string): string => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
};
