import { describe, expect, test } from 'vitest';
import { filesUnder, readSource, type SourceFile, textOf } from './sourceFiles.ts';
import { readStyleSheet, type StyleSheet } from './styleSheets.ts';

const LAYERS = 'tokens, controls, rooms';
const sheets = filesUnder('src', /\.css$/).map((path) => readStyleSheet(path));
const sources = filesUnder('src', /\.tsx?$/).map((path) => readSource(path));

describe('Style sheets', () => {
  test('there are many, with many rules and many components that use them', () => {
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.flatMap(({ selectors }) => selectors).length).toBeGreaterThan(500);
    expect(sources.flatMap(({ classNames }) => [...classNames]).length).toBeGreaterThan(300);
  });

  test('every rule stands in the layer of its place, and every sheet says their order, for any may be fetched first', () => {
    expect(sheets.flatMap(outOfLayer)).toEqual([]);
  });

  test('text has at most seven sizes, all in proportion to the size that the reader chose', () => {
    expect(sheets.flatMap(({ textSizes }) => textSizes).length).toBeGreaterThan(50);
    expect(sizeProblems(sheets)).toEqual([]);
  });

  test('the layout changes at no more than four widths and heights, and the program asks for the same', () => {
    expect(breakpointsOf(sheets, sources).size).toBeGreaterThan(1);
    expect(breakpointProblems(sheets, sources)).toEqual([]);
  });

  test('figures of one width, which have a slash through their zero, stand in tables and on clocks only', () => {
    const rules = filesUnder('src', /\.css$/).flatMap((path) => textOf(path).split('}'));
    const tabular = rules.filter((rule) => rule.includes('tabular-nums')).map((rule) => rule.split('{').at(-2)?.trim());
    expect(tabular.length).toBeGreaterThan(3);
    expect(tabular.filter((selector) => !/table|clock|\.is-number|-numbers /.test(selector ?? ''))).toEqual([]);
  });

  test('a room imports its own style sheets and those of the controls, no other', () => {
    expect(sources.flatMap(({ dependencies }) => dependencies.filter(({ to }) => to.endsWith('.css'))).length).toBeGreaterThan(
      10,
    );
    expect(sources.flatMap(fetchedAcross)).toEqual([]);
  });

  test('no rule of a room reaches what only another room shows', () => {
    expect(reachingAcross(sheets, sources)).toEqual([]);
  });

  test('every class in a style sheet is used', () => {
    expect(unused(sheets, sources)).toEqual([]);
  });
});

describe('What is held of style sheets is noticed', () => {
  const sheet = (text: string, path = 'src/ui/table/table.css') => readStyleSheet(path, text);
  const component = (text: string, path = 'src/ui/areas/Row.tsx') => readSource(path, text);

  test('a rule outside its layer', () => {
    const problems = (text: string, path?: string) => outOfLayer(sheet(`@layer ${LAYERS}; ${text}`, path));
    expect(problems('/* .a { } */ @layer rooms { .a { color: red } }')).toEqual([]);
    expect(problems('.a { color: red }')).toHaveLength(1);
    expect(problems('@media print { @layer rooms { .a { color: red } } }')).toHaveLength(1);
    expect(problems('@layer controls { .a { color: red } }')).toHaveLength(1);
    expect(problems('@layer rooms { .a { color: red } }', 'src/ui/controls/a.css')).toHaveLength(1);
    expect(outOfLayer(sheet('@layer rooms { .a { color: red } }'))).toHaveLength(1);
    expect(outOfLayer(sheet(`@layer rooms { .a { color: red } } @layer ${LAYERS};`))).toHaveLength(1);
  });

  test('a size of text that is not one of the named', () => {
    const tokens = sheet('@layer tokens { :root { --text-s: 0.8rem; --text-m: 1rem } }', 'src/ui/look.css');
    const problems = (size: string) => sizeProblems([tokens, sheet(`@layer rooms { .a { ${size} } }`)]);
    expect(problems('font-size: var(--text-s)')).toEqual([]);
    expect(problems('font-size: calc(var(--text-m) * var(--text-scale))')).toEqual([]);
    expect(problems('font: inherit')).toEqual([]);
    for (const size of ['font-size: 13px', 'font-size: 0.9em', 'font-size: clamp(1rem, 2vw, 2rem)', 'font-size: var(--big)'])
      expect(problems(size), size).toHaveLength(1);
    expect(problems('font: 12px / 1.4 var(--font)')).toHaveLength(1);
    expect(problems('font-size: calc(var(--text-s) + 2px)')).toHaveLength(1);
    expect(sizeProblems([sheet('@layer tokens { :root { --text-s: 13px } }')])).toHaveLength(1);
    const many = Array.from({ length: 8 }, (_, i) => `--text-${i}: ${i + 1}rem;`).join('');
    expect(sizeProblems([sheet(`@layer tokens { :root { ${many} } }`)])).toHaveLength(1);
  });

  test('a fifth width or height, in style sheets or in the program', () => {
    const four = sheet(
      '@layer rooms { @media (max-width: 30rem), (min-height: 20rem) { a { b: c } } @media (20rem < width < 50rem) { a { b: c } } }',
    );
    expect(breakpointProblems([four], [])).toEqual([]);
    expect(breakpointProblems([four, sheet('@layer rooms { @container (max-width: 10rem) { a { b: c } } }')], [])).toHaveLength(
      1,
    );
    expect(breakpointProblems([sheet('@layer rooms { @media (max-width: 480px) { a { b: c } } }')], [])).toHaveLength(1);
    expect(breakpointProblems([four], [component("matchMedia('(max-width: 30rem)')")])).toEqual([]);
    expect(breakpointProblems([four], [component("matchMedia('(max-width: 31rem)')")])).toHaveLength(1);
  });

  test('a style sheet of another room, and a class that is defined there only', () => {
    expect(fetchedAcross(component("import '../controls/a.css'; import './b.css'; import './deep/c.css';"))).toEqual([]);
    expect(fetchedAcross(component("import '../table/table.css';"))).toHaveLength(1);
    const table = sheet('@layer rooms { .cell > b { color: red } .table .cell { color: red } }');
    const areas = component('<i className={`${a ? "cell" : ""} x`} />');
    const own = component('<i className="table cell" />', 'src/ui/table/Row.tsx');
    expect(reachingAcross([table], [own])).toEqual([]);
    expect(reachingAcross([table], [own, areas])).toHaveLength(1);
    expect(unused([table], [areas])).toEqual(['src/ui/table/table.css: .table']);
    expect(unused([sheet('@layer rooms { .is-new { color: red } }')], [component('<i className={`is-${state}`} />')])).toEqual(
      [],
    );
  });
});

