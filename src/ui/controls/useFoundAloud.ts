import { useAnnounced } from './useAnnounced.ts';
import { useLanguage } from './useLanguage.tsx';

/** Says aloud how many of all are left, when what is sought changes; edits meanwhile are heard by themselves. */
export const useFoundAloud = (what: string, shown: number, all: number, sought: string): void => {
  const { heard } = useLanguage();
  useAnnounced(heard.found(shown, all, what), `found ${what}`, { on: sought });
};
