import { useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { EXERCISE_ROLES, ROLES, type Role } from '../../domain/role.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { Button } from '../controls/Button.tsx';
import { CheckBox } from '../controls/CheckBox.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { CampPalette } from './CampPalette.tsx';
import { PaletteButton } from './PaletteButton.tsx';

/** Duiden: the deepening questions one by one, the roles and the camps. What is taken in hand here the pointer gives; this palette is the legend. */
export const InterpretPanel = ({ onNext }: { readonly onNext: () => void }) => {
  const desk = useDesk();
  const optionalRoles = useMap((map) => propertiesOf(map).optionalRoles);
  const mode = useObserved(desk.mode);
  const { shell, words } = useLanguage();
  const t = shell.interpret;
  const roles = optionalRoles ? ROLES : EXERCISE_ROLES;
  const take = (role: Role, isOn = false) => desk.mode.set(isOn ? { kind: 'select' } : { kind: 'tag', role });
  return (
    <section className="stack">
      <AskedQuestion roles={roles} onTake={take} />
      <ul className="palette-list" aria-label={t.roles}>
        {roles.map((role) => {
          const isOn = mode.kind === 'tag' && mode.role === role;
          return (
            <li key={role}>
              <PaletteButton
                badge={<RoleBadge role={role} size={24} />}
                name={words.role[role]}
                has={(actor) => actor.roles[role] !== undefined}
                isOn={isOn}
                onClick={() => take(role, isOn)}
              />
            </li>
          );
        })}
      </ul>
      <CampPalette />
      <CheckBox checked={optionalRoles} onChange={(on) => void desk.perform({ do: 'editMap', set: { optionalRoles: on } })}>
        {t.optionalHint}
      </CheckBox>
      <Button look={nextOf(roles, mode) ? 'quiet' : 'primary'} onClick={onNext}>
        {t.next}
      </Button>
    </section>
  );
};

/** The question of the role in hand, or of the one that was in hand last; its room is kept, so that no role moves under the pointer. */
const AskedQuestion = ({ roles, onTake }: { readonly roles: readonly Role[]; readonly onTake: (role: Role) => void }) => {
  const desk = useDesk();
  const mode = useObserved(desk.mode);
  const { shell } = useLanguage();
  const t = shell.interpret;
  const inHand = mode.kind === 'tag' ? mode.role : null;
  const [last, setLast] = useState<Role>('pusher');
  if (inHand && inHand !== last) setLast(inHand);
  const asked = roles.includes(last) ? last : 'pusher';
  const tagged = useMap(({ actors }) => [...actors.values()].filter(({ roles }) => roles[asked]).length);
  const next = nextOf(roles, mode);
  return (
    <div className="asked-question">
      <div>
        <p className="hint">{t.place(roles.indexOf(asked) + 1, roles.length)}</p>
        <h2>{t.question[asked]}</h2>
        <p>{inHand ? t.pointOut(tagged) : t.intro}</p>
      </div>
      <div className="question-steps">
        {mode.kind === 'select' && (
          <Button look="primary" onClick={() => onTake(asked)}>
            {t.answer}
          </Button>
        )}
        {next && inHand && (
          <Button look="primary" onClick={() => onTake(next)}>
            {t.nextQuestion}
          </Button>
        )}
        {mode.kind !== 'select' && (
          <Button look={next ? 'plain' : 'quiet'} onClick={() => desk.mode.set({ kind: 'select' })}>
            {t.stop}
          </Button>
        )}
      </div>
    </div>
  );
};

/** The role that is asked about after what is in hand: the first while nothing is, none after the last. */
const nextOf = (roles: readonly Role[], mode: ReturnType<ReturnType<typeof useDesk>['mode']['getSnapshot']>): Role | null => {
  if (mode.kind === 'select') return roles[0] ?? null;
  return mode.kind === 'tag' ? (roles[roles.indexOf(mode.role) + 1] ?? null) : null;
};
