import type { ActorMap } from '../../domain/actorMap.ts';
import { RELATION_TYPES } from '../../domain/relation.ts';
import { relationTypeWords } from '../words.ts';
import type { Language } from './writeCsv.ts';

/**
 * UCINET's DL as edge lists, one for each type of relation that occurs, by the strength. DL holds names, relations and
 * strengths; what else is said of actors has no place in it. A relation without direction stands in it both ways.
 */
export const writeDl = (map: ActorMap, language: Language): string => {
  const numbers = new Map([...map.actors.keys()].map((id, index) => [id, index + 1]));
  const relations = [...map.relations.values()];
  const types = RELATION_TYPES.filter((type) => relations.some((relation) => relation.type === type));
  const lists = types.map((type) =>
    relations
      .filter((relation) => relation.type === type)
      .flatMap(({ from, to, strength, mutual }) => {
        const [a, b] = [numbers.get(from), numbers.get(to)];
        const isOneWay = type === 'influence' && !mutual;
        return isOneWay ? [`${a} ${b} ${strength}`] : [`${a} ${b} ${strength}`, `${b} ${a} ${strength}`];
      })
      .join('\r\n'),
  );
  const names = [...map.actors.values()].map(({ name }) => `"${name.replaceAll('"', "'")}"`);
  const labels = types.map((type) => `"${relationTypeWords[type][language]}"`);
  return [
    `dl n=${names.length} nm=${Math.max(1, types.length)} format=edgelist1`,
    'labels:',
    ...names,
    ...(labels.length > 0 ? ['matrix labels:', ...labels] : []),
    'data:',
    lists.join('\r\n!\r\n'),
    '',
  ].join('\r\n');
};
