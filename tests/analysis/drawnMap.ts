import { type Actor, newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, CampId, RelationId } from '../../src/domain/identifiers.ts';
import { type KeyFigureStatus, newKeyFigure } from '../../src/domain/keyFigure.ts';
import type { Strength } from '../../src/domain/quantities.ts';
import { newRelation, type RelationType } from '../../src/domain/relation.ts';
import type { Role } from '../../src/domain/role.ts';
import { byId, plainProperties } from '../maps/randomMap.ts';

/** How a test draws an actor: `{ camp: 'A', roles: ['link'], areas: ['Noord'], keyFigure: true }`. */
export interface DrawnActor {
  readonly camp?: string;
  readonly roles?: readonly Role[];
  readonly areas?: readonly string[];
  /** Active when nothing else is said. */
  readonly keyFigure?: boolean | KeyFigureStatus;
}

/** A map for a hand-checked answer: actors by name, relations as `a b trust 3`; camps and areas are those that are named. */
export const drawnMap = (
  actors: Readonly<Record<string, DrawnActor>>,
  relations: readonly string[] = [],
  named: { readonly camps?: readonly string[]; readonly areas?: readonly string[] } = {},
): ActorMap => {
  const drawn = Object.entries(actors);
  const camps = new Set([...(named.camps ?? []), ...drawn.flatMap(([, { camp }]) => (camp && camp !== 'none' ? [camp] : []))]);
  const areas = new Set([...(named.areas ?? []), ...drawn.flatMap(([, { areas: own }]) => own ?? [])]);
  return {
    ...newActorMap(plainProperties('drawn', 'Getekend')),
    camps: byId([...camps].map((id, order) => ({ id: id as CampId, name: id, order }))),
    areas: byId([...areas].map((id) => ({ id: id as AreaId, name: id, code: '', district: '' }))),
    actors: byId(drawn.map(([name, how]) => actorFrom(name, how))),
    relations: byId(
      relations.map((text, i) => {
        const [from, to, type = 'contact', strength = '2'] = text.split(' ');
        const relation = newRelation(`r${i}` as RelationId, from as ActorId, to as ActorId, type as RelationType);
        return { ...relation, strength: Number(strength) as Strength };
      }),
    ),
  };
};

const actorFrom = (name: string, { camp, roles = [], areas = [], keyFigure }: DrawnActor): Actor => ({
  ...newActor(name as ActorId, name),
  camp: (camp ?? null) as Actor['camp'],
  roles: Object.fromEntries(roles.map((role) => [role, { date: '2026-11-22', by: '' }])),
  neighbourhoods: areas as AreaId[],
  keyFigure: keyFigure ? { ...newKeyFigure, status: keyFigure === true ? 'active' : keyFigure } : null,
});
