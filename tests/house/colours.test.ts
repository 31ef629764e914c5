import { expect, test } from 'vitest';
import { filesUnder, textOf } from './sourceFiles.ts';

// Whoever reads with the system's colours, or asked for more contrast, gets all of it in those.
const sheets = filesUnder('src/ui', /\.css$/).map((path) => ({ path, text: textOf(path).replace(/\/\*[\s\S]*?\*\//g, '') }));

test('every colour that is another in the dark has one of the system’s', () => {
  const coloured = sheets.filter(({ text }) => darkColours(text).length > 0);
  expect(coloured.length).toBeGreaterThan(1);
  expect(
    coloured.flatMap(({ path, text }) => missing(text, '(forced-colors: active)').map((name) => `${path}: ${name}`)),
  ).toEqual([]);
  expect(missing(':root[data-mode="dark"] { --a: #fff; --b: #000 } @media (x) { :root { --a: Canvas } }', '(x)')).toEqual([
    '--b',
  ]);
});

test('what is written on the accent is so in the system’s colours too, without the ground that browsers put behind words', () => {
  const rules = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/\{([^{}]*[\s;]color: var\(--on-accent\)[^{}]*)\}/g)].map(([, rule = '']) => ({ path, rule })),
  );
  expect(rules.length).toBeGreaterThan(3);
  expect(rules.filter(({ rule }) => !rule.includes('forced-color-adjust: none')).map(({ path }) => path)).toEqual([]);
});

const namesIn = (block: string): string[] => [...block.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name);
const darkColours = (text: string): string[] => {
  const [, block = ''] = /:root\[data-mode="dark"\] \{([^}]*)\}/.exec(text) ?? [];
  return namesIn(block);
};
const missing = (text: string, wish: string): string[] => {
  const start = text.indexOf(`@media ${wish}`);
  const inside = start < 0 ? '' : text.slice(start, text.indexOf('}', start));
  return darkColours(text).filter((name) => !namesIn(inside).includes(name));
};
