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
/**
 * The same of a camp, which stands for persons. One that is called after them is sorted by what they are ("Moslims", "Turkse jongeren");
 * one that says what is thought of them is not ("Tegen de komst van asielzoekers").
 */
export const sensitiveCamp = (name: string): SpecialCategory | null => {
  const all = wordsIn(cutText(name, MAX_NOTE_LENGTH));
  const first = all.find((word) => !PLAIN_BEFORE.has(word)) ?? '';
  const isOfBody = all.some((word) => kindOfWord(word)?.kind === 'organisation' && !categoryOf(word));
  return (
    sensitiveWordIn(name, 'person') ?? (isOfBody ? null : (categoryOf(first) ?? categoryOf(first.replace(/(?:s|en|e)$/, ''))))
  );
};
const PLAIN_BEFORE = new Set('de het alle onze jonge oude the all our young'.split(' '));

const DENIED = new Set(['geen', 'niet', 'no', 'not', 'islamles', 'tegen', 'over']);
const isMany = (word: string): boolean => /(?:s|en)$/.test(word);
