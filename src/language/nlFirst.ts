import { library } from './nl/library.ts';
import { refusals } from './nl/refusals.ts';
import { shell } from './nl/shell.ts';
import { words } from './nl/words.ts';

/** The sentences of the list of maps: they come with the first page, all others with what says them. */
export const nlFirst = { code: 'nl' as 'nl' | 'en', library, refusals, shell, words };
