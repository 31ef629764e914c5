import { describe, expect, test } from 'vitest';
import { filesUnder, readSource, type SourceFile } from './sourceFiles.ts';

const files = filesUnder('src', /\.tsx?$/).map((path) => readSource(path));

/** What each layer may import from the others; itself always. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  analysis: ['domain'],
  formats: ['domain'],
  picture: ['domain'],
  workspace: ['domain', 'formats', 'analysis', 'picture'],
  adapters: ['domain', 'analysis', 'formats', 'picture', 'workspace'],
  language: ['domain', 'analysis', 'formats', 'workspace'],
  ui: ['domain', 'analysis', 'formats', 'picture', 'workspace', 'language'],
  main: ['domain', 'analysis', 'formats', 'picture', 'workspace', 'adapters', 'language', 'ui'],
};

/** Layers that run on the page: of the analysis they may know the types, so that graphology stays in the worker. */
const TYPES_ONLY_FROM_ANALYSIS = new Set(['workspace', 'language', 'ui', 'main']);

/** Packages with one home. */
const HOMES: readonly { readonly packages: RegExp; readonly home: RegExp }[] = [
  { packages: /^graphology/, home: /^src\/analysis\// },
  { packages: /^(?:react-)?cytoscape/, home: /^src\/ui\/canvas\// },
  { packages: /^dexie/, home: /^src\/adapters\/storage\// },
  { packages: /^react(?:$|\/|-)|^lucide/, home: /^src\/(?:ui\/|main\.tsx$)/ },
];

/** The layers that are pure may use these packages and no other. */
const PURE_MAY_USE: Readonly<Record<string, RegExp>> = {
  domain: /^zod/,
  analysis: /^graphology/,
  formats:
    /^(?:zod|saxes|jsonc-parser|fflate|write-excel-file|odf-kit|docx|qr|age-encryption|@noble\/(?:ciphers|hashes))(?:$|\/)/,
  picture: /^hyphen/,
  workspace: /^$/,
  language: /^$/,
};

function layerOf(path: string): string {
  return path === 'src/main.tsx' ? 'main' : (path.split('/')[1] ?? '');
}

/** Every import that breaks the rule, as `from → to: why`. */
function broken(all: readonly SourceFile[]): string[] {
  return all.flatMap(({ path, dependencies }) => {
    const layer = layerOf(path);
    return dependencies.flatMap(({ to, isPackage, typeOnly }) => {
      const wrong = (why: string) => [`${path} → ${to}: ${why}`];
      if (isPackage) {
        if (HOMES.some(({ packages, home }) => packages.test(to) && !home.test(path)))
          return wrong('this package lives elsewhere');
        if (PURE_MAY_USE[layer]?.test(to) === false) return wrong(`${layer} does not use this package`);
        return [];
      }
      const other = layerOf(to);
      if (!to.startsWith('src/')) return wrong('outside src');
      if (other !== layer && !MAY_IMPORT[layer]?.includes(other)) return wrong(`${layer} may not use ${other}`);
      if (other === 'analysis' && TYPES_ONLY_FROM_ANALYSIS.has(layer) && !typeOnly) return wrong('only types from the analysis');
      return [];
    });
  });
}

describe('The import rule', () => {
  test('has read the files of every layer', () => {
    const counts = Object.keys(MAY_IMPORT).map((layer) => [layer, files.filter(({ path }) => layerOf(path) === layer).length]);
    expect(counts.filter(([, count]) => count === 0)).toEqual([]);
    expect(files.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(files.length / 2);
  });

  test('knows the layer of every file', () => {
    expect(files.map(({ path }) => path).filter((path) => !(layerOf(path) in MAY_IMPORT))).toEqual([]);
  });

  test('holds: each layer imports only what lies beneath it', () => {
    expect(broken(files)).toEqual([]);
  });

  test('holds: an import of an own file names it with its ending, and the file is there', () => {
    const known = new Set([...files.map(({ path }) => path), ...filesUnder('src', /\.(?:css|json|svg|woff2)$/)]);
    const missing = files.flatMap(({ path, dependencies }) =>
      dependencies.filter(({ to, isPackage }) => !isPackage && !known.has(to)).map(({ to }) => `${path} → ${to}`),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['src/domain/x.ts', `import { a } from '../workspace/ports.ts';`, 'domain may not use workspace'],
    ['src/domain/x.ts', `import Graph from 'graphology';`, 'this package lives elsewhere'],
    ['src/ui/table/x.tsx', `import cytoscape from 'cytoscape';`, 'this package lives elsewhere'],
    ['src/ui/table/x.tsx', `import { a } from '../../adapters/storage/a.ts';`, 'ui may not use adapters'],
    ['src/ui/table/x.tsx', `export { a } from '../../analysis/a.ts';`, 'only types from the analysis'],
    ['src/ui/table/x.tsx', `import { type A, b } from '../../analysis/a.ts';`, 'only types from the analysis'],
    ['src/workspace/x.ts', `const a = import('../analysis/a.ts');`, 'only types from the analysis'],
    ['src/workspace/x.ts', `new Worker(new URL('../adapters/w.ts', import.meta.url));`, 'workspace may not use adapters'],
    ['src/workspace/x.ts', `import url from '../adapters/w.ts?worker&url';`, 'workspace may not use adapters'],
    ['src/workspace/x.ts', `export * from '../../tests/maps/a.ts';`, 'outside src'],
  ])('sees that %s may not say %s', (path, text, why) => {
    expect(broken([readSource(path, text)])).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ['src/ui/table/x.tsx', `import type { A } from '../../analysis/a.ts';`],
    ['src/workspace/x.ts', `let a: import('../analysis/a.ts').A;`],
    ['src/domain/x.ts', `// import { a } from '../ui/a.ts'\nconst b = "from '../ui/a.ts'";`],
    ['src/ui/canvas/x.ts', `import cytoscape from 'cytoscape';`],
    ['src/adapters/analysisWorker/x.ts', `import { analyseMap } from '../../analysis/analyseMap.ts';`],
  ])('lets %s say %s', (path, text) => {
    expect(broken([readSource(path, text)])).toEqual([]);
  });
});
