import type { ActorKind } from './actorKind.ts';
import { cutText } from './cutText.ts';
import { isFunctionShaped, type KindOfWord, kindOfWord } from './kindWords.ts';
import { personalMark } from './personalMark.ts';
import { MAX_NOTE_LENGTH } from './quantities.ts';
import {
  categoryOf,
  categoryOfMany,
  LANDS,
  phrases,
  type SpecialCategory,
  type WordCategory,
  wordsIn,
} from './specialCategories.ts';

/**
 * The special category that a text typed about a person names (its name, note or camp), or nothing. Groups and organisations may, but
 * for numbers of somebody: "bestuur moskee". What a person does for such a group is a function, and may too: "begeleider statushouders",
 * "raadslid PvdA", "docent islam".
 */
export const sensitiveWordIn = (text: string, kind: ActorKind): SpecialCategory | null => {
  const short = cutText(text, MAX_NOTE_LENGTH);
  const said = personalMark(short, kind === 'person');
  if (said || kind !== 'person') return said;
  const all = wordsIn(short);
  for (const [at, word] of all.entries()) {
    const [before = '', after = ''] = [all[at - 1], all[at + 1]];
    const together = phrases.get(`${word} ${after}`);
    if (together) return together;
    if (LANDS.has(word) && (before === 'uit' || (before === 'in' && all.includes('geboren')))) return 'descent';
    const category = categoryOf(word);
    if (!category || DENIED.has(before) || isOfWork(all, at, category)) continue;
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
  return sensitiveWordIn(name, 'person') ?? (isOfBody ? null : categoryOfMany(first));
};
/** Whether a word says what somebody does, or for whom: "verslavingszorgmedewerker", "coach autisme", "spreekt Turks". */
const isOfWork = (all: readonly string[], at: number, category: WordCategory): boolean => {
  const [word = '', before = '', after = ''] = [all[at], all[at - 1], all[at + 1]];
  const kind = kindOfWord(word);
  if (isDone(word, kind) && kind?.isCompound) return true;
  if (word === 'pool' && after === 'van') return true;
  if (word === 'opgenomen' && after === 'in') return !all.some((other) => CARE.test(other));
  if (TASKS.test(after)) return true;
  const isLanguage = /(?:isch|[^aeiou]s)$/.test(word);
  if (isLanguage && all.slice(0, at).some((other) => SPEAKING.test(other))) return true;
  if (
    THEME.test(word) &&
    (isDone(before, kindOfWord(before)) || ['group', 'organisation'].includes(kindOfWord(before)?.kind ?? ''))
  )
    return true;
  // "Arabisch docent" teaches it, "Arabische docent" is one, and so is "Turks raadslid".
  if (!isDone(after, kindOfWord(after)) || /(?:lid|hoofd)$/.test(after)) return false;
  return (
    kind?.kind === 'organisation' || ((category === 'faith' || category === 'descent') && (isLanguage || word.endsWith('lijk')))
  );
};
const isDone = (word: string, kind: KindOfWord | null): boolean =>
  (kind?.kind === 'person' && !WHO.test(word) && !kind.isEnglish) ||
  (kind === null && isFunctionShaped(word) && !categoryOf(word));
/** Persons, but nothing that is done. */
const WHO =
  /^(?:.*(?:man|vrouw|jongen|meisje|moeder|vader|(?<!h)ouder|zoon|dochter|jongere|bewoner|bewoonster|buur|oom|tante|opa|oma|burger|klant|gast|vriend|vriendin|kennis|slachtoffer|getuige|dader|iemand|persoon|inwoner|student|leerling|scholier|tiener|gelovige|christen|moslima|statushouder|nieuwkomer|vluchteling|asielzoeker|migrant|weduwe|dealer))$/;
const SPEAKING = /^(?:spreek\w*|les|leraar|lerares|docent\w*|tolk\w*|vertaler|leert|taal)$/;
const CARE = /kliniek|ziekenhuis|ggz|inrichting|hospice|verpleeg|psych|opname/;
const TASKS = /^(?:emancipatie|beleid|preventie|aanpak|project|voorlichting|hulp|zorg|begeleiding|ondersteuning)/;
const THEME =
  /(?:isme|ie|ing|iek|zorg|armoede|bijstand|schulden|drugs|minima|roma|sinti|diabetes|alzheimer|parkinson|kanker|trauma|handicap|adhd|islam|jihad|criminaliteit|fraude|mensenhandel|lvb|pga|lhbti?|schuldhulp)$/;
const PLAIN_BEFORE = new Set('de het alle onze jonge oude the all our young'.split(' '));

const DENIED = new Set(['geen', 'niet', 'no', 'not', 'islamles', 'tegen', 'over']);
const isMany = (word: string): boolean => /(?:s|en)$/.test(word);
