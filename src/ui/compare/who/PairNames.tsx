import { ArrowRight } from 'lucide-react';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** Who somebody was, and who that is now. */
export const PairNames = ({ before, after }: { readonly before: readonly string[]; readonly after: readonly string[] }) => {
  const { whoIsWho: t } = useLanguage();
  return (
    <p className="who-names" translate="no">
      <span>
        {before.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </span>
      <ArrowRight size={16} role="img" aria-label={t.becomes} />
      <span>
        {after.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </span>
    </p>
  );
};
