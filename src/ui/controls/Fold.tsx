import { type ComponentProps, type ReactNode, useState } from 'react';

/** What is folded away until one asks for it. What is costly comes as a function, and is made only then. */
export const Fold = ({
  title,
  className = 'fold',
  children,
  ...rest
}: Omit<ComponentProps<'details'>, 'title' | 'children'> & {
  readonly title: ReactNode;
  readonly children: ReactNode | (() => ReactNode);
}) => {
  const [isOpen, setOpen] = useState(rest.open ?? false);
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} {...rest}>
      <summary>{title}</summary>
      {typeof children === 'function' ? isOpen && children() : children}
    </details>
  );
};
