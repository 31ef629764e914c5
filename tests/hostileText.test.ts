import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesReaders, notFed, slower } from './hostileExceptions.ts';
import { fed, MANY } from './hostileFunctions.ts';
import { filesUnder, readSource } from './house/sourceFiles.ts';
import { measured, timed, timesAsLong, unhurried } from './measured.ts';

/** No text that somebody types or a file holds can freeze the program: every function that sees it takes time in proportion to it. */

const MOST_MS = 50;
/** Beside the page more time may go by than on it. */
const MOST_OF_FILES_MS = 150;
/** Eight times the text takes eight times the time, and sixty-four times when it goes with the square; between these lies what chance does. */
const PARTS = 8;
const MOST_GROWTH = 48;
/** Of what takes less than half of what it may, growth cannot be told from chance. */
const COMPARED_FROM = 0.5;

const sources = filesUnder('src', /\.ts$/).map((path) => readSource(path));
const long = (unit: string, length = MANY): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** One of each kind of text that once held something up, and of each that the readers have an eye for. */
const UNITS = [
  ...['a', 'é', '1', ' ', '\t', '"', "'", '-', '–', '<', '=', ';', ',', '.', '/', '(', '|', '\n'],
  ...['->', '<-=', 'a - ', 'a -> ', ' - a: ', 'A-', 'Aa', 'Jan ', 'van de ', "'t "],
  ...['\u0301', 'a\u0301\u0316', '\u3164', '\u200B', '👨\u200D', 'İ', '\uD800'],
  ...['groep', 'medewerkers', 'moslim ', 'spanning ', 'st,', 'pusher,', 'A|', '(A,'],
  ...['""', '"\n', '"a', 'a;b\n', 'a\tb\n', '\n\n', '1.', '1e', '1 '],
  ...['<a ', '<a>', '<!--', '&amp;', '<a b="', '{"a":', '[', '"from" :', '/*', 'javascript:', 'http://', '%20'],
];
/** A text of so many letters. */
type TextOf = (length: number) => string;
const hostile: readonly TextOf[] = [
  ...UNITS.map((unit) => (length: number) => `${long(unit, length - 1)}!`),
  (length) => `x${long(' ', length - 2)}x`,
];

/** A quarter of the text says as much, where that takes so little that all of it can't take too long, though it went with the square. */
const QUARTER = 4;
/** What reads whole files works beside the page, and is fed with a quarter of the text to begin with. */
const readsFiles = new Set([
  ...filesReaders,
  ...sources
    .filter(({ path }) => /^src\/formats\/(?:json|markup|tables|text|workbook)\//.test(path))
    .flatMap(({ text }) => [...text.matchAll(/export (?:const|function) (\w+)/g)].map(([, name = '']) => name)),
]);

describe('a text of 100,000 letters', () => {
  test.each(Object.keys(fed))('does not hold up %s', (name) => {
    const feed = fed[name] as (text: string) => unknown;
    for (const textOf of hostile) expectFast(name, feed, textOf);
  });

  test('of any few signs over and over holds up nothing', () => {
    const signs = `${[...new Set(sources.flatMap(({ patterns }) => patterns).join(''))].join('')} \t\n"\u0301\u200D`;
    const unit = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(unit, fc.constantFrom('', '!', ' x'), (repeated, end) => {
        for (const [name, feed] of Object.entries(fed))
          expectFast(name, feed, (length) => long(repeated, length) + end, MANY / QUARTER);
      }),
      { numRuns: 3, seed: 20_261, endOnFailure: true },
    );
  }, 240_000);
});

test('what takes time with the square of its text is found out', () => {
  const square = (text: string) => {
    let sum = 0;
    for (let from = 0; from < text.length; from += 10)
      for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at) === from ? 1 : 0;
    return sum;
  };
  expect(() => expectFast('square', square, (length) => long('a', length), MANY / 10)).toThrow(/square of/);
});

test('every function that takes a text is fed with them, or is said why not', () => {
  const takesText = /export (?:const|function) (\w+)(?: =\s*)?(?:<[^(]*>)?\(([^)]*)\)/g;
  const isText = /:\s*(?:string\b|readonly string\[\]|Iterable<string>|Uint8Array\b)/;
  const found = sources
    .filter(({ path }) => /^src\/(?:domain|formats|workspace|language|ui|analysis)\//.test(path))
    .flatMap(({ text }) =>
      [...text.matchAll(takesText)].flatMap(([, name = '', given = '']) => (isText.test(given) ? [name] : [])),
    );
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter((name) => !(name in fed) && !(name in notFed))).toEqual([]);
  const known = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/export (?:const|function) (\w+)/g)].map(([, name]) => name)),
  );
  expect([...Object.keys(fed), ...Object.keys(notFed)].filter((name) => !known.has(name))).toEqual([]);
});

function expectFast(
  name: string,
  feed: (text: string) => unknown,
  textOf: TextOf,
  length = readsFiles.has(name) ? MANY / QUARTER : MANY,
): void {
  const text = textOf(length);
  const usual = readsFiles.has(name) ? MOST_OF_FILES_MS : MOST_MS;
  const most = ((slower[name] ?? usual) * Math.min(MANY, text.length)) / MANY;
  const quarter = textOf(length / QUARTER);
  if (timed(() => feed(quarter)) <= most / QUARTER ** 2) return;
  const ms = measured(() => feed(text), most);
  const what = `${name} of ${JSON.stringify(text.slice(0, 24))} × ${text.length}`;
  if (ms > most)
    expect(
      unhurried(() => feed(text), most),
      `${what} took ${ms.toFixed(0)} ms`,
    ).toBeLessThanOrEqual(most);
  if (ms < most * COMPARED_FROM) return;
  // What takes little is compared with more of itself: a part of it would take too little to measure.
  const [whole, part] = ms < MOST_MS ? [textOf(length * PARTS), text] : [text, textOf(length / PARTS)];
  const growth = timesAsLong(
    () => feed(whole),
    () => feed(part),
    MOST_GROWTH,
  );
  expect(growth, `${what} grows with more than its length`).toBeLessThanOrEqual(MOST_GROWTH);
}
