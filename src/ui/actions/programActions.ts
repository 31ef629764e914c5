import { CircleQuestionMark, Globe, Moon, Sun } from 'lucide-react';
import type { FirstLanguage, LanguageCode } from '../../language/language.ts';
import type { Observed } from '../../workspace/observable.ts';
import type { Preferences } from '../../workspace/ports.ts';

/** How the program shows itself, on every page. */
export interface OnProgram {
  readonly preferences: Observed<Preferences>;
  readonly code: LanguageCode;
  readonly isDark: boolean;
  readonly openHelp: () => void;
}

const prefer = ({ preferences }: OnProgram, chosen: Partial<Preferences>): void =>
  preferences.set({ ...preferences.getSnapshot(), ...chosen });

/** The first page has them too: so they know its words only. */
export const programActions = {
  help: {
    words: ({ shell }: FirstLanguage) => shell.help,
    icon: CircleQuestionMark,
    run: (on: OnProgram) => on.openHelp(),
  },
  language: {
    words: ({ shell }: FirstLanguage) => shell.language,
    lang: ({ shell }: FirstLanguage) => shell.languageCode,
    icon: Globe,
    run: (on: OnProgram) => prefer(on, { language: on.code === 'nl' ? 'en' : 'nl' }),
  },
  light: {
    words: ({ shell }: FirstLanguage) => shell.lightMode,
    icon: Sun,
    isOffered: ({ isDark }: OnProgram) => isDark,
    run: (on: OnProgram) => prefer(on, { mode: 'light' }),
  },
  dark: {
    words: ({ shell }: FirstLanguage) => shell.darkMode,
    icon: Moon,
    isOffered: ({ isDark }: OnProgram) => !isDark,
    run: (on: OnProgram) => prefer(on, { mode: 'dark' }),
  },
} as const;
