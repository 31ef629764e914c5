import type { LucideIcon } from 'lucide-react';
import { PressArea, type PressAreaProps } from './PressArea.tsx';
import './button.css';

export interface IconButtonProps extends PressAreaProps {
  /** Its name, for who does not see the drawing; the mouse shows it as well, unless `title` says more. */
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly size?: number;
}

/** A button that is a drawing: an icon, or what is inside. */
export const IconButton = ({
  label,
  title = label,
  icon: Icon,
  size = 18,
  className = '',
  children,
  ...rest
}: IconButtonProps) => (
  <PressArea className={`icon ${className}`} aria-label={label} title={title} {...rest}>
    {Icon && <Icon size={size} aria-hidden="true" />}
    {children}
  </PressArea>
);
