import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesReaders, notFed, slower } from './hostileExceptions.ts';
import { fed, MANY } from './hostileFunctions.ts';
import { filesUnder, readSource } from './house/sourceFiles.ts';
import { measured, slowness, timesAsLong } from './measured.ts';

/** No text that somebody types or a file holds can freeze the program: every function that sees it takes time in proportion to it. */

const MOST_MS = 50;
/** Beside the page more time may go by than on it. */
const MOST_OF_FILES_MS = 150;
/** A computer that others use too takes longer at times; what holds the page up takes much longer always. */
const LEEWAY = 3;
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
/** A quarter of the text in a quarter of the time says as much; what takes long for it is fed with more. */
const FED = MANY / 4;
const hostile = [...UNITS.map((unit) => `${long(unit, FED - 1)}!`), `x${long(' ', FED - 2)}x`];

/** What reads whole files works beside the page. */
const readsFiles = new Set([
  ...filesReaders,
  ...sources
    .filter(({ path }) => /^src\/formats\/(?:json|markup|tables|text|workbook)\//.test(path))
    .flatMap(({ text }) => [...text.matchAll(/export (?:const|function) (\w+)/g)].map(([, name = '']) => name)),
]);

describe('a long text', () => {
  test.each(Object.keys(fed))('does not hold up %s', (name) => {
    const feed = fed[name] as (text: string) => unknown;
    for (const text of hostile) expectFast(name, feed, text);
  });

  test('of any few signs over and over holds up nothing', () => {
    const signs = `${[...new Set(sources.flatMap(({ patterns }) => patterns).join(''))].join('')} \t\n"\u0301\u200D`;
    const unit = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(unit, fc.constantFrom('', '!', ' x'), (repeated, end) => {
        for (const [name, feed] of Object.entries(fed)) expectFast(name, feed, long(repeated, FED) + end);
      }),
      { numRuns: 3, seed: 20_261, endOnFailure: true },
    );
  }, 240_000);
});

test('what takes time with the square of its text is found out', () => {
  const square = (text: string) => {
    let sum = 0;
    for (let from = 0; from < text.length; from += 100)
      for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at) === from ? 1 : 0;
    return sum;
  };
  expect(() => expectFast('square', square, long('a', MANY))).toThrow(/square of/);
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

function expectFast(name: string, feed: (text: string) => unknown, text: string): void {
  const usual = readsFiles.has(name) ? MOST_OF_FILES_MS : MOST_MS;
  const most = ((slower[name] ?? usual) * Math.min(MANY, text.length)) / MANY;
  const ms = measured(() => feed(text), most);
  const what = `${name} of ${JSON.stringify(text.slice(0, 24))} × ${text.length}`;
  if (ms > LEEWAY * most) expect(ms / slowness(), `${what} took ${ms.toFixed(0)} ms`).toBeLessThanOrEqual(LEEWAY * most);
  if (ms < most * COMPARED_FROM) return;
  // What takes little is compared with more of itself: a part of it would take too little to measure.
  const isShort = ms < MOST_MS;
  const [whole, part] = isShort ? [text.repeat(PARTS), text] : [text, withoutMiddle(text, text.length / PARTS)];
  const growth = timesAsLong(
    () => feed(whole),
    () => feed(part),
    MOST_GROWTH,
  );
  expect(growth, `${what} grows with more than its length`).toBeLessThanOrEqual(MOST_GROWTH);
}

/** So many letters of a text: how it begins and ends decides how it is read. */
function withoutMiddle(text: string, letters: number): string {
  const half = Math.floor(letters / 2);
  return text.slice(0, half) + text.slice(-half);
}
