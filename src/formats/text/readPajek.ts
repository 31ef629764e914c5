import { placeAt, type RawNetwork } from '../rawNetwork.ts';
import { type ListedNetwork, listedNetwork, relateMatrix } from './listedNetwork.ts';
import { quotedWords } from './quotedWords.ts';

/** Whether a text is a network of Pajek: sections that begin with an asterisk, one of them the vertices. */
export const isPajek = (text: string): boolean => {
  for (const line of text.slice(0, 65_536).split(/\r\n|\r|\n/)) {
    const bare = line.trim();
    if (/^\*vertices\s{1,99}\d/i.test(bare)) return true;
    if (bare !== '' && !bare.startsWith('%') && !bare.startsWith('*')) return false;
  }
  return false;
};

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'values' | 'other';

/**
 * Pajek's `.net` and `.paj` (manual of Mrvar and Batagelj): vertices with labels and places, arcs (one way), edges, both as lists too, and
 * matrices; several relations each with its name. A partition gives numbers of groups. A vertex without a label is called by its number.
 */
export const readPajek = (file: string, text: string): RawNetwork => {
  const network = listedNetwork(file);
  let section: Section = 'other';
  let relation = '';
  let column = '';
  let count = 0;
  let firstMode = 0;
  let at = 0;
  let hasVertices = false;
  let last = '';
  const matrix: string[][] = [];
  const endMatrix = () => {
    const ids = Array.from({ length: count }, (_, index) => String(index + 1));
    const [from, to] = firstMode > 0 ? [ids.slice(0, firstMode), ids.slice(firstMode)] : [ids, ids];
    if (matrix.length > 0) relateMatrix(network, from, to, (row, of) => matrix[row]?.[of] ?? '', said(relation));
    matrix.length = 0;
  };

  /** It ends among vertices before the last, or among rows of a matrix. */
  const isCutOff = () =>
    (section === 'vertices' && last !== '' && Number(last) < count) ||
    (section === 'matrix' && matrix.length < (firstMode > 0 ? firstMode : count));

  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('%') || line.startsWith('/*')) continue;
    if (network.isFull()) break;
    if (line.startsWith('*')) {
      endMatrix();
      const [word = '', ...rest] = quotedWords(line.slice(1));
      section = sectionOf(word.replace(/:.*/, ''));
      if (section === 'vertices') {
        // Behind a partition the vertices are its values, one a line.
        if (hasVertices) section = column === '' ? 'other' : 'values';
        else {
          [count, firstMode] = [Number(rest[0]) || 0, Number(rest[1]) || 0];
          for (let id = 1; id <= count && !network.isFull(); id += 1) network.actor(String(id), { line: index + 1 });
        }
        hasVertices = true;
        at = 0;
      } else column = /^(?:partition|vector)$/i.test(word) ? rest.join(' ') || word : '';
      relation = rest.findLast((one) => !/^:?\d+:?$/.test(one)) ?? '';
      continue;
    }
    const words = section === 'vertices' ? vertexWords(line) : quotedWords(line);
    if (section === 'vertices') {
      last = words[0] ?? '';
      vertex(network, words, index + 1);
    } else if (section === 'values') {
      at += 1;
      network.actor(String(at), { cells: new Map([[column, words[0] ?? '']]) });
    } else if (section === 'arcs' || section === 'edges') tie(network, words, section === 'arcs', relation, index + 1);
    else if (section === 'matrix') matrix.push(words);
    else if (section === 'arcslist' || section === 'edgeslist') {
      const [from = '', ...others] = words;
      for (const to of others)
        network.relate(from, to, { line: index + 1, isDirected: section === 'arcslist', ...said(relation) });
    }
  }
  const isCut = isCutOff();
  endMatrix();
  const read = network.network('pajek', [], 'Pajek');
  return isCut ? { ...read, broken: { place: placeAt(file, text, text.length), relationsFound: 0 } } : read;
};

const SECTIONS: readonly Section[] = ['vertices', 'arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'];
const sectionOf = (word: string): Section => SECTIONS.find((one) => one === word.toLowerCase()) ?? 'other';

/** The name of a relation that holds for a whole section. */
const said = (relation: string) => (relation === '' ? {} : { says: { type: relation } });

/** A label ends at the quotation mark before the place: others may stand within it. */
const vertexWords = (line: string): string[] => {
  const [whole = '', id = '', label = ''] = /^(\S{1,99})\s{1,99}"(.*?)"(?=\s{0,99}$|\s{1,99}[-+.\d])/.exec(line) ?? [];
  return whole === '' ? quotedWords(line) : [id, label.replaceAll('\\"', '"'), ...quotedWords(line.slice(whole.length))];
};

const vertex = (network: ListedNetwork, [id = '', label = '', ...rest]: readonly string[], line: number): void => {
  const [x, y] = [Number(rest[0]), Number(rest[1])];
  // Programs that know of no places write zeroes.
  const isPlaced = Number.isFinite(x) && Number.isFinite(y) && (x !== 0 || y !== 0);
  network.actor(id, { line, cells: pairsIn(rest), says: { name: label }, ...(isPlaced && { x, y }) });
};

/** `1 2 3 l "spanning"`: from, to, how strong, and by letters what else; `l` is the label. */
const tie = (network: ListedNetwork, words: readonly string[], isDirected: boolean, relation: string, line: number): void => {
  const [from = '', to = '', weight = '', ...rest] = words;
  const isWeight = /^[+-]?[\d.]/.test(weight);
  const label = labelIn(isWeight ? rest : words.slice(2));
  const says = { type: label || relation, ...(isWeight && { strength: weight }) };
  network.relate(from, to, { line, isDirected, says, cells: pairsIn(isWeight ? rest : words.slice(2)) });
};

/** Behind numbers and a shape stand names and values by turns: how something is drawn, and with other programs what is said of it. */
const pairsIn = (words: readonly string[]): ReadonlyMap<string, string> => {
  const start = words.findIndex((word) => !/^[+-]?[\d.]/.test(word));
  if (start < 0) return NO_PAIRS;
  const said = words.slice(start);
  const others = said.length % 2 === 0 ? said : said.slice(1);
  return new Map(
    others.flatMap((word, index) => (index % 2 === 0 && !DRAWN.test(word) ? [[word, others[index + 1] ?? ''] as const] : [])),
  );
};
const NO_PAIRS: ReadonlyMap<string, string> = new Map();
const DRAWN =
  /^(?:[xy]_fact|s_size|size|phi|r|q|ic|bc|bw|lc|la|lr|lp|lphi|fos|font|w|c|p|s|a|ap|l|h[12]|a[12]|k[12]|url|shape|\[.*)$/i;

const labelIn = (words: readonly string[]): string => {
  const at = words.indexOf('l');
  return at < 0 ? '' : (words[at + 1] ?? '');
};
