import type { ActorMap } from '../../src/domain/actorMap.ts';
import { mapsOfSnapshots } from '../../src/domain/mapsOfSnapshots.ts';
import { nameKey } from '../../src/domain/nameKey.ts';
import { relationKey } from '../../src/domain/relation.ts';

/** Everything about a map that no command may ever bring about; empty for a sound map. */
export const mapFaults = (map: ActorMap): string[] => {
  const faults: string[] = [];
  if (map.map.size !== 1) faults.push(`${map.map.size} records of properties`);
  for (const [name, table] of Object.entries(map)) {
    for (const [id, record] of table) if (record.id !== id) faults.push(`${name} keeps ${record.id} under ${id}`);
  }
  for (const name of ['actors', 'camps', 'areas'] as const)
    faults.push(...repeated([...map[name].values()].map((record) => nameKey(record.name))).map((key) => `${name} twice: ${key}`));
  faults.push(...repeated([...map.relations.values()].map(relationKey)).map((key) => `relation twice: ${key}`));
  for (const { id, camp, neighbourhoods, constituency } of map.actors.values()) {
    if (camp !== null && camp !== 'none' && !map.camps.has(camp)) faults.push(`${id} on the missing camp ${camp}`);
    for (const area of [...neighbourhoods, ...constituency])
      if (!map.areas.has(area)) faults.push(`${id} in the missing area ${area}`);
    if (!map.positions.has(id)) faults.push(`${id} has no place`);
  }
  for (const { id, neighbourhoods, camps } of map.networkFilters.values())
    if (!neighbourhoods.every((area) => map.areas.has(area)) || !camps.every((camp) => map.camps.has(camp)))
      faults.push(`${id} asks for what is not there`);
  for (const id of map.areaProfiles.keys()) if (!map.areas.has(id)) faults.push(`a profile of the missing area ${id}`);
  for (const { id, x, y } of map.positions.values()) {
    if (!map.actors.has(id)) faults.push(`a place for the missing actor ${id}`);
    if (!Number.isFinite(x) || !Number.isFinite(y) || Object.is(x, -0) || Object.is(y, -0)) faults.push(`${id} at ${x}, ${y}`);
  }
  for (const { id, from, to, mutual, type } of map.relations.values()) {
    if (!map.actors.has(from) || !map.actors.has(to)) faults.push(`${id} between missing actors`);
    if (from === to) faults.push(`${id} from an actor to itself`);
    if (mutual && type !== 'influence') faults.push(`${id} is mutual ${type}`);
  }
  const frozen = mapsOfSnapshots(map);
  for (const { id, matches } of map.snapshots.values()) {
    const held = frozen.get(id);
    for (const { with: moment, pairs } of matches ?? []) {
      const other = moment === 'now' ? map : frozen.get(moment);
      if (!other) faults.push(`snapshot ${id}: matched with ${moment}, which is not there`);
      for (const [map, ids] of [
        [held, pairs.flatMap(({ before }) => before)],
        [other, pairs.flatMap(({ after }) => after)],
      ] as const)
        for (const actor of ids) if (!map?.actors.has(actor)) faults.push(`snapshot ${id}: the missing ${actor} is who`);
    }
    faults.push(...(held ? mapFaults(held) : ['differs from nothing that is there']).map((fault) => `snapshot ${id}: ${fault}`));
  }
  return faults;
};

const repeated = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);
