import { type ReactNode, useId } from 'react';

/** What is said of a field, whatever one fills in there. */
export interface FieldWords {
  readonly label: string;
  /** In a table or a row of tools the label is said only. */
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** Why what stands in it cannot be; said at once, in the place of the hint. */
  readonly problem?: string | null | undefined;
  /** The id of what else is said of it, elsewhere on the page. */
  readonly about?: string | undefined;
  /** How a problem is said: calmly while somebody is typing. */
  readonly problemRole?: 'alert' | 'status' | undefined;
}

/** What ties a control to its words. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-label': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** A label, a control, and beneath it a hint or what is wrong: here is decided how these are tied together, and how they look. */
export const Field = ({
  label,
  isLabelHidden = false,
  hint,
  problem = null,
  problemRole = 'alert',
  about,
  children,
}: FieldWords & { readonly children: (ties: FieldTies) => ReactNode }) => {
  const id = useId();
  const own = `${id}-about`;
  const isWrong = problem !== null;
  const hasHint = hint !== undefined && !isWrong;
  const control = children({
    id,
    'aria-label': isLabelHidden ? label : undefined,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': [about, (isWrong || hasHint) && own].filter(Boolean).join(' ') || undefined,
  });
  const said = isWrong ? (
    <p id={own} className="problem" role={problemRole}>
      {problem}
    </p>
  ) : (
    hasHint && <small id={own}>{hint}</small>
  );
  if (isLabelHidden)
    return (
      <>
        {control}
        {said}
      </>
    );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {control}
      {said}
    </div>
  );
};
