import { describe, expect, test } from 'vitest';
import { filesUnder, readSource, textOf } from './sourceFiles.ts';

const COMPOSING_GUARD = 'src/ui/controls/leaveComposingAlone.ts';
const MOST_LINES = 350;
const MOST_LINES_OF_A_TEST_OR_STYLE_SHEET = 400;
const MOST_LINES_IN_HALF_OF_THE_FILES = 70;

const sources = filesUnder('src', /\.tsx?$/).map((path) => readSource(path));
const tests = filesUnder('tests', /\.tsx?$/).map((path) => readSource(path));
const styles = filesUnder('src', /\.css$/);

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

describe('The habits of the house', () => {
  test('are checked on files that are there', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(tests.length).toBeGreaterThan(100);
    expect(styles.length).toBeGreaterThan(5);
  });

  test(`no file is longer than ${MOST_LINES} lines, and half of them not than ${MOST_LINES_IN_HALF_OF_THE_FILES}`, () => {
    const longerThan = (most: number, paths: readonly string[]) => paths.filter((path) => linesOf(textOf(path)) > most);
    const pathsOf = (read: typeof sources) => read.map(({ path }) => path);
    expect(longerThan(MOST_LINES, pathsOf(sources))).toEqual([]);
    expect(longerThan(MOST_LINES_OF_A_TEST_OR_STYLE_SHEET, [...pathsOf(tests), ...styles])).toEqual([]);
    const lengths = sources.map(({ text }) => linesOf(text)).sort((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MOST_LINES_IN_HALF_OF_THE_FILES);
  });

  test('swiping on past the end of anything that scrolls never leaves the page', () => {
    expect(textOf('src/ui/look.css')).toMatch(/html,\s+body \{[^}]*overscroll-behavior: none;/);
    const scrolling = styles.flatMap((path) =>
      [...textOf(path).matchAll(/[^{}]*\{[^{}]*\}/g)].flatMap(([rule]) =>
        /\boverflow(-x)?:[^;]*(auto|scroll)/.test(rule) ? [{ path, rule }] : [],
      ),
    );
    expect(scrolling.length).toBeGreaterThan(10);
    expect(scrolling.filter(({ rule }) => !/overscroll-behavior(-x)?: (contain|none)/.test(rule))).toEqual([]);
  });

  test('no effect gives back what scrolling gives: some browsers give a promise, which is no way to stop', () => {
    const given = /Effect\(\s*\(\) =>\s*[^{\s(][^;{]*?\.scroll(?:IntoView|To|By)?\(/;
    expect('useEffect(\n  () => row.current?.scrollIntoView({}),').toMatch(given);
    expect(sources.filter(({ text }) => given.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('nothing is exported as default', () => {
    expect(
      sources.filter(({ path, hasDefaultExport }) => hasDefaultExport && !path.endsWith('.d.ts')).map(({ path }) => path),
    ).toEqual([]);
  });

  test('nothing is left undone or silenced', () => {
    // Spelled in pieces, so that this file is not found by itself.
    const unwanted = new RegExp(
      ['\\bTO', 'DO\\b|\\bFIX', 'ME\\b|@ts-(?:ig', 'nore|no', 'check)|eslint-dis', 'able|\\bdebug', 'ger\\b'].join(''),
    );
    expect([...sources, ...tests].filter(({ text }) => unwanted.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no test is left out or run alone', () => {
    const unwanted = /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails?|skipIf|runIf)\b|\btest\.slow\(/;
    expect(
      tests.filter(({ path, text }) => unwanted.test(text) && !path.endsWith('/habits.test.ts')).map(({ path }) => path),
    ).toEqual([]);
  });

  test('composing is left alone in one place, before any key handler: none has to ask for itself', () => {
    const asking = sources.filter(
      ({ path, text }) => path !== COMPOSING_GUARD && /\bisComposing\b|\bkeyCode\b/.test(withoutComments(text)),
    );
    expect(asking.map(({ path }) => path)).toEqual([]);
    const guard = textOf(COMPOSING_GUARD);
    expect(guard).toContain('stopImmediatePropagation');
    const main = textOf('src/main.tsx');
    expect(main.indexOf('leaveComposingAlone(window);')).toBeGreaterThan(0);
    expect(main.indexOf('leaveComposingAlone(window);')).toBeLessThan(main.indexOf('createRoot(root)'));
  });

  test('the pure layers see no clock, no chance, no page', () => {
    const pure = sources.filter(({ path }) => /^src\/(?:domain|analysis|picture)\//.test(path));
    const impure =
      /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bwindow\.|\bdocument\.|\blocalStorage\b|\bcrypto\./;
    expect(pure.length).toBeGreaterThan(10);
    expect(pure.filter(({ text }) => impure.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  test('no component holds a sentence: people read only what comes from the language', () => {
    const components = sources.filter(({ path }) => path.startsWith('src/ui/') && path.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(3);
    const found = components.flatMap(({ path, textInMarkup }) => textInMarkup.map((piece) => `${path}: ${piece}`));
    expect(found).toEqual([]);
  });

  test.each([
    ['<p>Nieuwe kaart</p>', ['Nieuwe kaart']],
    ['<p aria-label="Kaart">{t.x} →</p>', ['Kaart']],
    ['<><kbd>Enter</kbd> {t.x}</>', []],
  ])('a sentence in a component is found: %s', (markup, found) => {
    expect(readSource('src/ui/x.tsx', `export const X = () => ${markup};`).textInMarkup).toEqual(found);
  });

  test('nothing points to another origin', () => {
    // Names of XML vocabularies look like addresses, and are never visited.
    const vocabularies =
      /https?:\/\/(?:www\.w3\.org|graphml\.graphdrawing\.org|(?:www\.)?gexf\.net|www\.yworks\.com|(?:www\.)?gephi\.org)\b/g;
    const address = /(?:https?|wss?):\/\/|["'`(]\/\/\w/;
    const read = [
      ...sources.map(({ path, text }) => ({ path, text })),
      ...[...styles, 'index.html'].map((path) => ({ path, text: textOf(path) })),
    ];
    expect(read.filter(({ text }) => address.test(text.replace(vocabularies, ''))).map(({ path }) => path)).toEqual([]);
  });

  test('the page holds no script or style of its own', () => {
    expect(textOf('index.html')).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
