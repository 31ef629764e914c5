import './who.css';
import type { ReactNode } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** So many are taken for the same by name, so many were told apart all the same: one press to the other. Nothing where there are none. */
export const NamesTaken = ({
  taken,
  apart,
  onApart,
  onAgain,
  children,
}: {
  readonly taken: number;
  readonly apart: number;
  readonly onApart: () => void;
  readonly onAgain: () => void;
  readonly children?: ReactNode;
}) => {
  const { whoIsWho: t } = useLanguage();
  if (taken + apart === 0) return null;
  const isTaken = taken > 0;
  return (
    <div className="same-names">
      {/* One button for both ways: whoever pressed it can press it again. */}
      <p>{isTaken ? t.sameNames(taken) : t.namesApart(apart)}</p>
      <Button onClick={isTaken ? onApart : onAgain}>{isTaken ? t.notSameNames : t.sameNamesAgain}</Button>
      {isTaken && apart > 0 && (
        <>
          <p>{t.namesApart(apart)}</p>
          <Button onClick={onAgain}>{t.sameNamesAgain}</Button>
        </>
      )}
      {children}
    </div>
  );
};
