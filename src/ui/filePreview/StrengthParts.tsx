import { type FocusEvent, useState } from 'react';
import type { StrengthBounds, StrengthThirds } from '../../formats/importPreview.ts';
import { TextField } from '../controls/TextField.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { Correct } from './useMapReading.ts';

/** Which numbers become weak, normal and strong, each with an example; where one ends and the next begins can be changed. */
export const StrengthParts = ({
  table,
  strengths: { column, bounds, parts },
  isSaid,
  correct,
}: {
  readonly table: string;
  readonly strengths: StrengthThirds;
  /** The format itself says them: no column of the file has a name for them. */
  readonly isSaid: boolean;
  readonly correct: Correct;
}) => {
  const { filePreview: t, formats, words, code } = useLanguage();
  const number = new Intl.NumberFormat(code, { maximumFractionDigits: 6, useGrouping: false });
  const said = (value: number) => number.format(value);
  const [weak, normal] = bounds;
  const commit = (index: 0 | 1, bound: number) => {
    // Whichever was typed holds; the other gives way.
    const next: StrengthBounds = index === 0 ? [bound, Math.max(bound, normal)] : [Math.min(weak, bound), bound];
    correct(table, { strengths: next });
  };
  return (
    <section className="strength-parts">
      <h3>{t.strength}</h3>
      <p className="hint">{t.strengthHow(isSaid ? formats.fields.strength : column)}</p>
      <ol>
        {parts.map(({ count, lowest, highest, example }, index) => {
          const name = STRENGTHS[index] ?? 1;
          return (
            <li key={name} className={`strength-part-${name}`}>
              <p>
                <strong>{words.strength[name]}</strong> · {t.partCount(count)}
              </p>
              {index < 2 ? (
                <BoundField
                  label={t.upToOf(words.strength[name])}
                  shown={t.upTo}
                  value={bounds[index as 0 | 1]}
                  said={said}
                  onCommit={(bound) => commit(index as 0 | 1, bound)}
                />
              ) : (
                <p>{t.above(said(normal))}</p>
              )}
              <small className="hint">
                {count === 0
                  ? t.noneOfPart
                  : `${t.part(said(lowest), said(highest))}, ${t.such(example.from, example.to, example.value)}`}
              </small>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
const STRENGTHS = [1, 2, 3] as const;

/** A number that counts when the field is left or Enter is pressed; Escape, or what is no number, puts back what was there. */
const BoundField = ({
  label,
  shown,
  value,
  said,
  onCommit,
}: {
  readonly label: string;
  readonly shown: string;
  readonly value: number;
  readonly said: (value: number) => string;
  readonly onCommit: (value: number) => void;
}) => {
  const { filePreview: t } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const bound = Number((typed ?? '').trim().replace(',', '.'));
  const isNumber = typed !== null && typed.trim() !== '' && Number.isFinite(bound);
  const settle = () => {
    if (isNumber && bound !== value) onCommit(bound);
    setTyped(null);
  };
  const leave = (event: FocusEvent) => {
    if (document.activeElement !== event.currentTarget) settle();
  };
  return (
    <div className="strength-bound">
      <span aria-hidden="true">{shown}</span>
      <TextField
        label={label}
        isLabelHidden
        inputMode="decimal"
        value={typed ?? said(value)}
        problem={typed !== null && typed.trim() !== '' && !isNumber ? t.noNumber : null}
        problemRole="status"
        onChange={setTyped}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== null) {
            event.preventDefault();
            event.stopPropagation();
            setTyped(null);
          }
          if (event.key !== 'Enter') return;
          // It settles the number, and does not hand in the whole.
          event.preventDefault();
          settle();
        }}
      />
    </div>
  );
};
