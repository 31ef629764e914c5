import './timeLine.css';
import type { IsoDate } from '../../../domain/identifiers.ts';
import { dayInWords } from '../../../language/grammar.ts';
import { Button } from '../../controls/Button.tsx';
import { DayField } from '../../controls/DayField.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** A day that it may be, and why. */
export interface ProposedDay {
  readonly day: IsoDate;
  readonly why: string;
}

/** Asks for a day. What it may be is proposed with the reason, and is filled in by whoever thinks so too. */
export const AskedDay = ({
  hint,
  value,
  onChange,
  proposed,
}: {
  readonly hint: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly proposed: readonly ProposedDay[];
}) => {
  const { timeLine: t, code } = useLanguage();
  const days = proposed.filter(({ day }, i) => proposed.findIndex((other) => other.day === day) === i);
  return (
    <div className="asked-day">
      <DayField label={t.date} hint={hint} value={value} onChange={onChange} required />
      {days.length > 0 && (
        <ul className="proposed-days" aria-label={t.proposedDays}>
          {days.map(({ day, why }) => (
            <li key={day}>
              {/* Idle once it is filled in, so that the focus stays. */}
              <Button look="plain" isIdle={value === day} onClick={() => onChange(day)}>
                {t.fillInDay(dayInWords(day, code))}
              </Button>
              <small>{why}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
