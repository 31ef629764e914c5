import { nl } from './nl.ts';

/** Every sentence a person reads. The Dutch one is the model: a language that misses a sentence does not type-check. */
export type Language = typeof nl;
export type LanguageCode = 'nl' | 'en';

/** Dutch comes with the page, English when it is asked for. */
export const loadLanguage = async (code: LanguageCode): Promise<Language> => (code === 'nl' ? nl : (await import('./en.ts')).en);
