import { describe, expect, test } from 'vitest';
import { repetitionsIn, risksOf } from './patternRisks.ts';
import { filesUnder, readSource } from './sourceFiles.ts';

/** Every pattern takes time in proportion to the text: none has two ways to take the same letters over and over. */

const sources = filesUnder('src', /\.tsx?$/).map((path) => readSource(path));
const patterns = sources.flatMap(({ path, patterns }) => patterns.map((pattern) => ({ path, pattern })));

describe('the patterns of the program', () => {
  test('are found', () => {
    expect(patterns.length).toBeGreaterThan(60);
  });

  test('hold no repetition that can be tried in two ways', () => {
    expect(patterns.flatMap(({ path, pattern }) => risksOf(pattern).map((risk) => `${path}: ${pattern} ${risk}`))).toEqual([]);
  });

  test('are not made of text that somebody typed, and texts are normalised in one place', () => {
    const made = sources.filter(({ text }) => /\bnew RegExp\(/.test(text));
    expect(made.map(({ path }) => path)).toEqual([]);
    const normalising = sources.filter(({ path, text }) => /\.normalize\(/.test(text) && path !== 'src/domain/tidyText.ts');
    expect(normalising.map(({ path }) => path)).toEqual([]);
  });

  test('no function is called with each item of a list as an argument: a long list breaks that', () => {
    const spread = /\b(?:Math\.(?:max|min)|\w+\.(?:push|unshift)|String\.from(?:CharCode|CodePoint))\(\s*\.\.\./g;
    const found = sources.flatMap(({ path, text }) => (text.match(spread) ?? []).map((call) => `${path}: ${call}`));
    // An id has twelve bytes.
    expect(found).toEqual(['src/adapters/device/systemClock.ts: String.fromCharCode(...']);
  });
});

describe('a pattern that takes too long is known', () => {
  test.each([
    '/(a+)+/',
    '/(?:a|a)*/',
    '/(?:a|ab?)+$/',
    '/\\s*\\s+/',
    '/.*.*/',
    '/\\s+$/',
    '/x|[\\s._-]+$/',
    '/[\\s._-]+(?:links)$/i',
    '/\\s*X/',
    '/\\d+\\.?\\d*$/',
    '/^\\d+\\.?\\d*$/',
    '/"(?:[^"]|"")*"/',
    '/,(?![^(]*\\))/',
    '/^\\s*<\\w+[^<>]*xmlns/i',
    "/^\\p{Lu}['’]?\\p{Lu}?\\p{Ll}+(?:[-'’]?\\p{Lu}?\\p{Ll}+)*$/u",
    '/\\s*(?:->|=>)\\s*/g',
  ])('%s', (pattern) => expect(risksOf(pattern)).not.toEqual([]));

  test.each([
    '/^a+b/',
    '/\\s+/g',
    '/^\\s*(?:a|b)/',
    '/^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?$/i',
    "/^\\p{Lu}['’]?\\p{Lu}?\\p{Ll}+(?:(?:[-'’]\\p{Lu}?|\\p{Lu})\\p{Ll}+)*$/u",
    '/[^\\n\\r]+/g',
    '/\\d{1,3}$/',
  ])('and %s is none', (pattern) => expect(risksOf(pattern)).toEqual([]));

  test('repetitions are found within groups', () => {
    expect(repetitionsIn('/^(?:a{2,}b)?[c-e]*$/')).toBe(2);
  });
});
