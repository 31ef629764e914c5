import { useCallback } from 'react';
import type { PutAside } from '../../../domain/network/attention.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';

/** Who or what a reason is about, in words: somebody, or a task or neighbourhoods where nobody is. */
export const useWho = (): ((row: Pick<PutAside, 'actor' | 'reason'>) => string) => {
  const { attention: t, words } = useLanguage();
  const nameOf = useNames();
  return useCallback(
    ({ actor, reason }) => {
      if (actor !== null) return nameOf(actor);
      if (reason.code === 'nobodyForTask') return t.task(words.task[reason.task]);
      if (reason.code !== 'nobodyForArea') return '';
      const [area] = reason.areas;
      return reason.areas.length === 1 && area !== undefined ? nameOf(area) : t.areas(reason.areas.length);
    },
    [nameOf, t, words],
  );
};