/** The folder directly under `src/ui`; the look and what plugs everything together have one of their own. */
function roomOf(path: string): string {
  return /^src\/ui\/(\w+)\//.exec(path)?.[1] ?? 'look';
}

function outOfLayer({ path, order, layers }: StyleSheet): string[] {
  const room = roomOf(path);
  const own = room === 'look' ? 'tokens' : room === 'controls' ? 'controls' : 'rooms';
  const wrong = layers.filter((layer) => layer !== own);
  return [...(order === LAYERS ? [] : [`order ${order}`]), ...wrong].map((problem) => `${path}: ${problem}`);
}

function sizeProblems(all: readonly StyleSheet[]): string[] {
  const tokens = new Map(all.flatMap(({ textTokens }) => [...textTokens]).filter(([name]) => name !== '--text-scale'));
  return [
    ...all.flatMap(({ path, textSizes }) => textSizes.filter((size) => !tokens.has(size)).map((size) => `${path}: ${size}`)),
    ...[...tokens].filter(([, value]) => !value.endsWith('rem')).map(([name, value]) => `${name}: ${value}`),
    ...(tokens.size > 7 ? [`${tokens.size} sizes`] : []),
  ];
}

function breakpointsOf(all: readonly StyleSheet[], asking: readonly SourceFile[]): Map<string, string> {
  const asked = asking.flatMap(({ path, text }) =>
    [...text.matchAll(/\((?:min-|max-)?(width|height): ([\d.]+\w+)\)/g)].map(
      ([, side, value]) => [`${side} ${value}`, path] as const,
    ),
  );
  return new Map([...asked, ...all.flatMap(({ path, breakpoints }) => breakpoints.map((one) => [one, path] as const))]);
}

function breakpointProblems(all: readonly StyleSheet[], asking: readonly SourceFile[]): string[] {
  const found = breakpointsOf(all, asking);
  return [
    ...[...found].filter(([one]) => !one.endsWith('rem')).map(([one, path]) => `${path}: ${one}`),
    ...(found.size > 4 ? [[...found].map(([one, path]) => `${one} (${path})`).join(', ')] : []),
  ];
}

function fetchedAcross({ path, dependencies }: SourceFile): string[] {
  return dependencies
    .filter(({ to }) => to.endsWith('.css') && ![roomOf(path), 'controls', 'look'].includes(roomOf(to)))
    .map(({ to }) => `${path}: ${to}`);
}

/** Rules all of whose classes stand in the components of one other room, which would be without them until that sheet is there. */
function reachingAcross(all: readonly StyleSheet[], from: readonly SourceFile[]): string[] {
  const used = new Map<string, Set<string>>();
  for (const { path, classNames } of from) {
    const room = used.get(roomOf(path)) ?? new Set();
    used.set(roomOf(path), room);
    for (const name of classNames) room.add(name);
  }
  return all
    .filter(({ path }) => !['controls', 'look'].includes(roomOf(path)))
    .flatMap(({ path, selectors }) =>
      selectors
        .filter((classes) => classes.length > 0)
        .flatMap((classes) =>
          [...used]
            .filter(([room, names]) => room !== roomOf(path) && classes.every((name) => names.has(name)))
            .map(([room]) => `${path}: .${classes.join(' .')}, shown in ${room}`),
        ),
    );
}

/** A name may be made in parts (`is-${state}`), be chosen by a word elsewhere (`kind="danger"`), or be given by the page or a package. */
function unused(all: readonly StyleSheet[], from: readonly SourceFile[]): string[] {
  const names = new Set(from.flatMap(({ classNames }) => [...classNames]));
  const beginnings = [...names].filter((name) => name.endsWith('-'));
  const elsewhere = new Set(
    [textOf('index.html'), ...from.map(({ text }) => text)].flatMap((text) =>
      [...text.matchAll(/(['"`])([a-z-]+)\1/g)].map(([, , word = '']) => word),
    ),
  );
  return all.flatMap(({ path, selectors }) =>
    [...new Set(selectors.flat())]
      .filter((name) => !names.has(name) && !elsewhere.has(name) && !name.startsWith('_'))
      .filter((name) => !beginnings.some((beginning) => name.startsWith(beginning)))
      .map((name) => `${path}: .${name}`),
  );
}
