import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../../language/language.ts';

const LanguageContext = createContext<Language | null>(null);

/** Gives every component below it the sentences of one language. */
export const LanguageProvider = ({ language, children }: { readonly language: Language; readonly children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
);

export const useLanguage = (): Language => {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('a component outside LanguageProvider');
  return language;
};
