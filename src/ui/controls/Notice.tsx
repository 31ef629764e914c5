import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import './notice.css';

export interface NoticeProps extends Omit<ComponentProps<'section'>, 'role'> {
  readonly kind?: 'info' | 'ok' | 'warning' | 'danger';
  readonly icon?: LucideIcon;
  /** What it is about, under the words. */
  readonly beneath?: ReactNode;
  /** What can be done about it, and the way to put it away. */
  readonly actions?: ReactNode;
  /** Its name, where more than the words is in it: then only the words are read out by themselves. */
  readonly label?: string;
  /** How it is read out when it comes. */
  readonly role?: 'alert' | 'status' | 'none';
}

/** Something that is told where one looks, until it is over or taken note of. */
export const Notice = ({
  kind = 'info',
  icon: Icon,
  beneath,
  actions,
  label,
  role = kind === 'danger' ? 'alert' : 'none',
  className = '',
  children,
  ...rest
}: NoticeProps) => {
  const spoken = role === 'none' ? undefined : role;
  return (
    <section
      className={`notice ${kind} ${className}`}
      aria-label={label}
      role={label === undefined ? spoken : undefined}
      {...rest}
    >
      {Icon && <Icon size={18} aria-hidden="true" />}
      <div className="notice-text" role={label === undefined ? undefined : spoken}>
        {children}
      </div>
      {beneath}
      {actions && <div className="actions">{actions}</div>}
    </section>
  );
};
