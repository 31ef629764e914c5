import { createContext, type ReactNode, use, useContext } from 'react';
import { inSituation, type Situation } from '../../language/inSituation.ts';
import { type FirstLanguage, type Language, type LanguageCode, loadLanguage } from '../../language/language.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import { onForgetFailedParts } from './lazyPart.ts';
import { isByTouch, isPanelBelow } from './screen.ts';

const LanguageContext = createContext<FirstLanguage | null>(null);

/** Gives every component below it the sentences of one language, or the first of them. */
export const LanguageProvider = ({ language, children }: { readonly language: FirstLanguage; readonly children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
);

/** The sentences of the first page: for what is shown before anything else was fetched. */
export const useFirstLanguage = (): FirstLanguage => {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('a component outside LanguageProvider');
  return language;
};

/** All sentences; what asks for them first waits until they are here, as for any part of the program. */
export const useLanguage = (): Language => {
  const language = useFirstLanguage();
  return onThisScreen(isWhole(language) ? language : use(wholeLanguage(language.code)));
};

const adapted = new Map<string, Language>();
/** Every component asks: each language is put together once for each kind of screen. */
const onThisScreen = (language: Language): Language => {
  const situation: Situation = [...(isPanelBelow() ? ['below' as const] : []), ...(isByTouch() ? ['touch' as const] : [])];
  if (situation.length === 0) return language;
  const key = [language.code, ...situation].join(' ');
  const known = adapted.get(key);
  if (known) return known;
  const made = inSituation(language, situation);
  adapted.set(key, made);
  return made;
};

const isWhole = (language: FirstLanguage): language is Language => 'canvas' in language;

const wholes = new Map<LanguageCode, Promise<Language>>();
const wholeLanguage = (code: LanguageCode): Promise<Language> => {
  const known = wholes.get(code);
  if (known) return known;
  const loading = loadPart(() => loadLanguage(code));
  wholes.set(code, loading);
  loading.catch(() => onForgetFailedParts(() => void wholes.delete(code)));
  return loading;
};
