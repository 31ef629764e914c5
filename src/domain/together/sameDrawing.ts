import type { ActorMap } from '../actorMap.ts';
import { handedMap } from '../handedMap.ts';
import { writeMapFile } from '../mapFile.ts';
import { nameKey } from '../nameKey.ts';
import { ROLES } from '../role.ts';

/**
 * Whether two maps show the same: who is on them, in which roles and camps, and who is tied to whom. A map that was handed over has
 * other ids and other places than where it was drawn, and is the same drawing all the same.
 */
export const isSameDrawing = (one: ActorMap, other: ActorMap): boolean => drawingOf(one) === drawingOf(other);

const drawingOf = (map: ActorMap): string => {
  const known = remembered.get(map);
  if (known !== undefined) return known;
  const nameOf = (id: Parameters<typeof map.actors.get>[0]) => nameKey(map.actors.get(id)?.name ?? '');
  const actors = [...map.actors.values()].map(({ id, kind, camp, roles }) =>
    JSON.stringify([
      nameOf(id),
      kind,
      camp === null || camp === 'none' ? camp : nameKey(map.camps.get(camp)?.name ?? ''),
      ROLES.filter((role) => roles[role]),
    ]),
  );
  const relations = [...map.relations.values()].map(({ from, to, type, mutual, strength }) => {
    const ends = [nameOf(from), nameOf(to)];
    return JSON.stringify([type, mutual, strength, type === 'influence' && !mutual ? ends : ends.sort()]);
  });
  const drawing = [...actors.sort(), ...relations.sort()].join('\n');
  remembered.set(map, drawing);
  return drawing;
};
const remembered = new WeakMap<ActorMap, string>();

/** Whether two states of one map hold the same in everything but where it stands on the map: notes, neighbourhoods, key figures and certainty too. */
export const isSameContent = (one: ActorMap, other: ActorMap): boolean => contentOf(one) === contentOf(other);

/** By numbers of its own: what was handed over has other ids. */
const contentOf = (map: ActorMap): string => {
  const content = contents.get(map) ?? writeMapFile(handedMap({ ...map, positions: new Map() }, ''));
  contents.set(map, content);
  return content;
};
const contents = new WeakMap<ActorMap, string>();
