import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, CampId, RelationId } from '../../src/domain/identifiers.ts';
import { placeAllNear } from '../../src/domain/placeNear.ts';
import { STRENGTHS } from '../../src/domain/quantities.ts';
import { newRelation, type Relation } from '../../src/domain/relation.ts';
import { byId, plainProperties } from '../maps/randomMap.ts';
import { seededRandom } from '../maps/seededRandom.ts';

/** A map as people draw them: two camps and a middle, in circles of about ten, a few lines and some tension across. */
export const clusteredMap = (seed: number, actors: number, relations: number): ActorMap => {
  const random = seededRandom(seed);
  const camps = ['A', 'B'] as CampId[];
  const areas = Array.from({ length: 6 }, (_, i) => ({ id: `area-${i}` as AreaId, name: `Buurt ${i}`, code: '', district: '' }));
  const people = Array.from({ length: actors }, (_, i) => ({
    ...newActor(`actor-${i}` as ActorId, `Actor ${i}`),
    camp: random.pick([...camps, ...camps, 'none' as const, ...(i % 8 === 0 ? [null] : camps)]),
    neighbourhoods: random.chance(0.8) ? [random.pick(areas).id] : [],
  }));
  const circles = people.map(() => random.below(Math.max(1, Math.round(actors / 30))));
  const drawn: Relation[] = [];
  const taken = new Set<number>();
  for (let tries = 0; drawn.length < relations && tries < relations * 3000; tries++) {
    const [a, b] = [random.below(actors), random.below(actors)];
    const [one, other] = [people[a], people[b]];
    if (!one || !other || a >= b || taken.has(a * actors + b)) continue;
    const together = one.camp === other.camp;
    const isTension = !together && one.camp !== 'none' && other.camp !== 'none' && random.chance(0.004);
    if (!isTension && !random.chance(together ? (circles[a] === circles[b] ? 1 : 0.012) : 0.005)) continue;
    taken.add(a * actors + b);
    const type = isTension ? 'tension' : random.pick(['contact', 'cooperation', 'trust'] as const);
    drawn.push({ ...newRelation(`r${drawn.length}` as RelationId, one.id, other.id, type), strength: random.pick(STRENGTHS) });
  }
  const map = {
    ...newActorMap(plainProperties('clustered', 'Kringen')),
    camps: byId(camps.map((id, order) => ({ id, name: id, order }))),
    areas: byId(areas),
    actors: byId(people),
    relations: byId(drawn),
  };
  return { ...map, positions: startOf(map) };
};

/** Where an import would put everybody. */
const startOf = (map: ActorMap): ActorMap['positions'] => {
  const neighbours = new Map([...map.actors.keys()].map((id) => [id, [] as ActorId[]]));
  for (const { from, to } of map.relations.values()) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const ids = [...map.actors.keys()];
  const points = placeAllNear(
    map,
    ids.map((id) => ({ id, neighbours: neighbours.get(id) ?? [] })),
  );
  return byId(points.map(({ x, y }, i) => ({ id: ids[i] as ActorId, x, y, placedByHand: false })));
};
