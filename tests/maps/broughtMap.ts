import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, CampId, IsoDate, Moment, RelationId } from '../../src/domain/identifiers.ts';
import { newRelation, type RelationType } from '../../src/domain/relation.ts';
import type { Role } from '../../src/domain/role.ts';
import type { Contribution } from '../../src/domain/together/contribution.ts';
import { makeContribution } from '../../src/domain/together/makeContribution.ts';
import { byId, plainProperties } from './randomMap.ts';

export type DrawnLine = readonly [from: string, to: string, type?: RelationType];
export interface Drawing {
  readonly relations?: readonly DrawnLine[];
  /** The neighbourhood of an actor, by name. */
  readonly areas?: Readonly<Record<string, string>>;
  readonly camps?: readonly string[];
  /** The camp of an actor, by name. */
  readonly on?: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, readonly Role[]>>;
}

const DAY = '2026-11-29' as IsoDate;
let last = 0;

/** Somebody's map of actors with these names, each map another one. */
export const drawnBy = (names: readonly string[], drawing: Drawing = {}): ActorMap => {
  last += 1;
  const { relations = [], areas = {}, camps = [], on = {}, roles = {} } = drawing;
  const idOf = (name: string) => `${last}-${names.indexOf(name)}` as ActorId;
  const areaNames = [...new Set(Object.values(areas))];
  const campNames = [...new Set([...camps, ...Object.values(on)])];
  const areaId = (name: string) => `${last}-area-${name}` as AreaId;
  const campId = (name: string) => `${last}-camp-${name}` as CampId;
  return {
    ...newActorMap(plainProperties(`map-${last}`, `Kaart ${last}`)),
    camps: byId(campNames.map((name, order) => ({ id: campId(name), name, order }))),
    areas: byId(areaNames.map((name) => ({ id: areaId(name), name, code: '', district: '' }))),
    actors: byId(
      names.map((name) => ({
        ...newActor(idOf(name), name),
        camp: on[name] === undefined ? null : campId(on[name]),
        neighbourhoods: areas[name] === undefined ? [] : [areaId(areas[name])],
        roles: Object.fromEntries((roles[name] ?? []).map((role) => [role, { date: DAY, by: '' }])),
      })),
    ),
    positions: byId(names.map((name, i) => ({ id: idOf(name), x: i * 100, y: 0, placedByHand: false }))),
    relations: byId(
      relations.map(([from, to, type], i) => newRelation(`${last}-${i}` as RelationId, idOf(from), idOf(to), type)),
    ),
  };
};

export const brought = (map: ActorMap, label = 'Kaart'): Contribution =>
  makeContribution(map, { label, mayBeNamed: false, on: DAY, at: `${DAY}T10:00:00.000Z` as Moment });

/** The same, brought in. */
export const broughtMap = (names: readonly string[], drawing: Drawing = {}): Contribution => brought(drawnBy(names, drawing));
