import type { ActorKind } from './actorKind.ts';
import { cutText } from './cutText.ts';
import { kindOfWord } from './kindWords.ts';
import { personalMark } from './personalMark.ts';
import { MAX_NOTE_LENGTH } from './quantities.ts';
import { categoryOf, phrases, type SpecialCategory, wordsIn } from './specialCategories.ts';

/**
 * The special category that a text typed about a person names (its name, note or camp), or nothing. Groups and organisations may: "bestuur
 * moskee". What a person does for such a group is a function, and may too: "begeleider statushouders", "raadslid PvdA", "docent islam".
 */
export const sensitiveWordIn = (text: string, kind: ActorKind): SpecialCategory | null => {
  if (kind !== 'person') return null;
  const short = cutText(text, MAX_NOTE_LENGTH);
  const said = personalMark(short);
  if (said) return said;
  const all = wordsIn(short);
  for (const [at, word] of all.entries()) {
    const [before = '', after = ''] = [all[at - 1], all[at + 1]];
    const together = phrases.get(`${word} ${after}`);
    if (together) return together;
    const category = categoryOf(word);
    if (!category || DENIED.has(before)) continue;
    const next = kindOfWord(after)?.kind;
    if (next === 'group' || next === 'organisation') continue;
    if (kindOfWord(before)?.kind === 'person' && (category === 'politics' || category === 'faith' || isMany(word))) continue;
    if (isMany(word) && kindOfWord(word)?.kind === 'group') continue;
    return category;
  }
  return null;
};
const DENIED = new Set(['geen', 'niet', 'no', 'not', 'islamles', 'tegen', 'over']);
const isMany = (word: string): boolean => /(?:s|en)$/.test(word);
