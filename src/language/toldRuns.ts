import type { ActorId } from '../domain/identifiers.ts';
import type { Runs } from '../formats/write/reportDocument.ts';
import { capitalised, inLetters, listed } from './grammar.ts';

type Code = 'nl' | 'en';
const OTHERS = { nl: ['en', 'anderen'], en: ['and', 'others'] } as const;

/** Of more than three the first two are named. */
export const namesOf = (code: Code, ids: readonly ActorId[], nameOf: (id: ActorId) => string): string => {
  const [and, others] = OTHERS[code];
  return ids.length > 3
    ? `${ids.slice(0, 2).map(nameOf).join(', ')} ${and} ${inLetters(ids.length - 2, code)} ${others}`
    : listed(ids.map(nameOf), code);
};

/** What stands out, and what follows it. */
export const strong = (text: string, rest = ''): Runs => [{ text, strong: true }, ...(rest ? [{ text: ` ${rest}` }] : [])];

export const sentence = (text: string): string => `${capitalised(text)}.`;
