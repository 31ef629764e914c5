import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { openAbout } from '../../domain/openAbout.ts';
import { rolesOf } from '../../domain/role.ts';
import type { Language } from '../../language/language.ts';

export const ACTOR_COLUMNS = ['name', 'kind', 'roles', 'camp', 'neighbourhoods', 'keyFigure'] as const;
/** With what a joint map says more. */
export const JOINT_ACTOR_COLUMNS = [...ACTOR_COLUMNS, 'drawnBy'] as const;
export type ActorColumn = (typeof ACTOR_COLUMNS)[number];
export type ShownActorColumn = (typeof JOINT_ACTOR_COLUMNS)[number];

/** What a cell of the actor table says, as text to sort and filter by; empty when nothing is said. */
export const actorCell = (t: Language, map: Pick<ActorMap, 'camps' | 'areas'>, actor: Actor, column: ActorColumn): string => {
  switch (column) {
    case 'name':
      return actor.name;
    case 'kind':
      return openAbout(actor).asks === 'kind' ? t.openAbout.kindUnknown : t.words.kind[actor.kind];
    case 'roles':
      return rolesOf(actor.roles)
        .map((role) => t.words.role[role])
        .join(', ');
    case 'camp':
      return actor.camp === null ? '' : actor.camp === 'none' ? t.words.noCamp : (map.camps.get(actor.camp)?.name ?? '');
    case 'neighbourhoods':
      return actor.neighbourhoods.map((id) => map.areas.get(id)?.name ?? '').join(', ');
    case 'keyFigure':
      return actor.keyFigure === null ? '' : t.words.status[actor.keyFigure.status];
  }
};

export const actorSearchText = (t: Language, map: Pick<ActorMap, 'camps' | 'areas'>, actor: Actor): string =>
  [...ACTOR_COLUMNS.map((column) => actorCell(t, map, actor, column)), actor.note].join(' ');
