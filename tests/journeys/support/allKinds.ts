import { type Actor, newActor } from '../../../src/domain/actor.ts';
import { ACTOR_KINDS } from '../../../src/domain/actorKind.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { CampId, IsoDate } from '../../../src/domain/identifiers.ts';
import { newKeyFigure } from '../../../src/domain/keyFigure.ts';
import type { Strength } from '../../../src/domain/quantities.ts';
import { CERTAINTIES, RELATION_TYPES, type Relation } from '../../../src/domain/relation.ts';
import { ROLES, type RoleTags } from '../../../src/domain/role.ts';
import { commands, drawn, event, foto } from './drawnAnew.ts';

const PAIRS = 15;
const CAMPS = ['Voor', 'Tegen', 'Midden', 'Later', 'Elders', 'Anders'];
const date = '2026-01-05' as IsoDate;

/** Pairs on a grid: five rows of a type each, three columns of a strength each; two actors with a name alone. */
export const nameOf = (pair: number, end: 'a' | 'b'): string => `${end === 'a' ? 'Wijkagent' : 'Jongerenraad'} ${pair}`;

/** What is drawn at all: every type, strength and certainty of relations, every kind, role and camp; and how it changed since two snapshots. */
export const allKinds = (): ActorMap => {
  const now = pairs();
  return commands(
    now,
    foto('foto-1', 'Begin', '2025-09-01', earlier(now)),
    event('event-1', 'Brand', '2025-10-01'),
    foto('foto-2', 'Na de brand', '2025-12-01'),
  );
};

const pairs = (): ActorMap => {
  const names = Array.from({ length: PAIRS }, (_, pair) => [nameOf(pair, 'a'), nameOf(pair, 'b')]).flat();
  const map = drawn(
    'soort',
    names.map((name, i) => [name, ACTOR_KINDS[i % 3] ?? 'person'] as const),
  );
  const ids = [...map.actors.keys()];
  const actors = [...map.actors.values()].map((actor, i): Actor => {
    const pair = Math.floor(i / 2);
    const role = i % 2 === 0 ? ROLES[pair] : undefined;
    return {
      ...newActor(actor.id, actor.name, actor.kind),
      camp: pair < CAMPS.length ? (`camp-${pair}` as CampId) : null,
      roles: (role ? { [role]: { date, by: '' } } : {}) satisfies RoleTags,
      keyFigure: i % 4 === 1 ? newKeyFigure : null,
    };
  });
  const relations = actors.flatMap(({ id }, i): Relation[] => {
    const pair = Math.floor(i / 2);
    const [row, column] = [Math.floor(pair / 3), pair % 3];
    const to = ids[i + 1];
    return i % 2 === 1 || !to
      ? []
      : [
          {
            id: `r-${pair}` as Relation['id'],
            from: id,
            to,
            type: RELATION_TYPES[row] ?? 'contact',
            mutual: false,
            strength: (column + 1) as Strength,
            certainty: CERTAINTIES[(row + column) % 3] ?? 'seen',
            note: '',
          },
        ];
  });
  return {
    ...map,
    map: new Map([...map.map].map(([id, properties]) => [id, { ...properties, optionalRoles: true }])),
    camps: new Map(CAMPS.map((name, order) => [`camp-${order}` as CampId, { id: `camp-${order}` as CampId, name, order }])),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    positions: new Map(
      ids.map((id, i) => [
        id,
        {
          id,
          x: 330 * (Math.floor(i / 2) % 3) + 190 * (i % 2),
          y: 120 * Math.floor(i / 6),
          placedByHand: true,
        },
      ]),
    ),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  };
};

/** The same in another state: others there, others gone, other roles, camps and kinds, relations of another kind. */
const earlier = (now: ActorMap): ActorMap => {
  const actors = [...now.actors.values()].flatMap((actor, i): Actor[] => {
    if (i === 28) return [];
    if (i === 29) return [{ ...actor, id: 'weg' as Actor['id'], name: 'Oude school' }];
    if (i === 0) return [{ ...actor, roles: { mover: { date, by: '' } }, camp: 'camp-1' as CampId }];
    if (i === 3) return [{ ...actor, kind: 'person', camp: 'camp-4' as CampId }];
    return [actor];
  });
  const relations = [...now.relations.values()].flatMap((relation, i): Relation[] => {
    if (i === 14 || i === 1) return [];
    if (i === 5) return [{ ...relation, type: 'tension' }];
    if (i === 12) return [{ ...relation, type: 'contact' }];
    if (i === 8) return [{ ...relation, strength: 1 }];
    return [relation];
  });
  const gone = now.positions.get([...now.actors.keys()][29] as Actor['id']);
  const positions = new Map(now.positions);
  const weg = 'weg' as Actor['id'];
  if (gone) positions.set(weg, { ...gone, id: weg });
  return {
    ...now,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    positions: new Map([...positions].filter(([id]) => actors.some((actor) => actor.id === id))),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  };
};
