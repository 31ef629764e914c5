import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { readWord, relationTypeWords } from '../words.ts';
import { listedNetwork } from './listedNetwork.ts';

/** Enough lines to tell by. */
const LOOKED_AT = 200;

/** A name and a relation on every line tell it; without the ending of its name, only when most relations are words that are known. */
export const recogniseSif = ({ name, text, shape }: Content): Sureness | null => {
  if (shape !== 'text') return null;
  const lines = partsOf(text.slice(0, 65_536)).slice(0, LOOKED_AT);
  const ties = lines.filter(({ length }) => length > 2);
  if (ties.length === 0 || ties.length + lines.filter(({ length }) => length === 1).length < lines.length) return null;
  if (/\.sif$/i.test(name)) return 'surely';
  const known = ties.filter(([, type = '']) => /^(?:pp|pd)$/i.test(type) || readWord(relationTypeWords, type) !== null);
  return ties.every(({ length }) => length === 3) && known.length === ties.length && isApartByTab(text) ? 'likely' : null;
};

/** Cytoscape's simple interaction format: who, which relation, and with whom, one or several; a line of one name is somebody alone. */
export const readSif = (file: string, text: string): RawNetwork => {
  const network = listedNetwork(file);
  const actor = (name: string) => {
    if (!network.has(name)) network.actor(name, { says: { name } });
  };
  for (const [index, [from = '', type = '', ...others]] of partsOf(text).entries()) {
    if (network.isFull()) break;
    actor(from);
    for (const to of others) {
      actor(to);
      network.relate(from, to, { line: index + 1, says: { type: /^(?:pp|pd|interacts with)$/i.test(type) ? '' : type } });
    }
  }
  return network.network('sif', [], 'Cytoscape');
};

/** Once there is a tab anywhere, names may have spaces in them. */
const isApartByTab = (text: string): boolean => text.includes('\t');
const partsOf = (text: string): string[][] => {
  const apart = isApartByTab(text) ? /\t+/ : /\s+/;
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(apart).map((part) => part.trim()));
};
