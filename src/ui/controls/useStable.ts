import { useRef } from 'react';

/** The same value as long as `of` is the same: what is lit on the map is recognised by being the same thing. */
export const useStable = <T>(make: () => T, of: unknown): T => {
  const kept = useRef<{ readonly of: unknown; readonly value: T } | null>(null);
  if (kept.current === null || kept.current.of !== of) kept.current = { of, value: make() };
  return kept.current.value;
};
