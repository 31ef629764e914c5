import { useLanguage } from '../controls/useLanguage.tsx';

export const WhoPart = () => {
  const { whoIsWho: t } = useLanguage();
  return <h3>{t.heading}</h3>;
};
