import { useId } from 'react';
import { useLanguage } from '../../controls/useLanguage.tsx';

export const FiguresPart = () => {
  const { network: t } = useLanguage();
  const id = useId();
  return (
    <section className="network-part" aria-labelledby={id}>
      <h2 id={id}>{t.part.figures}</h2>
    </section>
  );
};
