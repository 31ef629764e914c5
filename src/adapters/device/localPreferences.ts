import type { PreferenceStore, Preferences } from '../../workspace/ports.ts';

const KEY = 'schakelkaart.preferences';
const usual: Preferences = { language: 'nl', mode: null };

/** Keeps preferences in the browser's local storage; without access to it they last as long as the page. */
export const localPreferences = (): PreferenceStore => {
  let current = stored();
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

/** Calls with what was chosen in another tab: it holds in this one, too. That a choice was erased there is none, and writes nothing back. */
export const followPreferences = (listener: (preferences: Preferences) => void): void =>
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) listener(stored());
  });

const stored = (): Preferences => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return usual;
    const { language, mode, knowsTools, figureColumns } = kept as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: language === 'en' ? 'en' : 'nl',
      mode: mode === 'light' || mode === 'dark' ? mode : null,
      ...(knowsTools === true && { knowsTools }),
      ...(isWords(figureColumns) && { figureColumns }),
    };
  } catch {
    // Storage refused or unreadable: the usual preferences serve.
    return usual;
  }
};

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
