import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId } from '../../src/domain/identifiers.ts';
import { writeMapFile } from '../../src/domain/mapFile.ts';
import { randomMap } from '../../tests/maps/randomMap.ts';

/** One map as somebody may bring it: as a file of the program, as a table that says nothing of places, and for plain Cytoscape. */
export const limitFiles = (actors: number, relations: number) => {
  const map = spread(randomMap(5, actors, relations));
  return { file: writeMapFile(map), table: tableOf(map), elements: elementsOf(map) };
};

/** As much paper for an actor as on a map of a thousand. */
const spread = (map: ActorMap): ActorMap => {
  const by = Math.sqrt(map.actors.size / 1_000);
  const wide = [...map.positions].map(([id, at]) => [id, { ...at, x: Math.round(at.x * by), y: Math.round(at.y * by) }] as const);
  return { ...map, positions: new Map(wide) };
};

const tableOf = ({ actors, relations }: ActorMap): string => {
  const nameOf = (id: ActorId) => actors.get(id)?.name ?? '';
  const rows = [...relations.values()].map(({ from, to, strength }) => [nameOf(from), nameOf(to), strength].join(';'));
  return ['van;naar;sterkte', ...rows].join('\n');
};

const elementsOf = ({ actors, relations, positions }: ActorMap): string =>
  JSON.stringify([
    ...[...actors.values()].map(({ id, name }) => ({ data: { id, name }, position: { ...positions.get(id) } })),
    ...[...relations.values()].map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
  ]);
