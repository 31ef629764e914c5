import { type Actor, newActor } from '../../src/domain/actor.ts';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { Area } from '../../src/domain/area.ts';
import type { Camp } from '../../src/domain/camp.ts';
import type { ActorId, AreaId, CampId, IsoDate, MapId, Moment, RelationId } from '../../src/domain/identifiers.ts';
import {
  AGE_GROUPS,
  BACKGROUNDS,
  KEY_FIGURE_KINDS,
  type KeyFigure,
  POSITIONS,
  STATUSES,
  TASKS,
} from '../../src/domain/keyFigure.ts';
import type { MapProperties } from '../../src/domain/mapProperties.ts';
import type { Position } from '../../src/domain/position.ts';
import { STRENGTHS } from '../../src/domain/quantities.ts';
import { CERTAINTIES, newRelation, RELATION_TYPES, type Relation, relationKey } from '../../src/domain/relation.ts';
import { ROLES, type RoleTags } from '../../src/domain/role.ts';
import { type SeededRandom, seededRandom } from './seededRandom.ts';

const TODAY = '2026-11-22' as IsoDate;
const FUNCTIONS = ['wijkagent', 'jongerenwerker', 'bestuur', 'imam', 'huisarts', 'ondernemer', 'bewoner', 'voorzitter'];
const PLACES = ['Noord', 'Zuid', 'Oost', 'West', 'Centrum', 'de Linde', 'het Veen', 'Hoogland'];

/**
 * A map that is the same for the same seed: three camps, six neighbourhoods, every property of the vocabulary somewhere.
 * Gives fewer relations than asked when there is no room for more (five types a pair).
 */
export const randomMap = (seed: number, actors: number, relations: number): ActorMap => {
  const random = seededRandom(seed);
  const properties = plainProperties(`map-${seed}`, `Kaart ${seed}`);
  const camps = ['voor', 'tegen', 'weet niet'].map((name, order): Camp => ({ id: `camp-${order}` as CampId, name, order }));
  const areas = PLACES.slice(0, 6).map(
    (name, i): Area => ({ id: `area-${i}` as AreaId, name, code: `BU0${i}`, district: i < 3 ? 'Binnen' : 'Buiten' }),
  );
  const people = Array.from({ length: actors }, (_, i) => randomActor(random, i, camps, areas));
  return {
    ...newActorMap(properties),
    camps: byId(camps),
    areas: byId(areas),
    actors: byId(people),
    positions: byId(people.map(({ id }) => randomPosition(random, id))),
    relations: byId(randomRelations(random, people, relations)),
  };
};

export const plainProperties = (id: string, title: string): MapProperties => ({
  id: id as MapId,
  title,
  issue: 'Komt de opvang aan de Veenweg er?',
  createdAt: '2026-11-01T10:00:00.000Z' as Moment,
  optionalRoles: true,
  keyFigureTerm: 'figure',
  owner: 'gemeente',
  purpose: 'oefening',
  legalBasis: '',
  subjectsInformed: null,
  endDate: '2027-05-22' as IsoDate,
});

export const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<R['id'], R> =>
  new Map(records.map((record) => [record.id, record]));

const randomActor = (random: SeededRandom, i: number, camps: readonly Camp[], areas: readonly Area[]): Actor => ({
  ...newActor(`actor-${i}` as ActorId, `${random.pick(FUNCTIONS)} ${random.pick(PLACES)} ${i}`, random.pick(ACTOR_KINDS)),
  roles: random.chance(0.5) ? randomRoles(random) : {},
  camp: random.pick([null, 'none', ...camps.map(({ id }) => id)]),
  neighbourhoods: random.chance(0.5) ? [random.pick(areas).id] : [],
  constituency: random.chance(0.2) ? random.some(areas.map(({ id }) => id)) : [],
  keyFigure: random.chance(0.2) ? randomKeyFigure(random) : null,
  note: random.chance(0.2) ? `Gesproken op ${TODAY}; wil meedenken over de opvang.` : '',
});

export const randomRoles = (random: SeededRandom): RoleTags =>
  Object.fromEntries(
    ROLES.filter(() => random.chance(0.2)).map((role) => [role, { date: TODAY, by: random.chance(0.2) ? 'deelnemer 3' : '' }]),
  );

export const randomKeyFigure = (random: SeededRandom): KeyFigure => ({
  status: random.pick(STATUSES),
  kinds: random.some(KEY_FIGURE_KINDS),
  position: random.pick([null, ...POSITIONS]),
  background: random.pick([null, ...BACKGROUNDS]),
  ageGroup: random.pick([null, ...AGE_GROUPS]),
  socialProfession: random.pick([null, true, false]),
  knownToMunicipality: random.pick([null, true, false]),
  tasks: random.some(TASKS),
  lastContact: random.chance(0.5) ? TODAY : null,
});

const randomPosition = (random: SeededRandom, id: ActorId): Position => ({
  id,
  x: random.below(4_000) - 2_000,
  y: random.below(3_000) - 1_500,
  placedByHand: random.chance(0.3),
});

const randomRelations = (random: SeededRandom, actors: readonly Actor[], count: number): Relation[] => {
  const relations: Relation[] = [];
  const taken = new Set<string>();
  for (let tries = 0; relations.length < count && tries < count * 20 && actors.length > 1; tries++) {
    const [from, to, type] = [random.pick(actors).id, random.pick(actors).id, random.pick(RELATION_TYPES)];
    const relation = newRelation(`relation-${relations.length}` as RelationId, from, to, type);
    if (from === to || taken.has(relationKey(relation))) continue;
    taken.add(relationKey(relation));
    relations.push({
      ...relation,
      mutual: type === 'influence' && random.chance(0.3),
      strength: random.pick(STRENGTHS),
      certainty: random.pick(CERTAINTIES),
      note: random.chance(0.1) ? 'sinds de bijeenkomst' : '',
    });
  }
  return relations;
};
