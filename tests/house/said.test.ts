import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nl } from '../../src/language/nl.ts';
import { filesUnder, ROOT } from './sourceFiles.ts';

const SECTIONS = /^src\/language\/(?:nl|en)(?:\/|\.ts$)/;

/** Per file outside the sections: the words in it, and the words behind which something is looked up by a value. */
const files = filesUnder('src', /\.tsx?$/)
  .filter((path) => !SECTIONS.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
  .map(({ path, text }) => ({
    // These are handed their words, and know not whose they are.
    isControl: path.startsWith('src/ui/controls/'),
    words: new Set(text.match(/[\p{L}_$][\p{L}\d_$]*/gu)),
    lookedUp: new Set([...text.matchAll(/([\p{L}_$][\p{L}\d_$]*)\)?\[/gu)].map((found) => found[1])),
  }));

/**
 * Whether some file names the whole way to a sentence, or the way to a table in which it is looked up. Names in other
 * meanings count too: what is told here is surely said by nothing, not everything that is.
 */
const maybeSaid = (way: readonly string[]): boolean =>
  files.some(
    ({ isControl, words, lookedUp }) =>
      way.every((name) => words.has(name)) ||
      (isControl && words.has(way.at(-1) ?? '')) ||
      way.some((name, i) => i < way.length - 1 && lookedUp.has(name) && way.slice(0, i + 1).every((each) => words.has(each))),
  );

const waysTo = (value: unknown, way: readonly string[]): string[][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) => waysTo(inner, [...way, name]))
    : [[...way]];

test('The languages hold no sentence that nothing says', () => {
  // The headings of a table's columns are handed on as they are.
  const ways = waysTo(nl, []).filter(
    (way) => way.length > 1 && way[0] !== 'variants' && !way.some((name) => name.endsWith('Column')),
  );
  expect(ways.length).toBeGreaterThan(300);
  expect(maybeSaid(['library', 'noSuchSentence'])).toBe(false);
  expect(ways.filter((way) => !maybeSaid(way)).map((way) => way.join('.'))).toEqual([]);
});
