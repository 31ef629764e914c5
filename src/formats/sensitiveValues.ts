import { cutText } from '../domain/cutText.ts';
import { wordKey } from './words.ts';

/** Words that say of a person what no map may hold: belief, descent, party. Whole words, so that "turksestraat" is none. */
const SENSITIVE_VALUE =
  /\b(?:moslim|moslima|muslim|islam|islamitisch|islamic|christen|christelijk|christian|katholiek|catholic|protestant|protestants|gereformeerd|hervormd|evangelisch|joods|jood|jewish|hindoe|hindoeistisch|hindu|boeddhist|buddhist|sikh|soenniet|sunni|sjiiet|shia|alevi|aleviet|atheist|salafist|marokkaans?e?|marokkaan|moroccan|turks|turkse|turk|turkish|surinaams?e?|surinamer|surinamese|antilliaans?e?|antilliaan|antillean|syrisch|syrier|syrian|somalisch|somalier|somali|eritrees|eritreer|eritrean|afghaans|afghaan|afghan|iraaks|iraki|iraqi|pools|poolse|polish|roma|sinti|allochtoon|autochtoon|migrant|statushouder|vluchteling|refugee|pvv|vvd|pvda|groenlinks|d66|cda|denk|fvd|ja21|bij1|nsc|bbb|sgp|christenunie|volt)(?:en|s|e)?\b/;

/** What is longer is a story, not a word that sorts people. */
const LONGEST = 120;
/** More than this share of what a column says, and the column is about it. */
const MOST = 0.5;

/** Whether a column, whatever its name, says of most actors what they believe, where they descend from or whom they vote for. */
export const hasSensitiveValues = (values: Iterable<string>): boolean => {
  const distinct = new Set<string>();
  for (const value of values) if (value.trim() !== '') distinct.add(wordKey(cutText(value.trim(), LONGEST)));
  let found = 0;
  for (const value of distinct) if (value.length < 40 && SENSITIVE_VALUE.test(value)) found += 1;
  return found > 0 && found > distinct.size * MOST;
};
