import { useLanguage } from '../controls/useLanguage.tsx';

export const FiguresPart = () => {
  const { comparisonParts: t } = useLanguage();
  return <h3>{t.heading}</h3>;
};
