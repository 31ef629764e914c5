import { propertiesOf } from '../../../domain/actorMap.ts';
import { agreementsOf, NOTHING_SET, type SetAgreements } from '../../../domain/networkAgreements.ts';
import { Fold } from '../../controls/Fold.tsx';
import { Select } from '../../controls/Select.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

type Term = 'contactEvery' | 'awayAtMost' | 'candidateAtMost';
const TERMS: readonly Term[] = ['contactEvery', 'awayAtMost', 'candidateAtMost'];
const MONTHS = [1, 2, 3, 4, 6, 9, 12, 18, 24];
const NONE = 'none';

/** What was agreed for everybody, in one line; unfolded it can be changed. */
export const Agreements = () => {
  const desk = useDesk();
  const { attention } = useLanguage();
  const t = attention.agreements;
  const said = useMap((map) => propertiesOf(map).network) ?? NOTHING_SET;
  const agreed = agreementsOf(said);
  const isUsual = TERMS.every((term) => said[term] === undefined);
  const set = (part: Partial<SetAgreements>) => desk.perform({ do: 'editMap', set: { network: { ...said, ...part } } });
  return (
    <Fold
      className="fold agreements"
      title={
        <>
          {t.title}
          <span className="agreed-now">{t.short(agreed.contactEvery, agreed.awayAtMost, agreed.candidateAtMost, isUsual)}</span>
        </>
      }
    >
      <div className="agreed-terms">
        {TERMS.map((term) => (
          <Select
            key={term}
            label={t[term]}
            value={String(agreed[term] ?? NONE)}
            options={[
              ...monthsWith(agreed[term]).map((months) => ({
                value: String(months),
                label: term === 'contactEvery' ? t.every(months) : t.months(months),
              })),
              { value: NONE, label: t.none },
            ]}
            onChoose={(value) => set({ [term]: value === NONE ? null : Number(value) })}
          />
        ))}
      </div>
      <p className="hint">{t.means}</p>
    </Fold>
  );
};

/** The usual ones, and what a file says besides. */
const monthsWith = (own: number | null): readonly number[] =>
  [...new Set([...MONTHS, ...(own === null ? [] : [own])])].sort((a, b) => a - b);
