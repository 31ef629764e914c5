import type { LucideIcon } from 'lucide-react';
import { PressArea, type PressAreaProps } from './PressArea.tsx';
import type { Deed } from './useDeed.ts';
import './button.css';

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'dangerous';

export interface ButtonProps extends PressAreaProps {
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  /** What it starts and the storage may refuse: meanwhile it does nothing, and what could not be done stands beside it. */
  readonly deed?: Pick<Deed, 'problem' | 'isBusy'>;
  readonly isBusy?: boolean;
}

/** A button with words on it. */
export const Button = ({
  look = 'quiet',
  icon: Icon,
  deed,
  isBusy = deed?.isBusy ?? false,
  className = '',
  children,
  ...rest
}: ButtonProps) => (
  <>
    <PressArea className={`button ${look} ${className}`} isIdle={isBusy} aria-busy={isBusy || undefined} {...rest}>
      {Icon && <Icon size={18} aria-hidden="true" />}
      {children}
    </PressArea>
    {deed && <Problem of={deed.problem} />}
  </>
);

/** What could not be done, beside what was pressed. */
export const Problem = ({ of }: { readonly of: string | null }) =>
  of !== null && (
    <p role="alert" className="problem">
      {of}
    </p>
  );
