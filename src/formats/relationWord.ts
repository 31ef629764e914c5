import { cutText } from '../domain/cutText.ts';
import type { RelationType } from '../domain/relation.ts';
import { readWord, relationTypeWords, wordKey } from './words.ts';

/** What a word or phrase in a file says a relation is. `denied`: that there is none. */
export type SaidType = RelationType | 'denied' | null;

/** Beginnings of words and phrases; `=` ends a whole word. A bare contact gives way to all others. */
const STEMS: Readonly<Record<RelationType, string>> = {
  contact: `contact|kent=|kennen|kennis|know|relatie|relation|bekende|acquaint|meet=|meets=|ontmoet|spreekt|praat|overleg|connect|verbonden|gelinkt|linked|positief=|positive=|
    talks|speaks|communic|informeert|link=|edge=|tie=|band=`,
  cooperation: `samenwerk|cooperat|coöperat|coworker|collab|works with|work with|working with|works together|worked with|partner|alliant|alliance|allied|
    ally=|allies=|bondgeno|coalit|convenant|teamgenoot|gezamenlijk|joint`,
  trust: `vertrouw|vertrou=|trust|steun|gesteun|ondersteun|support|vriend|bevriend|friend|befriend|loyal|loyaal|endors|helpt|helps|backs=`,
  influence: `invloed|beinvloed|influenc|gezag|authorit|stuurt aan|aansturing|overtuigt|persuade|affects|impacts`,
  tension: `spanning|gespannen|tension|tense=|conflict|ruzie|wantrouw|distrust|mistrust|tegenstell|tegenstand|tegenwerk|tegenover|enmity|enemy|enemies|vijand|hostil|oppos|
    negatie|negativ|rival|bedreig|threat|haat|hate=|hates=|dislike|botst|botsing|botsen|strijd|fight|disput|geschil|onenig|oneens|disagree|antagon|wrijving|friction|vete=|feud|
    slecht|bad=|moeizaam|stroef|problemat|verzet=|aanvaring|clash|attacks|valt aan|against`,
};
/** What turns around, weakens or ends what is said: then the word is kept, and not understood. */
const NOT =
  'niet= geen= no= not= non= never= nooit= zonder= without= weinig= little= nauwelijks= onvoldoende= gebrek= lack= lacks= doesn= don= isn=';
const NO_MORE =
  'ex= oud= former voormalig past= vroeger= ended= verbroken= beeindigd= gestopt= stopped= verloren= lost= misschien= maybe= vermijd avoid potenti mogelijk wil= wants= hersteld opgelost resolved';
/** That there is nothing between two actors. */
const NOTHING =
  /^ (?:geen|no|not|nee|never|nooit|niet|kent|elkaar|have|has|heeft|hebben|een|any|contact|contacten|relatie|relation|relations|relationship|connection|tie|band|know|knows|kennen|does|do|doesn|don|t|nog|n v t|verbinding) $/;

const patternsOf = (list: string, between: string | RegExp): readonly string[] =>
  list
    .split(between)
    .map((stem) => stem.trim())
    .filter(Boolean)
    .map((stem) => ` ${stem.endsWith('=') ? `${stem.slice(0, -1)} ` : stem}`);
const TYPES = (Object.entries(STEMS) as [RelationType, string][]).map(([type, list]) => ({ type, stems: patternsOf(list, '|') }));
const [NOT_STEMS, ENDED_STEMS] = [patternsOf(NOT, ' '), patternsOf(NO_MORE, ' ')];
const has = (text: string, stems: readonly string[]): boolean => stems.some((stem) => text.includes(stem));

/** Any form of a word will do: `WORKS_WITH`, `werkt nauw samen met`, `Spanningen`. A negation never becomes its opposite; nothing when in doubt. */
export const relationWord = (said: string): SaidType => {
  const whole = readWord(relationTypeWords, said);
  if (whole) return whole;
  const parted = cutText(said, 200).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const words = wordKey(parted)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const isTogether = words.includes('samen') && words.some((word) => word.startsWith('werk'));
  const text = ` ${words.join(' ')} ${isTogether ? 'samenwerking ' : ''}`;
  const isNegated = has(text, NOT_STEMS);
  if (isNegated && words.every((word) => NOTHING.test(` ${word} `))) return 'denied';
  if (has(text, ENDED_STEMS)) return null;
  const found = TYPES.filter(({ stems }) => has(text, stems)).map(({ type }) => type);
  const telling = found.length > 1 ? found.filter((type) => type !== 'contact') : found;
  const [type] = telling;
  if (type === undefined || telling.length > 1) return null;
  if (!isNegated) return type;
  return type === 'trust' && /vertrouw|trust/.test(text) ? 'tension' : null;
};
