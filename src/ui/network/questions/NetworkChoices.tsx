import { type Ref, useId } from 'react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import { MUNICIPAL_ROLES, NOTHING_SET, PHASES, type SetAgreements } from '../../../domain/networkAgreements.ts';
import { OneOf } from '../../controls/Choice.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** Which role the municipality takes and in which phase the network is: what is chosen here holds for the whole map. */
export const NetworkChoices = ({ ref }: { readonly ref: Ref<HTMLDivElement> }) => {
  const desk = useDesk();
  const { keyQuestions: t } = useLanguage();
  const agreed = useMap((map) => propertiesOf(map).network) ?? NOTHING_SET;
  const name = useId();
  const set = (part: Partial<SetAgreements>) => void desk.perform({ do: 'editMap', set: { network: { ...agreed, ...part } } });
  return (
    <div ref={ref} className="questions-choices">
      <OneOf
        legend={t.role.legend}
        hint={agreed.role ? t.role.means[agreed.role] : t.role.hint}
        name={`${name}-role`}
        options={MUNICIPAL_ROLES.map((value) => ({ value, label: t.role.of[value] }))}
        value={agreed.role}
        onChoose={(role) => set({ role })}
        onUnchoose={() => set({ role: null })}
      />
      <OneOf
        legend={t.phaseNow}
        name={`${name}-phase`}
        options={PHASES.map((value) => ({ value, label: t.phase[value] }))}
        value={agreed.phase}
        onChoose={(phase) => set({ phase })}
        onUnchoose={() => set({ phase: null })}
      />
    </div>
  );
};
