import { useLanguage } from '../controls/useLanguage.tsx';

export const CompareTable = () => {
  const { comparisonParts: t } = useLanguage();
  return (
    <section className="compare-table">
      <h3>{t.heading}</h3>
    </section>
  );
};
