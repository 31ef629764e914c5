import { propertiesOf } from '../../domain/actorMap.ts';
import { EXERCISE_ROLES, ROLES } from '../../domain/role.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { PressArea } from '../controls/PressArea.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { CampDot } from '../panels/CampDot.tsx';

/** Duiden on a phone, its panel folded: the roles as chips, of which the one in hand says its name, and on the map its question. */
export const RoleChips = ({ isOnMap }: { readonly isOnMap: boolean }) => {
  const desk = useDesk();
  const mode = useObserved(desk.mode);
  const optionalRoles = useMap((map) => propertiesOf(map).optionalRoles);
  const inHand = mode.kind === 'tag' ? mode.role : null;
  const camp = useMap(({ camps }) => (mode.kind === 'camp' && mode.camp !== 'none' ? camps.get(mode.camp) : null)) ?? null;
  const tagged = useMap(({ actors }) => [...actors.values()].filter(({ roles }) => inHand && roles[inHand]).length);
  const { shell, words } = useLanguage();
  const { question, pointAt } = shell.interpret;
  return (
    <div className="role-chips">
      {inHand && isOnMap && (
        <p className="role-question">
          <strong>{question[inHand]}</strong> {pointAt(tagged)}
        </p>
      )}
      <div className="chips" role="group" aria-label={shell.interpret.roles}>
        {(optionalRoles ? ROLES : EXERCISE_ROLES).map((role) => (
          <PressArea
            key={role}
            className="chip"
            aria-label={words.role[role]}
            aria-pressed={inHand === role}
            onClick={() => desk.mode.set(inHand === role ? { kind: 'select' } : { kind: 'tag', role })}
          >
            <RoleBadge role={role} size={24} />
            {inHand === role && words.role[role]}
          </PressArea>
        ))}
        {mode.kind === 'camp' && (
          <PressArea className="chip" aria-pressed={true} onClick={() => desk.mode.set({ kind: 'select' })}>
            <CampDot order={camp ? camp.order : null} size={22} />
            {camp?.name ?? words.noCamp}
          </PressArea>
        )}
      </div>
    </div>
  );
};
