import { newActor } from '../../src/domain/actor.ts';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { NewActorAt } from '../../src/domain/commands/addItems.ts';
import type { ActorId, IsoDate, RelationId } from '../../src/domain/identifiers.ts';
import { STRENGTHS } from '../../src/domain/quantities.ts';
import { newRelation, RELATION_TYPES, type Relation } from '../../src/domain/relation.ts';
import { randomKeyFigure, randomRoles } from './randomMap.ts';
import type { SeededRandom } from './seededRandom.ts';

/** Of which random commands are made: ids that are there or not, days, texts, and records that are new. */
export const DATE = '2026-11-23' as IsoDate;
export const DAYS = ['2024-02-29', '2026-11-23', '2031-01-01', '2026-02-30'] as IsoDate[];

export const freshId = <Id extends string>(random: SeededRandom): Id => `new-${random.below(1e9).toString(36)}` as Id;
export const idOf = <Id extends string>(random: SeededRandom, table: ReadonlyMap<Id, unknown>): Id =>
  table.size > 0 && !random.chance(0.03) ? random.pick([...table.keys()]) : ('missing' as Id);
export const idsOf = <Id extends string>(random: SeededRandom, table: ReadonlyMap<Id, unknown>): Id[] =>
  Array.from({ length: 1 + random.below(4) }, () => idOf(random, table));
/** From few enough names that some are taken, with untidy ones among them. */
export const nameFrom = (random: SeededRandom, stem: string): string =>
  random.chance(0.05) ? random.pick(['', '  ', 'x'.repeat(200)]) : random.pick(['', ' ']) + stem + random.below(60);
export const note = (random: SeededRandom): string => (random.chance(0.02) ? 'n'.repeat(10_001) : `notitie ${random.below(9)}`);

export const newActorAt = (map: ActorMap, random: SeededRandom): NewActorAt => ({
  actor: {
    ...newActor(
      random.chance(0.02) ? idOf(random, map.actors) : freshId(random),
      nameFrom(random, 'Actor '),
      random.pick(ACTOR_KINDS),
    ),
    roles: random.chance(0.3) ? randomRoles(random) : {},
    camp: random.chance(0.3) ? idOf(random, map.camps) : null,
    neighbourhoods: random.chance(0.3) ? [idOf(random, map.areas)] : [],
    keyFigure: random.chance(0.2) ? randomKeyFigure(random) : null,
  },
  at: { x: random.below(1_000), y: random.below(1_000) },
  placedByHand: random.chance(0.5),
});
export const newRelationBetween = (random: SeededRandom, from: ActorId, to: ActorId): Relation => ({
  ...newRelation(freshId<RelationId>(random), from, to, random.pick(RELATION_TYPES)),
  mutual: random.chance(0.2),
  strength: random.pick(STRENGTHS),
});
export const places = (map: ActorMap, random: SeededRandom) =>
  idsOf(random, map.actors).map((id) => ({ id, x: random.share() * 2_000 - 1_000, y: random.share() - 0.5 }));
