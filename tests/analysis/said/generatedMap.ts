import type { Actor } from '../../../src/domain/actor.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { AreaId } from '../../../src/domain/identifiers.ts';
import { type KeyFigureStatus, STATUSES } from '../../../src/domain/keyFigure.ts';
import type { RelationType } from '../../../src/domain/relation.ts';
import type { Role } from '../../../src/domain/role.ts';
import { type SeededRandom, seededRandom } from '../../maps/seededRandom.ts';
import { type DrawnActor, drawnMap } from '../drawnMap.ts';

const GOOD: readonly RelationType[] = ['contact', 'cooperation', 'trust', 'influence'];
const ROLES: readonly Role[] = ['pusher', 'follower', 'link', 'mover', 'silentMiddle', 'bridgeBuilder'];

/**
 * A map as people might draw it, the same for the same seed: nobody up to 16 actors, none to four camps, with and without
 * neighbourhoods, with and without relations straight across, in one part or several, and key figures of every status.
 */
export const generatedMap = (seed: number): ActorMap => {
  const random = seededRandom(seed);
  const count = random.chance(0.1) ? random.below(3) : 3 + random.below(14);
  const camps = ['A', 'B', 'C', 'D'].slice(0, random.pick([0, 0, 1, 2, 2, 2, 2, 3, 4]));
  const areas = ['Haven', 'Linde', 'Veen', 'Zuid'].slice(0, random.pick([0, 0, 1, 2, 3, 4]));
  const isNetwork = random.chance(0.35);
  const names = Array.from({ length: count }, (_, at) => `N${at}`);
  const actors = Object.fromEntries(names.map((name) => [name, actorOf(random, camps, areas, isNetwork)]));
  const map = drawnMap(actors, relationsOf(random, actors), { camps: random.chance(0.8) ? camps : [], areas });
  return random.chance(0.3) ? withConstituency(random, map, areas) : map;
};

const actorOf = (random: SeededRandom, camps: readonly string[], areas: readonly string[], isNetwork: boolean): DrawnActor => {
  const camp = camps.length > 0 && random.chance(0.75) ? random.pick(['none', ...camps, ...camps]) : undefined;
  const status: KeyFigureStatus | undefined = random.chance(isNetwork ? 0.6 : 0.1) ? random.pick(STATUSES) : undefined;
  return {
    ...(camp !== undefined && { camp }),
    ...(areas.length > 0 && random.chance(0.6) && { areas: random.chance(0.15) ? random.some(areas) : [random.pick(areas)] }),
    ...(status !== undefined && { keyFigure: status }),
    roles: ROLES.filter(() => random.chance(0.12)),
  };
};

const relationsOf = (random: SeededRandom, actors: Readonly<Record<string, DrawnActor>>): string[] => {
  const names = Object.keys(actors);
  const crosses = random.pick([0, 0.15, 0.6, 1]);
  const tense = random.pick([0, 0.1, 0.3, 1]);
  const parts = random.pick([1, 1, 2, 3]);
  const density = random.pick([0.08, 0.2, 0.35]);
  const relations: string[] = [];
  for (const [at, from] of names.entries())
    for (const [to, other] of names.slice(at + 1).map((name, next) => [at + 1 + next, name] as const)) {
      if (at % parts !== to % parts || !random.chance(density)) continue;
      const [one, two] = [actors[from]?.camp, actors[other]?.camp];
      const isAcross = one !== undefined && two !== undefined && one !== two && one !== 'none' && two !== 'none';
      if (isAcross && !random.chance(crosses)) continue;
      const kinds: RelationType[] = random.chance(isAcross ? Math.max(tense, 0.4) : tense)
        ? random.chance(0.15)
          ? ['tension', random.pick(GOOD)]
          : ['tension']
        : random.chance(0.15)
          ? ['contact', 'trust']
          : [random.pick(GOOD)];
      for (const kind of kinds) relations.push(`${from} ${other} ${kind} ${1 + random.below(3)}`);
    }
  return relations;
};

/** Some have an achterban somewhere, which is no place where they live or work. */
const withConstituency = (random: SeededRandom, map: ActorMap, areas: readonly string[]): ActorMap => ({
  ...map,
  actors: new Map(
    [...map.actors].map(([id, actor]): [typeof id, Actor] => [
      id,
      random.chance(0.3) ? { ...actor, constituency: random.some(areas) as AreaId[] } : actor,
    ]),
  ),
});
