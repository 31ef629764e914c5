import type { ReactNode } from 'react';
import { Fold } from '../controls/Fold.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Numbers, expectations and what they are worth, folded away until somebody asks how sure an answer is. */
export const HowSure = ({ children }: { readonly children: () => ReactNode }) => {
  const { answers } = useLanguage();
  return (
    <Fold title={answers.howSure} className="fold rests-on">
      {children}
    </Fold>
  );
};
