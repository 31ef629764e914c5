import type { ComponentProps, PointerEvent } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import './quietLine.css';

/** Something that is asked or said beside the work and stops nobody; `isList`: several of them. */
export const QuietLine = ({
  warns = false,
  isList = false,
  className = '',
  ...rest
}: ComponentProps<'div'> & { readonly warns?: boolean; readonly isList?: boolean }) => (
  <div className={`quiet-line${warns ? ' warns' : ''}${isList ? ' is-list' : ''} ${className}`} {...rest} />
);

/** An answer to it, as words to press. Whoever is typing goes on typing. */
export const QuietAnswer = (props: ButtonProps) => (
  <Button look="plain" onPointerDown={keepFieldFocused} {...props} className="quiet-answer" />
);

const keepFieldFocused = (event: PointerEvent) => event.preventDefault();
