import { describe, expect, test } from 'vitest';
import { filesUnder, readSource, type SourceFile } from './sourceFiles.ts';

const files = filesUnder('src', /\.tsx?$/).map((path) => readSource(path));

/** For every file from which imports lead back to itself the shortest way round, as `a → b → a`; each way once. */
function circles(all: readonly SourceFile[]): string[] {
  const asks = new Map(all.map(({ path, dependencies }) => [path, dependencies.filter(({ isLater }) => !isLater)]));
  const found = [...asks.keys()].flatMap((start) => {
    const ways = [[start]];
    const seen = new Set<string>();
    for (const way of ways)
      for (const { to } of asks.get(way.at(-1) ?? '') ?? []) {
        if (to === start) return [[...way, to]];
        if (!seen.has(to)) ways.push([...way, to]);
        seen.add(to);
      }
    return [];
  });
  // The same way round is found from each file on it: told from the one that comes first.
  return found.filter(([first, ...others]) => others.every((other) => (first ?? '') <= other)).map((way) => way.join(' → '));
}

describe('Circles of imports', () => {
  test('are looked for in files that are there, and import one another', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ dependencies }) => dependencies.filter(({ isPackage }) => !isPackage)).length).toBeGreaterThan(
      files.length,
    );
  });

  test('there is none, types counted too', () => {
    expect(circles(files)).toEqual([]);
  });

  const one = readSource('src/x/one.ts', `import { two } from './two.ts';`);
  const outside = readSource('src/x/outside.ts', `import { one } from './one.ts';`);
  test.each([
    ['an import', `import { one } from './one.ts';`],
    ['a type', `import type { One } from './one.ts';`],
    ['an export', `export { one } from './one.ts';`],
    ['a type in a sentence', `let a: import('./one.ts').One;`],
  ])('%s back closes a circle, and whoever imports it stands outside', (_, text) => {
    expect(circles([one, outside, readSource('src/x/two.ts', text)])).toEqual(['src/x/one.ts → src/x/two.ts → src/x/one.ts']);
  });

  test('a file that imports itself is one', () => {
    expect(circles([readSource('src/x/one.ts', `import { one } from './one.ts';`)])).toEqual(['src/x/one.ts → src/x/one.ts']);
  });

  test.each([
    ['what is fetched later', `const later = () => import('./one.ts');`],
    ['a package', `import { one } from 'one';`],
    ['a comment', `// import { one } from './one.ts';`],
  ])('%s closes none', (_, text) => {
    expect(circles([one, outside, readSource('src/x/two.ts', text)])).toEqual([]);
  });
});
