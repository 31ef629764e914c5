import { useLanguage } from '../controls/useLanguage.tsx';

export const TimeLinePart = () => {
  const { timeLine: t } = useLanguage();
  return <h3>{t.heading}</h3>;
};
