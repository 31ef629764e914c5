import type { ReactNode } from 'react';

/** A question of *Inzicht* with its answers. */
export const Part = ({
  title,
  intro = null,
  children,
}: {
  readonly title: string;
  readonly intro?: string | null;
  readonly children: ReactNode;
}) => (
  <section className="insight-part">
    <h3>{title}</h3>
    {intro && <p className="hint">{intro}</p>}
    {children}
  </section>
);
