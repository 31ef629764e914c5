import type { PreferenceStore, Preferences } from '../../workspace/ports.ts';

const KEY = 'schakelkaart.preferences';
const usual: Preferences = { language: 'nl', mode: null };

/** Keeps preferences in the browser's local storage; without access to it they last as long as the page. */
export const localPreferences = (): PreferenceStore => {
  let current = usual;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored === 'object' && stored !== null) {
      const { language, mode } = stored as Partial<Record<keyof Preferences, unknown>>;
      current = { language: language === 'en' ? 'en' : 'nl', mode: mode === 'light' || mode === 'dark' ? mode : null };
    }
  } catch {
    // Storage refused or unreadable: the usual preferences serve.
  }
  return {
    read: () => current,
    write: (preferences) => {
      current = preferences;
      try {
        localStorage.setItem(KEY, JSON.stringify(preferences));
      } catch {
        // Kept for this visit only.
      }
    },
  };
};
