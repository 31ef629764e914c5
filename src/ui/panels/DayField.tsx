import { useEffect, useId, useState } from 'react';
import { type IsoDate, isDay } from '../../domain/identifiers.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

/** A day that may be unknown. Half a date is nobody's answer: it is kept when the field is left with a whole one. */
export const DayField = ({
  label,
  value,
  today,
  onChange,
}: {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly today: IsoDate;
  readonly onChange: (day: IsoDate | null) => void;
}) => {
  const t = useLanguage();
  const id = useId();
  const [text, setText] = useState<string>(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const settle = () => {
    const day = text === '' ? null : isDay(text) ? text : value;
    setText(day ?? '');
    if (day !== value) onChange(day);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="with-button">
        <input
          id={id}
          type="date"
          max={today}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
          }}
        />
        <button type="button" className="quiet" disabled={value === today} onClick={() => onChange(today)}>
          {t.panels.contactToday}
        </button>
      </div>
    </div>
  );
};
