import { cutText } from '../domain/cutText.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { MAX_NAME_LENGTH, type Strength } from '../domain/quantities.ts';
import type { Certainty, RelationType } from '../domain/relation.ts';
import { answeredOnce } from './answeredOnce.ts';
import { certaintyWords, relationTypeWords, strengthWords, type WordTable, wordKey } from './words.ts';

/** What the words behind `:` in quick add say of a relation: its type, strength and certainty, in any order. */

export interface Description {
  readonly type?: RelationType;
  readonly strength?: Strength;
  readonly certainty?: Certainty;
}
export type DescriptionRefusalCode = 'wordUnknown' | 'wordAmbiguous' | 'wordTwice';

/** A value that a word can stand for, as a code: `tension`, `strength3`, `seen`. */
interface Meaning {
  readonly part: keyof Description;
  readonly value: RelationType | Strength | Certainty;
}
interface Entry extends Meaning {
  readonly key: string;
  readonly isMain: boolean;
}

const entriesOf = (part: Meaning['part'], table: WordTable<string | number>): Entry[] =>
  Object.entries(table).flatMap(([code, { nl, en, also }]) => {
    const value = (part === 'strength' ? Number(code) : code) as Meaning['value'];
    return [
      ...[nl, en].map((word) => ({ part, value, key: wordKey(word), isMain: true })),
      ...also.map((word) => ({ part, value, key: wordKey(word), isMain: false })),
    ];
  });
const entries: readonly Entry[] = [
  ...entriesOf('type', relationTypeWords),
  ...entriesOf('strength', strengthWords),
  ...entriesOf('certainty', certaintyWords),
];

/** Words that only hold the sentence together. */
const FILLERS = new Set(['en', 'and', 'met', 'with', 'een', 'a', 'relatie', 'is', 'van', 'horen', 'zeggen']);

/** Code of a meaning for the sentence of a refusal. */
const codeOf = ({ part, value }: Meaning): string => (part === 'strength' ? `strength${value}` : String(value));

/**
 * Any beginning that fits one meaning will do; a whole word wins over a beginning. Refuses a word that fits nothing or
 * several (`candidates`, codes with spaces between), and two different answers to one question.
 */
export const readDescription = (text: string): Outcome<Description, DescriptionRefusalCode> => {
  if (text === '') return done({});
  const found: Record<string, Meaning> = {};
  const meaningsOf = answeredOnce(lookUp);
  for (const word of text.split(/[\s,;+/]+/u)) {
    const key = wordKey(word.replace(/[().!]/g, ''));
    if (key === '') continue;
    const meanings = meaningsOf(key);
    const [meaning] = meanings;
    if (!meaning) {
      if (FILLERS.has(key)) continue;
      return refused('wordUnknown', { piece: cutText(word, MAX_NAME_LENGTH) });
    }
    if (meanings.length > 1) return refused('wordAmbiguous', { piece: word, candidates: meanings.map(codeOf).join(' ') });
    const other = found[meaning.part];
    if (other && other.value !== meaning.value) {
      return refused('wordTwice', { piece: word, candidates: [other, meaning].map(codeOf).join(' ') });
    }
    found[meaning.part] = meaning;
  }
  return done(Object.fromEntries(Object.entries(found).map(([part, { value }]) => [part, value])) as Description);
};

const lookUp = (key: string): Meaning[] => {
  const attempts: ((entry: Entry) => boolean)[] = [
    (entry) => entry.key === key,
    (entry) => entry.isMain && entry.key.startsWith(key),
    (entry) => entry.key.startsWith(key),
  ];
  for (const fits of attempts) {
    const distinct = new Map(entries.filter(fits).map(({ part, value }) => [codeOf({ part, value }), { part, value }]));
    if (distinct.size > 0) return [...distinct.values()];
  }
  return [];
};
