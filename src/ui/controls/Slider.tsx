import { Field } from './Field.tsx';

/** A number between two ends, dragged or stepped with the arrows; its label and how it stands above it, or said only. */
export const Slider = ({
  label,
  isLabelHidden,
  value,
  said,
  onChange,
  min,
  max,
  step = 1,
}: {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: number;
  /** How it stands, in words, where the number alone does not say it. */
  readonly said?: string;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
}) => (
  <Field {...{ label, isLabelHidden }}>
    {(ties) => (
      <>
        {!isLabelHidden && <output htmlFor={ties.id}>{said ?? value}</output>}
        <input
          {...ties}
          {...{ value, min, max, step }}
          type="range"
          aria-valuetext={said}
          onChange={({ target }) => onChange(target.valueAsNumber)}
        />
      </>
    )}
  </Field>
);
