import type { ComponentProps, KeyboardEvent, MouseEvent, Ref } from 'react';

export interface PressAreaProps extends Omit<ComponentProps<'button'>, 'onClick' | 'ref'> {
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** It leads to another page, and can be opened in a tab of its own. */
  readonly href?: string | undefined;
  /** Keeps its place and the focus, and does nothing. */
  readonly isIdle?: boolean;
}

/** What is pressed and looks as its room says: a cell, a heading that sorts, a moment on a line. Every button is one. */
export const PressArea = ({ href, isIdle = false, onClick, onKeyDown, type = 'button', ...rest }: PressAreaProps) => {
  if (href !== undefined) return <a href={href} {...({ onClick, onKeyDown, ...rest } as ComponentProps<'a'>)} />;
  const onKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    // Held down it would press again and again, and what the focus went to as well.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    onKeyDown?.(event);
  };
  return (
    <button
      type={type}
      onClick={isIdle ? refuse : onClick}
      onKeyDown={onKey}
      {...(isIdle && { 'aria-disabled': true })}
      {...rest}
    />
  );
};

/** A form is not sent by it either. */
const refuse = (event: MouseEvent) => event.preventDefault();
