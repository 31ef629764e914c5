import type { ReactNode } from 'react';
import { Fold } from '../controls/Fold.tsx';

/** What belongs to a question as well, folded away under it. */
export const More = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Fold title={title} className="fold more">
    {() => <div className="insight-section">{children}</div>}
  </Fold>
);
