import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TEN_SMALL_MAPS } from '../../maps/tenSmallMaps.ts';
import { drawnMap } from '../drawnMap.ts';
import { generatedMap } from './generatedMap.ts';
import { toldOf } from './saidOf.ts';

const read = (file: string) => readFileSync(new URL(`../../../src/language/nl/${file}.ts`, import.meta.url), 'utf8');
/** What stands between two pieces of a file, which must be there. */
const between = (text: string, from: string, to: string): string => {
  const [start, end] = [text.indexOf(from), text.indexOf(to, text.indexOf(from) + 1)];
  if (start < 0 || end < 0) throw new Error(`no ${start < 0 ? from : to}`);
  return text.slice(start, end);
};

/** Where the sentences of the first answers are written; the rest of these files are headings, buttons and explanations. */
const sources = (): string[] => {
  const [inShort, insight] = [read('inShort'), read('insight')];
  return [
    between(inShort, 'const many', 'const goodMeans'),
    between(inShort, 'const connect', 'export const inShort'),
    read('nextStep'),
    between(insight, 'const whyNot', 'export const insight'),
    between(insight, '    notAll:', '    through: {'),
    between(insight, "    none: 'Niemand is op", '    limit:'),
  ];
};

/** The words of texts in quotes and of templates, between what is filled in: a piece with two words or more says something. */
const piecesOf = (source: string): string[] => {
  const code = source.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
  const found: string[] = [];
  const walk = (start: number, isTemplate: boolean): number => {
    let piece = '';
    for (let at = start; at < code.length; at++) {
      const here = code[at] as string;
      if (isTemplate ? here === '`' : here === '}') {
        found.push(piece);
        return at;
      }
      if (isTemplate && code.startsWith('${', at)) {
        found.push(piece);
        piece = '';
        at = walk(at + 2, false);
      } else if (isTemplate) piece += here;
      else if (here === '`') at = walk(at + 1, true);
      else if (here === '{') at = walk(at + 1, false);
      else if (here === "'") {
        const end = code.indexOf("'", at + 1);
        found.push(code.slice(at + 1, end));
        at = end;
      }
    }
    return code.length;
  };
  for (let at = 0; at < code.length; at = walk(at, false) + 1);
  return found.map((piece) => piece.trim()).filter((piece) => /[a-z]\S* \S/.test(piece));
};

const LINKS = {
  x: { camp: 'none', roles: ['link'] },
  y: { camp: 'none', roles: ['link'] },
  z: { camp: 'none', roles: ['link'] },
} as const;
/** What no generated map is likely to be. */
const RARE = [
  drawnMap({ a: { camp: 'A' }, b: { camp: 'A' } }, []),
  drawnMap({ a: {}, b: { keyFigure: 'left' } }, []),
  drawnMap({ a: { keyFigure: 'left' }, b: { keyFigure: 'left' } }, []),
  drawnMap({ a: { camp: 'A' }, b: { camp: 'A', keyFigure: 'left' } }, ['a b']),
  // Schakels who have it all from one other.
  drawnMap({ a: { camp: 'A' }, b: { camp: 'B' }, m: {}, x: { roles: ['link'] } }, ['m a', 'm b', 'x m']),
  drawnMap({ a: { camp: 'A' }, b: { camp: 'B' }, ...LINKS }, ['a b', 'x a', 'y a', 'z a']),
  // All told, and a neighbourhood is missing, or has nobody of the network.
  drawnMap({ a: { camp: 'A' }, b: { camp: 'B' }, x: LINKS.x }, ['x a contact 1', 'x b contact 1'], { areas: ['Haven'] }),
  drawnMap({ a: { camp: 'A', areas: ['Haven'], keyFigure: true }, b: { camp: 'B', areas: ['Linde'] }, x: LINKS.x }, [
    'x a contact 1',
    'x b contact 1',
  ]),
  drawnMap({ a: { camp: 'A' }, a2: { camp: 'A' }, b: { camp: 'B' }, b2: { camp: 'B' }, x: { camp: 'none' } }, [
    'x a contact 1',
    'x a2 contact 1',
    'x b contact 1',
    'x b2 contact 1',
  ]),
];

test('every sentence of the first answers is said of some map', { timeout: 120_000 }, () => {
  const maps = [...RARE, ...Object.values(TEN_SMALL_MAPS), ...Array.from({ length: 500 }, (_, seed) => generatedMap(seed + 1))];
  const all = [...new Set(maps.flatMap((map) => toldOf(map).said.map(({ text }) => text)))].join('\n');
  const pieces = sources().flatMap(piecesOf);
  expect(pieces.length).toBeGreaterThan(120);
  expect(pieces.filter((piece) => !all.includes(piece))).toEqual([]);
});
