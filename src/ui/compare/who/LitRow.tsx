import { ArrowRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { SaidPair } from '../../../domain/snapshot.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { Who } from './useWho.ts';

/** A row that lights whom it is about on the picture, as long as it is pointed at or has the focus. */
export const LitRow = ({
  who,
  pair,
  className,
  children,
}: {
  readonly who: Who;
  readonly pair: SaidPair;
  readonly className?: string;
  readonly children: ReactNode;
}) => {
  const isLit = useRef(false);
  const latest = useRef(who.light);
  latest.current = who.light;
  const light = (isOn: boolean) => {
    if (isLit.current === isOn) return;
    isLit.current = isOn;
    latest.current(isOn ? pair : null);
  };
  useEffect(
    () => () => {
      if (isLit.current) latest.current(null);
    },
    [],
  );
  return (
    <li
      className={className ? `who-row ${className}` : 'who-row'}
      onPointerEnter={() => light(true)}
      onPointerLeave={({ currentTarget }) => light(currentTarget.contains(document.activeElement))}
      onFocus={() => light(true)}
      onBlur={({ currentTarget, relatedTarget }) => light(currentTarget.contains(relatedTarget))}
    >
      {children}
    </li>
  );
};

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
