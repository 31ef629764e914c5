import { draftOf } from '../draft.ts';
import type { ActorId, IsoDate } from '../identifiers.ts';
import { done } from '../outcome.ts';
import type { Role } from '../role.ts';
import { missingActorRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Gives actors a role, or takes it off. A tag that is there already keeps its date. */
export interface TagRole {
  readonly do: 'tagRole';
  readonly actors: readonly ActorId[];
  readonly role: Role;
  readonly on: boolean;
  readonly date: IsoDate;
  readonly by: string;
}

/** Refuses actors that are not there. */
export const tagRole: CommandRule<TagRole> = (map, { actors, role, on, date, by }) => {
  const refusal = missingActorRefusal(map, actors);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  for (const id of actors) {
    const actor = map.actors.get(id);
    if (!actor || (actor.roles[role] !== undefined) === on) continue;
    const { [role]: _gone, ...others } = actor.roles;
    draft.put('actors', { ...actor, roles: on ? { ...others, [role]: { date, by } } : others });
  }
  return done(draft.change());
};
