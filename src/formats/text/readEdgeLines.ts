import type { RawNetwork } from '../rawNetwork.ts';
import { listedNetwork } from './listedNetwork.ts';
import { quotedWords } from './quotedWords.ts';

/** Fewer lines than this are names of two words sooner than ties. */
const FEWEST = 3;
/** A share of all words that stand at either end: of names of two words hardly any does. */
const AT_BOTH_ENDS = 1 / 3;

/**
 * Whether every line is a tie of two words, perhaps with a number or with data between braces behind them, as igraph (ncol) and networkx
 * write edge lists: what tells them from names of two words is that the same words stand at both ends.
 */
export const isEdgeLines = (text: string): boolean => {
  const lines = linesOf(text.slice(0, 65_536)).slice(0, 200);
  if (
    lines.length < FEWEST ||
    !lines.every(({ words, isDivided }) => !isDivided && (words.length === 2 || (words.length === 3 && isNumber(words[2]))))
  )
    return false;
  const from = new Set(lines.map(({ words }) => words[0]));
  const to = new Set(lines.map(({ words }) => words[1]));
  const both = [...from].filter((word) => to.has(word)).length;
  return both >= 2 && both >= new Set([...from, ...to]).size * AT_BOTH_ENDS;
};

/** Edge lists apart by spaces. Nothing in them says that a tie has direction. */
export const readEdgeLines = (file: string, text: string): RawNetwork => {
  const network = listedNetwork(file);
  for (const { words, data, line } of linesOf(text)) {
    if (network.isFull()) break;
    const [from = '', to = '', weight = ''] = words;
    for (const name of [from, to]) if (!network.has(name)) network.actor(name, { says: { name } });
    const cells = new Map(
      Array.from(data.matchAll(DATA), ([, key = '', quoted, plain]) => [key, quoted ?? plain ?? ''] as const),
    );
    network.relate(from, to, { line, cells, ...(weight !== '' && { says: { strength: weight } }) });
  }
  return network.network('edgeLines');
};

/** `{'weight': 5, 'soort': 'spanning'}` */
const DATA = /['"]([^'"]{1,200})['"]\s{0,9}:\s{0,9}(?:['"]([^'"]{0,2000})['"]|([^\s,{}'"]{1,200}))/g;
const isNumber = (word = ''): boolean => /^[+-]?\d{1,20}(?:[.,]\d{1,20})?$/.test(word);

const linesOf = (text: string) =>
  text.split(/\r\n|\r|\n/).flatMap((raw, index) => {
    const bare = raw.trim();
    if (bare === '' || bare.startsWith('#') || bare.startsWith('%')) return [];
    const brace = bare.indexOf('{');
    const data = brace >= 0 && bare.endsWith('}') ? bare.slice(brace) : '';
    const ends = data === '' ? bare : bare.slice(0, brace);
    // What stands apart by a separator is a row of a table, which may have headings.
    return [{ words: quotedWords(ends), isDivided: /[\t;|]/.test(ends.trimEnd()), data, line: index + 1 }];
  });
