import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, CampId, IsoDate, RelationId } from '../../src/domain/identifiers.ts';
import { newRelation, type Relation, type RelationType } from '../../src/domain/relation.ts';
import { byId, plainProperties } from './randomMap.ts';

/** Maps small enough to know every answer by hand. */

export const actorId = (id: string): ActorId => id as ActorId;

/** A map of actors named as their ids, in a row 100 units apart, and the relations between them. */
export const mapOf = (
  actors: readonly string[],
  relations: readonly (readonly [from: string, to: string, type?: RelationType])[] = [],
): ActorMap => ({
  ...newActorMap(plainProperties('small', 'Kleine kaart')),
  actors: byId(actors.map((name) => newActor(actorId(name), name))),
  positions: byId(actors.map((name, i) => ({ id: actorId(name), x: i * 100, y: 0, placedByHand: false }))),
  relations: byId(
    relations.map(([from, to, type]): Relation => newRelation(`${from}-${to}` as RelationId, actorId(from), actorId(to), type)),
  ),
});

/** Nothing on it yet. */
export const emptyMap = (): ActorMap => mapOf([]);

/** Ada – Bo – Cas: Bo is the only way between the others. */
export const pathOfThree = (): ActorMap =>
  mapOf(
    ['Ada', 'Bo', 'Cas'],
    [
      ['Ada', 'Bo'],
      ['Bo', 'Cas'],
    ],
  );

/**
 * Two camps of three that trust their own, tension between the pushers P and Q, and one schakel L with a contact on each
 * side; M stands apart from everybody. P and Q are tagged pusher, L link.
 */
export const twoCampsAndALink = (): ActorMap => {
  const map = mapOf(
    ['P', 'P1', 'P2', 'Q', 'Q1', 'Q2', 'L', 'M'],
    [
      ['P', 'P1', 'trust'],
      ['P', 'P2', 'trust'],
      ['P1', 'P2', 'trust'],
      ['Q', 'Q1', 'trust'],
      ['Q', 'Q2', 'trust'],
      ['Q1', 'Q2', 'trust'],
      ['P', 'Q', 'tension'],
      ['L', 'P1', 'contact'],
      ['L', 'Q1', 'contact'],
    ],
  );
  const [voor, tegen] = ['voor', 'tegen'] as CampId[];
  const tag = { date: '2026-11-22' as IsoDate, by: '' };
  return {
    ...map,
    camps: byId([
      { id: voor as CampId, name: 'voor', order: 0 },
      { id: tegen as CampId, name: 'tegen', order: 1 },
    ]),
    areas: byId([{ id: 'noord' as AreaId, name: 'Noord', code: 'BU01', district: 'Binnen' }]),
    actors: byId(
      [...map.actors.values()].map((actor) => ({
        ...actor,
        camp: actor.id.startsWith('P') ? (voor as CampId) : actor.id.startsWith('Q') ? (tegen as CampId) : 'none',
        roles: actor.id === 'P' || actor.id === 'Q' ? { pusher: tag } : actor.id === 'L' ? { link: tag } : {},
        neighbourhoods: actor.id === 'M' ? ['noord' as AreaId] : [],
      })),
    ),
  };
};
