import { campsInOrder, propertiesOf } from '../../domain/actorMap.ts';
import { EXERCISE_ROLES, ROLES } from '../../domain/role.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { PressArea } from '../controls/PressArea.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { CampDot } from '../panels/CampDot.tsx';
import { FoldedChoice } from './FoldedChoice.tsx';

/** Duiden on a phone, its panel folded: the roles as chips, of which the one in hand says its name, the camps behind one more, and on the map the question. */
export const RoleChips = ({ isOnMap }: { readonly isOnMap: boolean }) => {
  const desk = useDesk();
  const mode = useObserved(desk.mode);
  const optionalRoles = useMap((map) => propertiesOf(map).optionalRoles);
  const inHand = mode.kind === 'tag' ? mode.role : null;
  const tagged = useMap(({ actors }) => [...actors.values()].filter(({ roles }) => inHand && roles[inHand]).length);
  const { shell, words } = useLanguage();
  const { question, pointAt, intro } = shell.interpret;
  const isEmpty = useMap(({ actors }) => actors.size === 0);
  return (
    <>
      <div className="chips" role="group" aria-label={shell.interpret.roles}>
        {(optionalRoles ? ROLES : EXERCISE_ROLES).map((role) => (
          <PressArea
            key={role}
            className="chip"
            aria-label={words.role[role]}
            aria-pressed={inHand === role}
            onClick={() => desk.mode.set(inHand === role ? { kind: 'select' } : { kind: 'tag', role })}
          >
            <RoleBadge role={role} size={22} />
            {inHand === role && words.role[role]}
          </PressArea>
        ))}
        <CampChips />
      </div>
      {mode.kind === 'select' && isOnMap && !isEmpty && <p className="role-question">{intro}</p>}
      {inHand && isOnMap && (
        <p className="role-question">
          <strong>{question[inHand]}</strong> {pointAt(tagged)}
        </p>
      )}
    </>
  );
};

/** The camp in hand, or all of them to choose from; without any there is nothing to choose, and the panel is where they get their names. */
const CampChips = () => {
  const desk = useDesk();
  const mode = useObserved(desk.mode);
  const camps = useMap((map) => map.camps);
  const { shell, words } = useLanguage();
  if (mode.kind === 'camp') {
    const camp = mode.camp === 'none' ? null : (camps.get(mode.camp) ?? null);
    return (
      <PressArea className="chip" aria-pressed={true} onClick={() => desk.mode.set({ kind: 'select' })}>
        <CampDot order={camp ? camp.order : null} size={20} />
        {camp?.name ?? words.noCamp}
      </PressArea>
    );
  }
  if (camps.size === 0) return null;
  const choices = [
    ...campsInOrder({ camps }).map(({ id, name, order }) => ({ camp: id, name, order })),
    { camp: 'none' as const, name: words.noCamp, order: null },
  ];
  return (
    <FoldedChoice label={shell.interpret.camps} className="chip" face={shell.interpret.camps}>
      {(done) => (
        <div className="camp-choices">
          {choices.map(({ camp, name, order }) => (
            <PressArea
              key={camp}
              onClick={() => {
                done();
                desk.mode.set({ kind: 'camp', camp });
              }}
            >
              <CampDot order={order} size={20} />
              {name}
            </PressArea>
          ))}
        </div>
      )}
    </FoldedChoice>
  );
};
