import { WifiOff } from 'lucide-react';
import { Notice } from '../controls/Notice.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';

/** Says once, in the visit in which that came about, that the program works without a network too, or that there is no room for it. */
export const KeptProgram = () => {
  const news = useObserved(useProgram().keeper, ({ news }) => news);
  const { keeping: t } = useLanguage();
  if (news === null) return null;
  return (
    <Notice kind={news === 'kept' ? 'ok' : 'info'} icon={WifiOff} role="status">
      {t[news]}
    </Notice>
  );
};
