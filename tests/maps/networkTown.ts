import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, RelationId } from '../../src/domain/identifiers.ts';
import { AGE_GROUPS, KEY_FIGURE_KINDS, newKeyFigure, POSITIONS, STATUSES, TASKS } from '../../src/domain/keyFigure.ts';
import { type Share, STRENGTHS } from '../../src/domain/quantities.ts';
import { newRelation, relationKey } from '../../src/domain/relation.ts';
import { TARGET_IDS } from '../../src/domain/target.ts';
import { byId, plainProperties } from './randomMap.ts';
import { seededRandom } from './seededRandom.ts';

/** A municipality with a network of key figures and as many others around it, the same for the same seed: some inhabitants, some targets, most things known. */
export const networkTown = (seed: number, keyFigures: number, areas: number): ActorMap => {
  const random = seededRandom(seed);
  const places = Array.from({ length: areas }, (_, i) => ({
    id: `area-${i}` as AreaId,
    name: `Buurt ${String(i).padStart(2, '0')}`,
    code: '',
    district: `Wijk ${i % 4}`,
  }));
  const hasPopulation = random.chance(0.7);
  const actors = Array.from({ length: 2 * keyFigures }, (_, i) => ({
    ...newActor(`actor-${i}` as ActorId, `functie ${String(i).padStart(3, '0')}`, random.pick(['person', 'group'])),
    neighbourhoods: random.chance(0.9) ? [random.pick(places).id] : [],
    keyFigure:
      i >= keyFigures
        ? null
        : {
            ...newKeyFigure,
            status: random.chance(0.7) ? ('active' as const) : random.pick(STATUSES),
            kinds: random.chance(0.9) ? [random.pick(KEY_FIGURE_KINDS)] : [],
            position: random.chance(0.9) ? random.pick(POSITIONS) : null,
            ageGroup: random.chance(0.9) ? random.pick(AGE_GROUPS) : null,
            tasks: random.some(TASKS),
          },
  }));
  const relations = new Map(
    Array.from({ length: 6 * keyFigures }, (_, i) => {
      const [from, to] = [random.pick(actors).id, random.pick(actors).id];
      const made = newRelation(`relation-${i}` as RelationId, from, to, random.pick(['contact', 'trust', 'tension']));
      return [relationKey(made), { ...made, strength: random.pick(STRENGTHS) }] as const;
    }).filter(([, { from, to }]) => from !== to),
  );
  return {
    ...newActorMap(plainProperties(`town-${seed}`, `Netwerk ${seed}`)),
    areas: byId(places),
    areaProfiles: byId(
      places.map(({ id }) => ({ id, population: hasPopulation ? 500 + random.below(5000) : null, outline: [] })),
    ),
    actors: byId(actors),
    relations: byId([...relations.values()]),
    targets: byId(TARGET_IDS.filter(() => random.chance(0.4)).map((id) => ({ id, share: random.share() as Share }))),
  };
};
