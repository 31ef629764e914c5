import { useId } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { EXERCISE_ROLES, OPTIONAL_ROLES, type Role } from '../../domain/role.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useOfActors } from './useOfActors.ts';

/** The roles of one or several actors. The other positions show when the map offers them, or when one is given already. */
export const RoleChoice = ({ actors }: { readonly actors: readonly ActorId[] }) => {
  const desk = useDesk();
  const given = useOfActors(actors, 'roles');
  const offered = useMap((map) => propertiesOf(map).optionalRoles);
  const t = useLanguage();
  const name = useId();
  const roles: readonly Role[] = [
    ...EXERCISE_ROLES,
    ...OPTIONAL_ROLES.filter((role) => offered || given.some((roles) => roles[role])),
  ];
  return (
    <fieldset>
      <legend>{t.panels.roles}</legend>
      <div className="choices">
        {roles.map((role) => {
          const having = given.filter((roles) => roles[role]).length;
          return (
            <Choice
              key={role}
              type="checkbox"
              name={name}
              checked={having === given.length}
              mixed={having > 0 && having < given.length}
              onChange={(on) => desk.perform({ do: 'tagRole', actors, role, on, date: desk.today(), by: '' })}
            >
              <RoleBadge role={role} size={18} />
              {t.words.role[role]}
            </Choice>
          );
        })}
      </div>
    </fieldset>
  );
};
