import { useEffect } from 'react';
import type { Role } from '../../domain/role.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { PressArea } from '../controls/PressArea.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** The roles that a question asks about; the first is in hand at once, so that the next click on the map gives it. */
export const ExerciseRoles = ({ roles }: { readonly roles: readonly Role[] }) => {
  const desk = useDesk();
  const { shell, words } = useLanguage();
  const mode = useObserved(desk.mode);
  const inHand = mode.kind === 'tag' ? mode.role : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the question comes
  useEffect(() => {
    const [first] = roles;
    if (first) desk.mode.set({ kind: 'tag', role: first });
  }, []);
  return (
    <div className="exercise-roles" role="group" aria-label={shell.interpret.roles}>
      {roles.map((role) => (
        <PressArea
          key={role}
          className="exercise-role"
          aria-label={words.role[role]}
          aria-pressed={inHand === role}
          onClick={() => desk.mode.set(inHand === role ? { kind: 'select' } : { kind: 'tag', role })}
        >
          <RoleBadge role={role} size={22} />
          {words.role[role]} <Count role={role} />
        </PressArea>
      ))}
    </div>
  );
};

const Count = ({ role }: { readonly role: Role }) => {
  const { exercise: t } = useLanguage();
  const count = useMap(({ actors }) => [...actors.values()].filter(({ roles }) => roles[role]).length);
  return <small>{t.hasRole(count)}</small>;
};
