import { useLanguage } from '../controls/useLanguage.tsx';

export const OverTimePart = () => {
  const { comparisonParts: t } = useLanguage();
  return <h3>{t.heading}</h3>;
};
