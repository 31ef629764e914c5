import type { ComponentProps } from 'react';
import { isMonths, MOST_MONTHS } from '../../domain/networkAgreements.ts';
import type { Typing } from '../../workspace/mapDesk.ts';
import { CommittedField } from '../controls/CommittedField.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** A number of months that may be left open, kept while it is typed. What is no whole number says so and changes nothing. */
export const MonthsField = ({
  value,
  onCommit,
  ...shown
}: Omit<ComponentProps<typeof CommittedField>, 'value' | 'onCommit'> & {
  readonly value: number | undefined;
  readonly onCommit: (months: number | undefined, typing: Typing) => string | null;
}) => {
  const { networkFigures: t } = useLanguage();
  return (
    <CommittedField
      {...shown}
      inputMode="numeric"
      value={value === undefined ? '' : String(value)}
      onCommit={(text, typing) => {
        const typed = text.trim();
        if (typed !== '' && !(/^\d{1,3}$/.test(typed) && isMonths(Number(typed)))) return t.noMonths(MOST_MONTHS);
        return onCommit(typed === '' ? undefined : Number(typed), typing);
      }}
    />
  );
};
