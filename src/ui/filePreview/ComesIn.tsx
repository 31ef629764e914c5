import type { ReactNode } from 'react';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What the button will do, beside it. */
export const ComesIn = ({ children }: { readonly children: ReactNode }) => {
  const { filePreview: t } = useLanguage();
  return (
    <p className="comes-in">
      <strong>{children}</strong> <small>{t.nothingYet}</small>
    </p>
  );
};
