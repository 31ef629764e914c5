import type { nl } from './nl.ts';
import type { nlFirst } from './nlFirst.ts';

/** Every sentence a person reads. The Dutch one is the model: a language that misses a sentence does not type-check. */
export type Language = typeof nl;
/** What the list of maps says, and what every page does when something goes wrong. */
export type FirstLanguage = Pick<Language, keyof typeof nlFirst>;
export type LanguageCode = 'nl' | 'en';

/** Of Dutch the first sentences come with the page; the others, and English, when they are asked for. */
export const loadLanguage = async (code: LanguageCode): Promise<Language> =>
  code === 'nl' ? (await import('./nl.ts')).nl : (await import('./en.ts')).en;
