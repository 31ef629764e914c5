import { useRef, useState } from 'react';
import { type IsoDate, isDay } from '../../domain/identifiers.ts';
import type { Typing } from '../../workspace/mapDesk.ts';
import { Button } from './Button.tsx';
import { DayField } from './DayField.tsx';
import { useCommittedText } from './useCommittedText.ts';
import { useLanguage } from './useLanguage.tsx';

/** A year is typed number by number, and 0002 is a year, too. */
const EARLIEST = '1900-01-01';

/** A day that may be unknown. Half a date is nobody's answer: it is kept as soon as it is a whole one, and else put back. */
export const CommittedDay = ({
  label,
  value,
  today,
  isAhead = false,
  isWhole = false,
  onChange,
}: {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly today: IsoDate;
  /** A day that may be yet to come. */
  readonly isAhead?: boolean;
  /** A day is kept when the field or the page is left and not while it is typed: the numbers on the way to it are days, too. */
  readonly isWhole?: boolean;
  /** Gives the sentence why it was refused, or nothing. */
  readonly onChange: (day: IsoDate | null, typing?: Typing) => string | null;
}) => {
  const t = useLanguage();
  /** A date of which something is missing reads as no text at all, and only the field knows better. */
  const isHalf = useRef(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const { text, problem, role, type, settle, leave, restoreOnEscape } = useCommittedText(
    value ?? '',
    (typed, typing) => {
      const day = typed === '' ? null : typed;
      if (isHalf.current || (day !== null && !(isDay(day) && day >= EARLIEST))) return null;
      return day === value ? null : onChange(day, typing);
    },
    { onLeaving: isWhole },
  );
  return (
    <DayField
      label={label}
      value={text}
      problem={problem ?? wrong}
      problemRole={role}
      {...(!isAhead && { max: today })}
      onChange={(typed, half) => {
        isHalf.current = half;
        setWrong(null);
        type(typed);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (!restoreOnEscape(event) && event.key === 'Enter') settle();
      }}
      {...(!isAhead && {
        beside: (
          <Button disabled={value === today} onClick={() => setWrong(onChange(today))}>
            {t.panels.contactToday}
          </Button>
        ),
      })}
    />
  );
};
