import { useLanguage } from '../controls/useLanguage.tsx';
import './gapMark.css';

/** How sure it is that somebody is missing, as a word with a line around it. */
export const GapMark = ({ verdict }: { readonly verdict: 'gap' | 'attention' | 'nobody' }) => {
  const { gaps: t } = useLanguage();
  return <span className={`gap-mark is-${verdict}`}>{t.sure[verdict]}</span>;
};
