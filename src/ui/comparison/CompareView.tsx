import { useLanguage } from '../controls/useLanguage.tsx';

export const CompareView = () => {
  const { comparisonPicture: t } = useLanguage();
  return (
    <section className="compare-view">
      <h3>{t.heading}</h3>
    </section>
  );
};
