import { useLanguage } from '../controls/useLanguage.tsx';

export const TimeLine = () => {
  const { timeLine: t } = useLanguage();
  return (
    <section className="time-line">
      <h3>{t.heading}</h3>
    </section>
  );
};
