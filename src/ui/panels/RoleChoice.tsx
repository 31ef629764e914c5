import { useId } from 'react';
import type { Actor } from '../../domain/actor.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import { EXERCISE_ROLES, OPTIONAL_ROLES, type Role } from '../../domain/role.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** The roles of one or several actors. The other positions show when the map offers them, or when one is given already. */
export const RoleChoice = ({ actors }: { readonly actors: readonly Actor[] }) => {
  const desk = useDesk();
  const map = useMap();
  const t = useLanguage();
  const name = useId();
  const offered = propertiesOf(map).optionalRoles;
  const roles: readonly Role[] = [
    ...EXERCISE_ROLES,
    ...OPTIONAL_ROLES.filter((role) => offered || actors.some((actor) => actor.roles[role])),
  ];
  return (
    <fieldset>
      <legend>{t.panels.roles}</legend>
      <div className="choices">
        {roles.map((role) => {
          const having = actors.filter((actor) => actor.roles[role]).length;
          return (
            <Choice
              key={role}
              type="checkbox"
              name={name}
              checked={having === actors.length}
              mixed={having > 0 && having < actors.length}
              onChange={(on) =>
                desk.perform({ do: 'tagRole', actors: actors.map(({ id }) => id), role, on, date: desk.today(), by: '' })
              }
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
