import { type ReactNode, useEffect, useRef } from 'react';
import type { SaidPair } from '../../../domain/snapshot.ts';
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
