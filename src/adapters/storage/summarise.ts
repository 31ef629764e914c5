import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { MapId, Moment } from '../../domain/identifiers.ts';
import { contributionsOf, isJoint } from '../../domain/together/contribution.ts';
import type { DamagedMap, MapSummary } from '../../workspace/ports.ts';
import { sketchMap } from '../../workspace/sketchMap.ts';
import type { StoredSummary } from './database.ts';
import { isCount, isPlain } from './kept.ts';

/** What the list shows of a map. */
export const summarise = (map: ActorMap, number: number, changedAt: Moment): StoredSummary => ({
  properties: propertiesOf(map),
  changedAt,
  actors: map.actors.size,
  relations: map.relations.size,
  ...(isJoint(map) && { contributions: contributionsOf(map).length }),
  sketch: sketchMap(map),
  number,
});

export const plainSummary = ({ number: _, ...summary }: StoredSummary): MapSummary => summary;

/** A summary that can be shown as it was stored; any other is made anew from its map. */
export const isSoundSummary = (stored: unknown, id: MapId): stored is StoredSummary => {
  if (!isPlain(stored) || !isPlain(stored['properties']) || !isPlain(stored['sketch'])) return false;
  const { properties, changedAt, actors, relations, sketch, number } = stored;
  const { points, lines, grounds } = sketch;
  return (
    properties['id'] === id &&
    titleIn(stored) !== '' &&
    [properties['issue'], properties['owner'], properties['purpose'], properties['endDate'], changedAt].every(
      (text) => typeof text === 'string',
    ) &&
    [actors, relations, number, stored['contributions'] ?? 0].every(isCount) &&
    areLists(points, 4) &&
    areLists(lines, 3) &&
    areLists(grounds, 2)
  );
};

const areLists = (list: unknown, length: number): boolean =>
  Array.isArray(list) && list.every((item) => Array.isArray(item) && item.length === length);

/** What can be told of a map that cannot be read: its title, when that is somewhere. */
export const damagedMap = (id: MapId, ...places: readonly unknown[]): DamagedMap => ({
  isDamaged: true,
  properties: { id, title: places.map(titleIn).find((title) => title !== '') ?? '' },
});

/** The title in a summary or in a map's records; nothing when it is not to be read there. */
const titleIn = (stored: unknown): string => {
  if (!isPlain(stored)) return '';
  const properties = Array.isArray(stored['map']) ? stored['map'][0] : stored['properties'];
  return isPlain(properties) && typeof properties['title'] === 'string' ? properties['title'].trim() : '';
};
