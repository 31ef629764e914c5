import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { knownNames } from './knownNames.ts';
import { splitLine } from './splitLine.ts';
import { wordKey } from './words.ts';

/** Names that the one being typed may become, and which part of the text they replace. */
export interface NameCompletion {
  /** The part of the text, from and up to, that a chosen name takes the place of. */
  readonly from: number;
  readonly to: number;
  /** At most six, best first; empty when there is nothing to offer. */
  readonly names: readonly string[];
}

const MOST = 6;
/** Nothing longer is the beginning of a name. */
const MAX_TYPED = 2 * MAX_NAME_LENGTH;
const alphabet = new Intl.Collator('nl');

/**
 * Completes the name that the caret stands in or behind: a known name of which some word begins with what is typed,
 * whatever its case and accents. Names that begin with it come first, then shorter ones. Behind a description's colon,
 * and when what is typed is a name already, there is nothing to complete.
 */
export const completeName = (text: string, caret: number, names: readonly string[]): NameCompletion => {
  const lineStart = Math.max(text.lastIndexOf('\n', caret - 1), text.lastIndexOf('\t', caret - 1)) + 1;
  const lineEnd = text.slice(caret).search(/[\n\t]/);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : caret + lineEnd);
  const nothing: NameCompletion = { from: caret, to: caret, names: [] };
  const keys = keyed(names);
  const { pieces } = splitLine(line, knownNames(names));
  const at = caret - lineStart;
  const piece = pieces.find(({ from, to }) => from <= at && at <= to);
  if (!piece || piece.text === '' || piece.text.length > MAX_TYPED) return nothing;
  const typed = wordKey(line.slice(piece.from, at));
  const whole = wordKey(piece.text);
  if (typed === '' || keys.some(({ key }) => key === whole && key === typed)) return nothing;
  const fitting = keys
    .flatMap(({ name, key }) => {
      const rank = key.startsWith(typed) ? 0 : hasWord(key, typed) ? 1 : 2;
      return rank < 2 ? [{ name, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || alphabet.compare(a.name, b.name))
    .slice(0, MOST)
    .map(({ name }) => name);
  return { from: lineStart + piece.from, to: lineStart + piece.to, names: fitting };
};

/** Whether a word begins with what is typed, also behind a bracket, slash or quote. */
const hasWord = (key: string, typed: string): boolean => {
  for (let at = key.indexOf(typed); at >= 0; at = key.indexOf(typed, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(key[at - 1] ?? '')) return true;
  }
  return false;
};

type Keyed = readonly { readonly name: string; readonly key: string }[];
const remembered = new WeakMap<readonly string[], Keyed>();
/** One list of names is asked again for every letter typed. */
const keyed = (names: readonly string[]): Keyed => {
  const keys = remembered.get(names) ?? names.map((name) => ({ name, key: wordKey(name) }));
  remembered.set(names, keys);
  return keys;
};
