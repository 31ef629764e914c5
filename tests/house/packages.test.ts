import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT, readSource, type SourceFile } from './sourceFiles.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;
const sources = filesUnder('src', /\.tsx?$/).map((path) => readSource(path));
const tools = [
  ...['tests', 'benchmarks', 'scripts'].flatMap((folder) => filesUnder(folder, /\.(?:m?js|tsx?)$/)),
  'vite.config.ts',
].map((path) => readSource(path));

/** The packages that these files import. */
function importedBy(files: readonly SourceFile[]): Set<string> {
  const imports = files.flatMap((file) => file.dependencies.filter(({ isPackage }) => isPackage));
  return new Set(imports.map(({ to }) => /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to));
}

/** The packages of this list that no file imports, nor starts from where it is installed. Types are used by the compiler alone. */
function unused(packages: readonly string[], files: readonly SourceFile[]): string[] {
  const imported = importedBy(files);
  return packages.filter(
    (name) =>
      !imported.has(name) && !name.startsWith('@types/') && !files.some(({ text }) => text.includes(`'node_modules/${name}/`)),
  );
}

describe('The packages', () => {
  test('are looked for in files that are there', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(tools.length).toBeGreaterThan(100);
    expect(Object.keys(dependencies).length).toBeGreaterThan(5);
    expect(Object.keys(devDependencies).length).toBeGreaterThan(5);
  });

  test('that the program needs are all imported by it', () => {
    expect(unused(Object.keys(dependencies), sources)).toEqual([]);
  });

  test('that the program imports are all listed', () => {
    expect([...importedBy(sources)].filter((name) => !(name in dependencies))).toEqual([]);
  });

  test('that it is made and tested with are all used', () => {
    expect(unused(Object.keys(devDependencies), tools)).toEqual([]);
  });

  test('that are only named in a comment, or like another one, are not used', () => {
    const file = readSource(
      'src/x.ts',
      `// import a from 'one';\nimport b from 'one-more/deep.js';\nimport c from '@some/two/x.js';`,
    );
    expect(unused(['one', 'one-more', '@some/two', '@some/three', '@types/one'], [file])).toEqual(['one', '@some/three']);
  });
});
