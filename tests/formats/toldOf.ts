import type { ActorMap } from '../../src/domain/actorMap.ts';
import { nameKey } from '../../src/domain/nameKey.ts';
import { rolesOf } from '../../src/domain/role.ts';
import { sensitiveValues } from '../../src/formats/sensitiveValues.ts';
import { campWords, readWord } from '../../src/formats/words.ts';

/** What a table can say of a map: no ids, no dates of tags, no order of camps. */
export const toldOf = (map: ActorMap) => {
  const nameOf = (id: string) => map.actors.get(id as never)?.name;
  const areas = (ids: readonly string[]) => ids.map((id) => map.areas.get(id as never)?.name).sort();
  return {
    actors: [...map.actors.values()].map(({ id: _, camp, roles, neighbourhoods, constituency, ...actor }) => ({
      ...actor,
      camp: camp === null || camp === 'none' ? camp : { named: map.camps.get(camp)?.name },
      roles: rolesOf(roles),
      neighbourhoods: areas(neighbourhoods),
      constituency: areas(constituency),
    })),
    relations: [...map.relations.values()].map(({ id: _, from, to, ...relation }) => ({
      ...relation,
      from: nameOf(from),
      to: nameOf(to),
    })),
  };
};
/** Names that a cell cannot tell from something else: "geen" as the name of a camp, a wide sign for the one that parts a list, "bi" where it would be said of people. */
export const isClear = (map: ActorMap) =>
  [...map.camps.values()].every(({ name }) => readWord(campWords, name) === null) &&
  [...map.areas.values()].every(
    ({ name }) => !name.includes('｜') && !/^['=+\-@]/.test(name) && sensitiveValues([name]) === null,
  ) &&
  new Set([...map.areas.values()].map(({ name }) => nameKey(name))).size === map.areas.size;
